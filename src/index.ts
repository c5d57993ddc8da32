/** The public names; importing them registers nothing. */
export {
  type CollectionErrorCode,
  CollectionErrorEvent,
} from './checkout/collection-error-event.js';
export { CheckoutPhoneField } from './checkout-phone-field.js';
export {
  type CheckoutPhoneFieldEventMap,
  PhoneChangeEvent,
  PhoneCountryChangeEvent,
  PhoneFieldEvent,
  type PhoneFieldState,
  PhoneInputEvent,
  PhoneReadyEvent,
} from './events.js';
export type { PhoneFormat } from './field/phone-model.js';
export type { Strictness } from './field/verdict.js';
export type { Messages } from './i18n/messages.js';
export type {
  CallingCode,
  CountryCode,
  PhoneProblem,
  PhoneReading,
  PhoneType,
  ReadOptions,
} from './number/reading.js';
export { type PhonePlacement, PlacementChangeEvent } from './placement/placement-change-event.js';
export type { WalletContact } from './session/wallet.js';
