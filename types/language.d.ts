/** The messages of one language: `checkout-phone-field/language/fr`. */
import type { Messages } from '../dist/i18n/messages.js';

declare const messages: Messages;
export default messages;
