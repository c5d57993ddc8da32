// @ts-check
/**
 * Stands in for Stripe.js on the demo's second page: a checkout with the actions, the session and the
 * events that Stripe.js 10 has (`initCheckoutElementsSdk`), which answers at once, slowly, refuses, or
 * can't be reached. Nothing is charged and nothing leaves the page.
 *
 * @typedef {import('@stripe/stripe-js').StripeCheckoutElementsSdk} Sdk
 * @typedef {import('@stripe/stripe-js').StripeCheckoutLoadActionsSuccess} Actions
 * @typedef {import('@stripe/stripe-js').StripeCheckoutSession} Session
 * @typedef {import('@stripe/stripe-js').StripeExpressCheckoutElementConfirmEvent} ConfirmEvent
 * @typedef {'answers' | 'slow' | 'refuses' | 'fails'} Behaviour
 * @typedef {Pick<Actions, 'getSession' | 'updatePhoneNumber' | 'updateEmail' | 'confirm'>} Double
 * @typedef {{action: string, given: string | null, answer: string}} Call
 */

const money = { amount: '€78.00', minorUnitsAmount: 7800 };
const none = { amount: '€0.00', minorUnitsAmount: 0 };

/** @type {Session} */
const opened = {
  id: 'cs_test_double',
  billingAddress: null,
  businessName: null,
  nameCollection: null,
  canConfirm: false,
  currency: 'eur',
  currencyOptions: null,
  discountAmounts: null,
  email: null,
  lastPaymentError: null,
  lineItems: [],
  livemode: false,
  minorUnitsAmountDivisor: 100,
  phoneNumber: null,
  recurring: null,
  savedPaymentMethods: null,
  shipping: null,
  shippingAddress: null,
  shippingOptions: [],
  status: { type: 'open' },
  surcharge: null,
  tax: { status: 'ready' },
  taxAmounts: null,
  taxIdInfo: null,
  total: {
    appliedBalance: none,
    balanceAppliedToNextInvoice: false,
    discount: none,
    shippingRate: none,
    subtotal: money,
    surcharge: none,
    taxExclusive: none,
    taxInclusive: none,
    total: money,
  },
  optionalItems: null,
};

/** How long the slow double takes, in milliseconds: as long as a bad line does. */
const SLOW = 1500;

/** One checkout, and what it was asked. */
export class StripeDouble {
  /** @type {Behaviour} */
  behaviour = 'answers';
  /** Everything that was asked, in order. @type {Call[]} */
  calls = [];
  /** Updates that were begun before the one before had been answered: Stripe.js advises against it. */
  overlaps = 0;
  /** The number that the session had when the payment was confirmed. @type {string | null | undefined} */
  confirmedWith;
  #session = opened;
  #busy = 0;
  /** @type {((session: Session) => void)[]} */
  #listeners = [];
  /** @type {() => void} */
  #onCall;

  /** @param {() => void} onCall something was asked, or answered */
  constructor(onCall) {
    this.#onCall = onCall;
  }

  /** @type {Sdk['on']} */
  on = (_event, listener) => {
    this.#listeners.push(listener);
  };

  /** @returns {Promise<{type: 'success', actions: Double}>} */
  async loadActions() {
    return {
      type: 'success',
      actions: {
        getSession: () => this.#session,
        updatePhoneNumber: (phoneNumber) => this.#updatePhoneNumber(phoneNumber),
        updateEmail: (email) => this.#updateEmail(email),
        confirm: (given) => this.#confirm(given),
      },
    };
  }

  /** @type {Actions['updatePhoneNumber']} */
  async #updatePhoneNumber(phoneNumber) {
    const call = this.#begin('updatePhoneNumber', phoneNumber);
    if (this.#busy > 0) this.overlaps += 1;
    this.#busy += 1;
    try {
      await this.#line();
      if (this.behaviour === 'fails') throw new Error('The network can’t be reached. Try again.');
      if (this.behaviour === 'refuses' && phoneNumber && !phoneNumber.startsWith('+33')) {
        const message = 'This shop can only call French numbers.';
        // The typings promise an error and say nothing of it.
        return { type: 'error', error: /** @type {never} */ ({ message, code: null }) };
      }
      this.#change({ phoneNumber });
      call.answer = 'success';
      return { type: 'success', session: this.#session };
    } finally {
      if (!call.answer) call.answer = 'error';
      this.#busy -= 1;
      this.#onCall();
    }
  }

  /** @type {Actions['updateEmail']} */
  async #updateEmail(email) {
    const call = this.#begin('updateEmail', email);
    await this.#line();
    this.#change({ email });
    call.answer = 'success';
    this.#onCall();
    return { type: 'success', session: this.#session };
  }

  /** @type {Actions['confirm']} */
  async #confirm(given) {
    const phone = given?.phoneNumber ?? this.#session.phoneNumber;
    const call = this.#begin('confirm', phone);
    await this.#line();
    this.confirmedWith = phone;
    this.#change({ status: { type: 'complete', paymentStatus: 'paid' } });
    call.answer = 'success';
    this.#onCall();
    return { type: 'success', session: this.#session };
  }

  /** @param {string} action @param {string | null} given @returns {Call} */
  #begin(action, given) {
    const call = { action, given, answer: '' };
    this.calls.push(call);
    this.#onCall();
    return call;
  }

  /** What lies between the page and Stripe. */
  async #line() {
    await new Promise((done) => setTimeout(done, this.behaviour === 'slow' ? SLOW : 0));
  }

  /** @param {Partial<Session>} news */
  #change(news) {
    const next = { ...this.#session, ...news };
    this.#session = { ...next, canConfirm: !!next.email && !!next.phoneNumber };
    for (const listener of this.#listeners) listener(this.#session);
  }
}

/** What the Express Checkout Element tells when a shopper confirms in a wallet. */
/** @type {Record<string, ConfirmEvent>} */
export const walletConfirms = {
  apple_pay: {
    expressPaymentType: 'apple_pay',
    billingDetails: {
      name: 'Camille Laurent',
      email: 'camille@example.com',
      phone: '(06) 12-34.56 78',
      address: {
        line1: '12 rue des Martyrs',
        line2: null,
        city: 'Paris',
        state: '',
        postal_code: '75009',
        country: 'FR',
      },
    },
    paymentFailed() {},
  },
};
