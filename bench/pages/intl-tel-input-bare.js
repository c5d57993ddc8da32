import { offerIntlTelInput } from './intl-tel-input.js';

offerIntlTelInput();
