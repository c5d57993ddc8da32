/**
 * Follows the country that a form says: by the events of its country field, and by its value where
 * there are none. Lists of the page's own (select2 and the like) and scripts write a value without
 * any event of the browser's; but something is clicked, pressed or drawn anew when they do.
 */
import { concernControls, watched } from './changes.js';
import { type CountryControl, countryIn } from './countries.js';
import { countryControl } from './form-country.js';

/**
 * Tells the country of the form's own country field: now, and whenever it becomes another one.
 *
 * @param field the phone field
 * @param ended ends it
 */
export function watchCountry(
  field: Element & { readonly form: HTMLFormElement | null },
  tell: (country: string) => void,
  ended: AbortSignal,
): void {
  const root = field.getRootNode() as Document | ShadowRoot;
  const scope = field.form ?? root;
  let control: CountryControl | undefined;
  let planned = 0;
  let value: string | undefined;
  const say = () => {
    value = control?.value;
    tell(control ? countryIn(control) : '');
  };
  const find = () => {
    cancelAnimationFrame(planned);
    planned = 0;
    control = countryControl(scope, field);
    say();
  };
  const look = () => {
    if (control?.value !== value) say();
  };
  const plan = () => {
    planned ||= requestAnimationFrame(find);
  };
  const hear = ({ target }: Event) => {
    if (target === control) say();
    else if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) plan();
  };
  const options = { signal: ended, capture: true };
  for (const type of ['input', 'change']) root.addEventListener(type, hear, { signal: ended });
  // A list of the page's own has taken the choice by the next task.
  for (const type of ['click', 'keyup', 'focusin']) {
    root.addEventListener(type, () => setTimeout(look), options);
  }
  const observer = new MutationObserver((records) => {
    if (concernControls(records, field)) plan();
    else look();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: watched,
  });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(planned);
  });
  find();
}
