/**
 * What a shopper who listens does: pages, and the keys that are pressed on them. What is heard then
 * is in the text file of the scenario's name.
 */

/** A key, or keys in a row, as somebody types who doesn't wait for each to be said. */
export type Pressed = string | readonly string[];

/** Keys that are pressed one after the other, each once all is quiet after the one before. */
export interface Step {
  /** What the shopper does. */
  readonly what: string;
  readonly keys: readonly Pressed[];
  /** An expression in the page that is true once what the keys cause has come. */
  readonly until?: string;
  /** The file that the scenario held back comes before this. */
  readonly comes?: true;
}

/** A page and what is done on it. */
export interface Scenario {
  readonly html: string;
  readonly steps: readonly Step[];
  /** A built file that is on its way for long. */
  readonly late?: string;
  /** The attribute of the element that it is about; a field without it has nothing to be heard. */
  readonly needs?: string;
}

const page = (fields: string, html = 'lang="en"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Checkout</title>
<script type="module" src="/cdn/checkout-phone-field.js"></script></head><body><h1>Checkout</h1>
<form method="post" action="/pay">${fields}<button>Pay</button></form></body></html>`;

const NAME = '<label>Full name <input name="name"></label>';
const COUNTRY = `<label>Country or region <select name="country" autocomplete="country">
<option value="FR">France<option value="DE">Germany<option value="US">United States</select></label>`;
const field = (attributes = '', inside = '') =>
  `<checkout-phone-field name="phone" country="FR" ${attributes}>${inside}</checkout-phone-field>`;

const step = (what: string, ...keys: Pressed[]): Step => ({ what, keys });
const typed = (text: string): Pressed => [...text];
const times = (count: number, key: string) => Array<string>(count).fill(key);
const FIELD = `document.querySelector('checkout-phone-field')`;
const isShown = (part: string) =>
  `${FIELD}.shadowRoot.querySelector('[part~=${part}]')?.getClientRects().length > 0`;

const BACK_AND_MEND = [step('comes back', 'shift+Tab'), step('mends it', 'End', typed('345678'))];

/** Every scenario by the name of its file. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a-mistake': {
    html: page(NAME + field('hint="For questions about the delivery."')),
    steps: [
      step('comes to the page’s own input', 'Tab'),
      step('comes to the country', 'Tab'),
      step('comes to the number', 'Tab'),
      step('types half of it', typed('0612')),
      step('leaves it', 'Tab'),
      ...BACK_AND_MEND,
      step('leaves it', 'Tab'),
      step('comes back once more', 'shift+Tab'),
    ],
  },
  'a-country-that-follows': {
    html: page(`${COUNTRY}<checkout-phone-field name="phone"></checkout-phone-field>`),
    steps: [
      step('comes to the country of the address', 'Tab'),
      step('takes another one', 'Down'),
      step('comes to the country of the number', 'Tab'),
      step('comes to the number', 'Tab'),
      step('types a number of Great Britain', typed('+44'), typed('20')),
      step('goes back to the country of the number', 'shift+Tab'),
    ],
  },
  'reading-the-page': {
    html: page(NAME + field('hint="For questions about the delivery."')),
    steps: [step('reads line by line', ...times(8, 'Down'))],
  },
  'a-refused-submit': {
    html: page(NAME + field()),
    steps: [
      step('fills in the name', 'Tab', typed('Ada')),
      step('submits without a number', 'Return'),
      step('types half of one', typed('0612')),
      step('submits it', 'Return'),
      step('goes on to the button', 'Tab'),
      step('presses it', 'space'),
      step('mends the number', 'End', typed('345678')),
    ],
  },
  'the-browsers-list': {
    html: page(NAME + field('picker="native" preferred-countries="FR BE"')),
    steps: [
      step('comes to the country', 'Tab', 'Tab'),
      step('opens the list', 'alt+Down'),
      step('goes down in it', 'Down'),
      step('takes it', 'Return'),
      step('opens the list', 'alt+Down'),
      step('finds a country by its first letter', 'g'),
      step('closes it without taking that', 'Escape'),
      step('finds a country without the list', 's'),
      step('goes on to the number', 'Tab'),
    ],
  },
  'the-searched-list': {
    needs: 'picker',
    html: page(NAME + field('picker="search" preferred-countries="FR BE"')),
    steps: [
      step('comes to the country', 'Tab', 'Tab'),
      { ...step('opens the list', 'alt+Down'), until: isShown('country-search') },
      step('goes down in it', 'Down'),
      step('searches', typed('uk')),
      step('searches for what is not there', ...times(2, 'BackSpace'), typed('xy')),
      step('empties the search', 'Escape'),
      step('closes the list', 'Escape'),
      { ...step('opens it by typing', 'g'), until: isShown('country-search') },
      step('types on', typed('erm')),
      step('takes the country', 'Return'),
      step('types a number', typed('030')),
    ],
  },
  'the-pages-input': {
    html: page(
      `${NAME}<label for="tel">Mobile</label>${field('', '<input slot="input" id="tel" type="tel">')}`,
    ),
    steps: [
      step('comes to the country', 'Tab', 'Tab'),
      step('comes to the number', 'Tab'),
      step('types half of it', typed('0612')),
      step('leaves it', 'Tab'),
      ...BACK_AND_MEND,
    ],
  },
  'an-offer': {
    late: 'offer.js',
    html: page(NAME + field('preferred-countries="US"')),
    steps: [
      step('comes to the number', ...times(3, 'Tab')),
      step('types a number of the United States', typed('4155552671')),
      step('leaves it', 'Tab'),
      { ...step('waits'), comes: true, until: isShown('offer-button') },
      step('goes back to the offer', 'shift+Tab'),
      step('takes it', 'space'),
    ],
  },
  'in-german': {
    html: page(`${NAME}<div lang="de">${field()}</div>`),
    steps: [
      step('comes to the country', 'Tab', 'Tab'),
      step('comes to the number', 'Tab'),
      step('types half of it', typed('0612')),
      step('leaves it', 'Tab'),
      ...BACK_AND_MEND,
    ],
  },
  'in-arabic': {
    html: page(field(), 'lang="ar" dir="rtl"'),
    steps: [
      step('comes to the country', 'Tab'),
      step('comes to the number', 'Tab'),
      step('types half of it', typed('0612')),
      step('leaves it', 'Tab'),
      ...BACK_AND_MEND,
    ],
  },
};
