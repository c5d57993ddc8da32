/** The public names; importing them registers nothing. */
export { CheckoutPhoneField } from './checkout-phone-field.js';
export {
  type CheckoutPhoneFieldEventMap,
  type CollectionErrorCode,
  CollectionErrorEvent,
  PhoneChangeEvent,
  PhoneCountryChangeEvent,
  PhoneFieldEvent,
  type PhoneFieldState,
  PhoneInputEvent,
  PhoneReadyEvent,
} from './events.js';
export type { PhoneFormat } from './field/phone-model.js';

export type { Messages } from './i18n/messages.js';
export { metadataFolder } from './number/metadata/folder.js';
export { metadataVersion } from './number/metadata/version.js';
export type {
  CallingCode,
  CountryCode,
  PhoneProblem,
  PhoneReading,
  PhoneType,
  ReadOptions,
  Strictness,
} from './number/reading.js';
export { type PhonePlacement, PlacementChangeEvent } from './placement/placement-change-event.js';
export type { WalletContact } from './session/wallet.js';
