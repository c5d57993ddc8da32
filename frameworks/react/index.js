'use client';
/**
 * Package entry `checkout-phone-field/react`: the field as a component of React 18 and 19, the same
 * in an app that is drawn by a server and in one that is not.
 */
import {
  createElement,
  forwardRef,
  useImperativeHandle,
  useInsertionEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
// The package's own names tell a server from a browser: see `imports` in package.json.
import { register } from '#register-for-react';
import { Binding } from './binding.js';
import { attributesOf, defaultOf, restOf, TAG } from './props.js';

const neverChanges = () => () => {};
const yes = () => true;
const no = () => false;
/** React 18 warns of it on a server, where neither does anything. */
const useEffectBeforePaint = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/** What a server writes: attributes alone, which are all that survives on the way to a browser. */
function markupOf(props) {
  const value = defaultOf(props);
  return { ...attributesOf(props), ...(value && { value }) };
}

/** The phone field. */
export const CheckoutPhoneField = forwardRef(function CheckoutPhoneField(props, ref) {
  const place = useRef(null);
  const binding = useRef(null);
  const isOnServer = useSyncExternalStore(neverChanges, no, yes);
  // Kept as it was at first: React must find what the server wrote, and write nothing later.
  const [markup] = useState(() => (isOnServer ? markupOf(props) : {}));
  const [isDrawn] = useState(isOnServer);

  // Before anybody's `ref` gets the element, and before its properties are set.
  useInsertionEffect(register, []);
  useEffectBeforePaint(() => {
    binding.current ??= new Binding(place.current, isDrawn);
    binding.current.take(props);
  });
  useEffectBeforePaint(() => binding.current.listen(), []);
  // After the field is what the props say.
  useImperativeHandle(ref, () => place.current, []);

  return createElement(TAG, { ...restOf(props), ...markup, ref: place }, props.children);
});
