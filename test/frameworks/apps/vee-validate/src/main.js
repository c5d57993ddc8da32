import { createApp } from 'vue';
import Checkout from './Checkout.vue';

const stored = new URLSearchParams(location.search).get('phone') ?? '';
createApp(Checkout, { stored }).mount('#app');
