import { offerIntlTelInput } from './intl-tel-input.js';

offerIntlTelInput(() => import('intl-tel-input/utils'));
