/**
 * What wallets really hand over, as the contact that the field takes: one function for each. They
 * read Apple's and Google's public shapes and those of Stripe.js, leave the number exactly as it came,
 * and answer `undefined` where there is none.
 */
import { readWalletContact } from './wallet.js';

type Contact = ReturnType<typeof readWalletContact>;

/** `ApplePayPaymentContact`, or the `ApplePayPayment` that holds it (Apple Pay on the Web). */
export interface ApplePayContactShape {
  readonly phoneNumber?: string | undefined;
  readonly shippingContact?: { readonly phoneNumber?: string | undefined } | undefined;
  readonly billingContact?: { readonly phoneNumber?: string | undefined } | undefined;
}

/** `Address`, or the `PaymentData` that holds it (Google Pay API for the web). */
export interface GooglePayAddressShape {
  readonly phoneNumber?: string | undefined;
  readonly shippingAddress?: { readonly phoneNumber?: string | undefined } | undefined;
  readonly paymentMethodData?:
    | {
        readonly info?:
          | { readonly billingAddress?: { readonly phoneNumber?: string | undefined } | undefined }
          | undefined;
      }
    | undefined;
}

/** What the `confirm` event of Stripe's Express Checkout Element tells. */
export interface ExpressCheckoutConfirmShape {
  readonly expressPaymentType: string;
  readonly billingDetails?: { readonly phone?: string | undefined } | undefined;
}

/** A payment of Stripe's `PaymentRequest`, or a `PaymentResponse` of the browser (W3C). */
export interface PayerShape {
  readonly payerPhone?: string | null | undefined;
  readonly walletName?: string | undefined;
  readonly methodName?: string | undefined;
}

/** A wallet by the name that the field knows it by, whatever this source calls it. */
function walletOf(name: string): string {
  // The browser names a way to pay by its address (W3C, payment method identifiers).
  if (/apple\.com\/apple-pay/.test(name)) return 'apple_pay';
  if (/google\.com\/pay/.test(name)) return 'google_pay';
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What comes from another company's script may be anything, and throw. */
function read(contact: () => { wallet: string; phone: unknown }): Contact {
  try {
    return readWalletContact(contact());
  } catch {
    return undefined;
  }
}

/**
 * The number of an Apple Pay contact; of a whole payment, that of the shipping contact first.
 *
 * @param contact `event.payment.shippingContact`, or `event.payment`, of `onpaymentauthorized`
 */
export const readApplePayContact = (contact: ApplePayContactShape): Contact =>
  read(() => ({
    wallet: 'apple_pay',
    phone:
      contact.phoneNumber ||
      contact.shippingContact?.phoneNumber ||
      contact.billingContact?.phoneNumber,
  }));

/**
 * The number of a Google Pay address; of whole payment data, that of the shipping address first.
 * Google Pay gives one only where `phoneNumberRequired` was set.
 *
 * @param address `paymentData.shippingAddress`, or what `loadPaymentData()` gives
 */
export const readGooglePayAddress = (address: GooglePayAddressShape): Contact =>
  read(() => ({
    wallet: 'google_pay',
    phone:
      address.phoneNumber ||
      address.shippingAddress?.phoneNumber ||
      address.paymentMethodData?.info?.billingAddress?.phoneNumber,
  }));

/**
 * The number that the shopper gave in an express wallet. The Express Checkout Element has it only with
 * `phoneNumberRequired`.
 *
 * @param event of the element's `confirm`
 */
export const readExpressCheckoutConfirm = (event: ExpressCheckoutConfirmShape): Contact =>
  read(() => ({
    wallet: walletOf(event.expressPaymentType),
    phone: event.billingDetails?.phone,
  }));

/**
 * The number of who paid by a payment request, with `requestPayerPhone`.
 *
 * @param event of Stripe's `paymentmethod`, `token` or `source`; or what `show()` of the browser gives
 */
export const readPaymentRequestPayer = (event: PayerShape): Contact =>
  read(() => ({
    wallet: walletOf(event.walletName || event.methodName || ''),
    phone: event.payerPhone,
  }));
