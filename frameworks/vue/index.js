/**
 * Package entry `checkout-phone-field/vue`: the field as a component of Vue 3.5 and newer, with
 * `v-model`, the same in an app that is drawn by a server and in one that is not.
 *
 * A server writes attributes; so all that can be one is one, in the browser as well. What is an object
 * is set as a property. The value goes its own way: the attribute is what a reset returns to, the
 * property is the state.
 *
 * Owns: that the host's state and the field are of one value, whoever changes it and whenever.
 */
import {
  cloneVNode,
  defineComponent,
  h,
  onBeforeUnmount,
  onMounted,
  shallowRef,
  Text,
  watch,
} from 'vue';
// The package's own names tell a server from a browser: see `imports` in package.json.
import '#define-for-vue';
import { earlyEvents, onServer } from './early-events.js';
import { attributesOf, EVENTS, PROPS, propertiesOf } from './settings.js';

/** Keys of a vnode for what Vue is to write as an attribute, and to set as a property. */
const asAttribute = (name) => (onServer ? name : `^${name}`);
const asProperty = (name) => `.${name}`;

const keyed = (key, values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [key(name), value]));

/** A slot's content, each piece of it with the name of the element's slot. */
function assigned(slot, content) {
  if (slot === 'default') return content;
  return content.map((node) =>
    typeof node.type === 'string'
      ? cloneVNode(node, { slot })
      : h('span', { slot }, node.type === Text ? node.children : [node]),
  );
}

/** The methods of the element that the component has as well; those that set a value do more. */
const METHODS = ['focus', 'select', 'checkValidity', 'reportValidity', 'setCustomValidity'];

function setup(props, { emit, expose, slots }) {
  const field = shallowRef(null);
  const state = () => props.modelValue ?? '';
  const initial = state();
  const standard = () => props.defaultValue ?? initial;

  /** The state becomes what the field is. */
  function follow() {
    const { value } = field.value;
    if (value !== state()) emit('update:modelValue', value);
  }

  /** The state learns what the field has read by itself, or a session has brought. */
  function learn() {
    if (field.value && (field.value.format === 'e164' || field.value.changed)) follow();
  }

  /** The same, once the session and the number are read. */
  async function learnSoon() {
    await field.value?.updateComplete;
    await field.value?.ready;
    learn();
  }

  /** The field becomes what the state is. A text on its way to a number is '' and stays. */
  function lead() {
    const { value: element } = field;
    if (!element || element.value === state()) return;
    element.value = state();
    // A number that is not in E.164 form becomes so when it is read.
    void learnSoon();
  }

  /** The attributes are there, and it is not on the page yet, or is there already. */
  function begin({ el: element }) {
    // What the shopper did to a server's drawing holds; see `onMounted`.
    if (state() && !element.changed) {
      // The host's number goes before a session's if it is set, and what is there already is not.
      if (element.value === state() && !element.matches(':focus-within')) element.clear();
      element.value = state();
    }
    if (!standard()) return;
    element.setAttribute('value', standard());
    // An empty state is one as well, until a session brings a number.
    if (props.modelValue === '' && !props.session && !element.changed) element.clear();
  }

  /** A control is reset when all listeners have been called. A state that they set goes first. */
  function onReset(event) {
    if (event.target !== field.value?.form) return;
    const before = state();
    setTimeout(() => {
      if (event.defaultPrevented || !field.value) return;
      if (state() === before) follow();
      else lead();
    });
  }

  function onEvent(event) {
    const { type } = event;
    if (type === (props.modelModifiers?.lazy ? 'change' : 'input')) follow();
    else if (type === 'ready' || type === 'countrychange') learn();
    emit(type, event);
  }
  const listeners = Object.fromEntries(
    EVENTS.map((type) => [`on${type[0].toUpperCase()}${type.slice(1)}`, onEvent]),
  );

  let root;
  onMounted(() => {
    root = field.value.getRootNode();
    root.addEventListener('reset', onReset, true);
    for (const event of earlyEvents(field.value)) onEvent(event);
    learn();
    void learnSoon();
  });
  onBeforeUnmount(() => root?.removeEventListener('reset', onReset, true));
  // After the other settings of the same change: the number is read with them.
  const later = { flush: 'post' };
  watch(state, lead, later);
  watch(standard, (value) => field.value?.setAttribute('value', value), later);
  watch(() => props.session, learnSoon, later);

  expose({
    ...Object.fromEntries(METHODS.map((name) => [name, (...args) => field.value?.[name](...args)])),
    get element() {
      return field.value;
    },
    clear() {
      field.value?.clear();
      if (field.value) follow();
    },
    applyWalletContact(contact) {
      const isTaken = !!field.value?.applyWalletContact(contact);
      if (isTaken) follow();
      return isTaken;
    },
  });

  return () => {
    const children = Object.entries(slots).flatMap(([name, content]) => assigned(name, content()));
    const markup = {
      ...keyed(asAttribute, attributesOf(props)),
      // In a browser `begin` writes it, when it knows what is there.
      ...(onServer && { value: (props.modelValue ?? standard()) || undefined }),
    };
    const rest = onServer ? {} : keyed(asProperty, propertiesOf(props));
    return h(
      'checkout-phone-field',
      { ref: field, onVnodeBeforeMount: begin, ...markup, ...rest, ...listeners },
      // None at all, and no empty list: Vue would sweep away what the field itself puts there.
      children.length ? children : undefined,
    );
  };
}

/** The phone field. */
export const CheckoutPhoneField = defineComponent(setup, {
  name: 'CheckoutPhoneField',
  props: PROPS,
  emits: ['update:modelValue', ...EVENTS],
});
