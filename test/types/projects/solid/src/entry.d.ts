import type {} from 'checkout-phone-field/types/solid';
