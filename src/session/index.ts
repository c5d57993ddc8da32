/** Package entry `checkout-phone-field/session`: pure functions, no Lit, no DOM. */
export {
  type CheckoutConnection,
  type ConnectOptions,
  connectCheckout,
  keepCheckoutInformed,
  type ObservableField,
  type PhoneUpdatable,
} from './connect-checkout.js';
export { readSession, type SessionReading } from './read-session.js';
export { type CollectedPhone, toCustomerUpdate, toSessionUpdate } from './updates.js';
export { readWalletContact, type WalletContact } from './wallet.js';
export {
  type ApplePayContactShape,
  type ExpressCheckoutConfirmShape,
  type GooglePayAddressShape,
  type PayerShape,
  readApplePayContact,
  readExpressCheckoutConfirm,
  readGooglePayAddress,
  readPaymentRequestPayer,
} from './wallet-shapes.js';
