import { createSSRApp } from 'vue';
import Late from './Late.vue';

/** What a server writes of Late.vue. */
const MARKUP =
  '<div><checkout-phone-field name="late" country="FR" value="+33612345678" id="late-field">' +
  '</checkout-phone-field><output id="late-model">+33612345678</output>' +
  '<output id="late-told"></output></div>';

const place = () => document.querySelector('#late');

/** The page as it is before Vue takes it over: the field is at work already. */
export function draw() {
  place().innerHTML = MARKUP;
}

/** Vue takes it over. */
export function hydrate() {
  createSSRApp(Late).mount(place());
}
