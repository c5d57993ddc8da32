import type {} from 'checkout-phone-field/types/svelte';
