import { mount } from 'svelte';
import Checkout from './Checkout.svelte';

export default mount(Checkout, { target: document.getElementById('root') });
