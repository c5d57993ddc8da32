import type {} from 'checkout-phone-field/types/react';
