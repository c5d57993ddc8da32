/** Package entry `checkout-phone-field/session`: pure functions, no Lit, no DOM. */
export { readSession, type SessionReading } from './read-session.js';
export { keepCheckoutInformed, type ObservableField, type PhoneUpdatable } from './stripe-js.js';
export { type CollectedPhone, toCustomerUpdate, toSessionUpdate } from './updates.js';
export { readWalletContact, type WalletContact } from './wallet.js';
