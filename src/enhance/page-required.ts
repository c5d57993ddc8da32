/**
 * Whether the input must be filled in, as the page goes on saying while it is a field (a phone for a
 * delivery, none for a pick-up): its `required` rests, so that a script that sets it or takes it away
 * would change nothing. What is said of the input is said of the field.
 *
 * @returns ends it; whether the input is required by then
 */
export function followRequired(field: HTMLElement, input: HTMLInputElement): () => boolean {
  const isRequired = () => !field.hasAttribute('optional');
  const require = (is: unknown) => void field.toggleAttribute('optional', !is);
  const isIt = (name: string) => `${name}`.toLowerCase() === 'required';
  const { setAttribute, removeAttribute } = Element.prototype;
  const own: PropertyDescriptorMap = {
    required: { get: isRequired, set: require },
    setAttribute: {
      value(name: string, value: string) {
        if (isIt(name)) require(true);
        else setAttribute.call(input, name, value);
      },
    },
    removeAttribute: {
      value(name: string) {
        // The field itself puts it away while it is there.
        if (isIt(name) && !input.hasAttribute(name)) require(false);
        removeAttribute.call(input, name);
      },
    },
  };
  for (const [name, property] of Object.entries(own)) {
    Object.defineProperty(input, name, { ...property, configurable: true });
  }
  return () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(input, name);
    return isRequired();
  };
}
