import { assert, fixture, html } from '@open-wc/testing';
import type { CheckoutPhoneField } from '../../../src/checkout-phone-field.js';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { leisure } from '../../../src/late/on-demand.js';
import { aTask, until } from '../support/field.js';
import { click, press, type } from '../support/real-input.js';

/** What a shopper sees of the field. */
function seen(field: CheckoutPhoneField) {
  // Before the first render there is nothing to see.
  const root = field.shadowRoot ?? document.createElement('div');
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
  const select = root.querySelector('select') ?? document.createElement('select');
  return {
    label: text('[part~=label]'),
    optional: text('[part~=optional]'),
    error: text('[part~=error]'),
    warning: text('[part~=warning]'),
    picker: select.getAttribute('aria-label') ?? '',
    country: select.selectedOptions[0]?.textContent ?? '',
    options: [...select.options].map((option) => option.textContent ?? ''),
    headings: [...select.querySelectorAll('optgroup')].map((group) => group.label),
  };
}

const inputOf = (field: CheckoutPhoneField) => field.shadowRoot!.querySelector('input')!;

/** Waits until the field shows what is expected, or fails saying what it shows. */
async function shows(
  field: CheckoutPhoneField,
  part: keyof ReturnType<typeof seen>,
  expected: string | RegExp,
): Promise<void> {
  const holds = () => {
    const actual = String(seen(field)[part]);
    return typeof expected === 'string' ? actual === expected : expected.test(actual);
  };
  try {
    await until(holds, part);
  } catch {
    assert.fail(`${part} is "${seen(field)[part]}" and not "${expected}"`);
  }
}

/** The field, its engine there, with something behind it that can take the focus. */
async function ready(template: ReturnType<typeof html>): Promise<CheckoutPhoneField> {
  const root = await fixture<HTMLElement>(html`<div>${template}<button>Next</button></div>`);
  const field = root.querySelector<CheckoutPhoneField>('checkout-phone-field')!;
  await field.ready;
  await field.updateComplete;
  return field;
}

/** Types a number and leaves the field, as a shopper does. */
async function enter(field: CheckoutPhoneField, text: string): Promise<void> {
  await click(inputOf(field));
  await type(text);
  await press('Tab');
  await field.updateComplete;
}

describe('the language of the field', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
  });

  it('is English on an English page', async () => {
    const field = await ready(
      html`<checkout-phone-field country="FR" optional></checkout-phone-field>`,
    );
    await shows(field, 'label', /^Phone number/);
    await shows(field, 'optional', '(optional)');
    await shows(field, 'picker', 'Country code');
    await shows(field, 'country', /^France/);
  });

  it('is that of `locale`, once its words arrive', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="de-AT" country="FR" optional></checkout-phone-field>`,
    );
    await shows(field, 'label', /^Telefonnummer/);
    await shows(field, 'picker', 'Ländervorwahl');
    await shows(field, 'country', /^Frankreich/);
  });

  it('is that of its own `lang`', async () => {
    const field = await ready(
      html`<checkout-phone-field lang="es" country="DE"></checkout-phone-field>`,
    );
    await shows(field, 'label', 'Número de teléfono');
    await shows(field, 'country', /^Alemania/);
  });

  it('is that of the nearest `lang`, not of the page', async () => {
    const field = await ready(
      html`<section lang="fr"><div lang="sv"><checkout-phone-field country="DE"></checkout-phone-field></div></section>`,
    );
    await shows(field, 'label', 'Telefonnummer');
    await shows(field, 'country', /^Tyskland/);
  });

  it('is found outside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<checkout-phone-field country="DE"></checkout-phone-field>';
    const field = root.querySelector('checkout-phone-field')!;
    await shows(field, 'label', 'Numero di telefono');
    await shows(field, 'country', /^Germania/);
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'pt-BR';
    const field = await ready(html`<checkout-phone-field country="DE"></checkout-phone-field>`);
    await shows(field, 'label', 'Número de telefone');
    await shows(field, 'country', /^Alemanha/);
  });

  it('is that of `locale` where `lang` says otherwise', async () => {
    const field = await ready(
      html`<checkout-phone-field lang="fr" locale="nl" country="DE"></checkout-phone-field>`,
    );
    await shows(field, 'label', 'Telefoonnummer');
    await shows(field, 'country', /^Duitsland/);
  });

  it('is that of the session, if it asks for one', async () => {
    const field = await ready(html`<checkout-phone-field country="DE"></checkout-phone-field>`);
    field.session = { mode: 'payment', phone_number_collection: { enabled: true }, locale: 'da' };
    await shows(field, 'country', /^Tyskland/);
    await shows(field, 'picker', 'Landekode');
  });

  it('is English for a language that has no words here, with country names of that language', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="ca" country="DE"></checkout-phone-field>`,
    );
    await shows(field, 'label', 'Phone number');
    await shows(field, 'country', /^Alemanya/);
  });

  for (const locale of ['not a tag!', '', '*', 'x-klingon']) {
    it(`is no reason to fail: ${JSON.stringify(locale)}`, async () => {
      const field = await ready(
        html`<checkout-phone-field .locale=${locale} country="FR"></checkout-phone-field>`,
      );
      await shows(field, 'label', 'Phone number');
      await shows(field, 'country', /^France/);
      await enter(field, '0612');
      await shows(field, 'error', /^This number is too short/);
    });
  }

  it('follows a change of `locale`, in texts, names and the order of the list', async () => {
    const field = await ready(html`<checkout-phone-field country="AT"></checkout-phone-field>`);
    await click(field.shadowRoot!.querySelector('select')!);
    await press('Escape');
    await shows(field, 'country', /^Austria/);
    field.locale = 'sv';
    await shows(field, 'label', 'Telefonnummer');
    await shows(field, 'country', /^Österrike/);
    inputOf(field).focus();
    field.shadowRoot!.querySelector('select')!.focus();
    await field.updateComplete;
    const { options } = seen(field);
    const at = (name: string) => options.findIndex((option) => option.startsWith(name));
    assert.isAbove(options.length, 200);
    assert.isAbove(at('Österrike'), at('Zambia'), 'Ö comes after Z in Swedish');
    assert.isAtLeast(at('Tyskland'), 0);
    field.locale = 'en';
    await shows(field, 'label', 'Phone number');
    await shows(field, 'country', /^Austria/);
  });

  it('follows a change of its own `lang`', async () => {
    const field = await ready(
      html`<checkout-phone-field lang="fr" country="DE"></checkout-phone-field>`,
    );
    await shows(field, 'label', 'Numéro de téléphone');
    field.lang = 'fi';
    await shows(field, 'label', 'Puhelinnumero');
    await shows(field, 'country', /^Saksa/);
  });

  describe('follows a change of `lang` around it, with nothing else happening', () => {
    /** What the field puts off until the page is idle has come, and nothing is drawn any more. */
    const idle = async (field: CheckoutPhoneField): Promise<void> => {
      await until(() => !!leisure.now, 'what can wait');
      await aTask();
      await field.updateComplete;
    };
    /** Shows a page, and waits until the field in it has nothing left to do by itself. */
    const quiet = async (markup: string, language: string): Promise<CheckoutPhoneField> => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `${markup}<button>Next</button>`;
      const at = (root: ParentNode): CheckoutPhoneField | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches('checkout-phone-field')) return element as CheckoutPhoneField;
          const found = element.shadowRoot && at(element.shadowRoot);
          if (found) return found;
        }
        return undefined;
      };
      for (const outer of box.querySelectorAll('[data-host]')) {
        const template = outer.querySelector('template')!;
        outer.attachShadow({ mode: 'open' }).append(template.content);
        const inner = outer.shadowRoot!.querySelector('[data-host]');
        inner?.attachShadow({ mode: 'open' }).append(inner.querySelector('template')!.content);
      }
      const field = at(box)!;
      await field.ready;
      await loadMessages(language);
      await idle(field);
      await shows(field, 'country', namesOfGermany[language]!);
      return field;
    };
    const namesOfGermany: Record<string, RegExp> = {
      en: /^Germany/,
      de: /^Deutschland/,
      fr: /^Allemagne/,
      sv: /^Tyskland/,
      fi: /^Saksa/,
    };
    const labels: Record<string, string> = {
      en: 'Phone number',
      fr: 'Numéro de téléphone',
      sv: 'Telefonnummer',
      fi: 'Puhelinnumero',
    };
    const speaks = async (field: CheckoutPhoneField, language: string) => {
      await shows(field, 'label', labels[language]!);
      await shows(field, 'country', namesOfGermany[language]!);
    };
    const FIELD = '<checkout-phone-field country="DE"></checkout-phone-field>';

    it('and keeps the country and the value of a number that stands in the field', async () => {
      document.documentElement.lang = 'de-DE';
      const field = await quiet('<checkout-phone-field></checkout-phone-field>', 'de');
      await enter(field, '030 901820');
      assert.equal(field.value, '+4930901820');
      document.documentElement.lang = 'fr-FR';
      await shows(field, 'label', labels.fr!);
      await field.ready;
      assert.equal(field.country, 'DE');
      assert.equal(field.value, '+4930901820');
      await click(inputOf(field));
      await press('Mod+a');
      await press('Delete');
      assert.equal(field.country, 'FR');
    });

    it('of the page: label, names and messages', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(FIELD, 'en');
      await enter(field, 'call me');
      await shows(field, 'error', /digits only.*\(Germany\)/);
      await idle(field);
      document.documentElement.lang = 'fr';
      await speaks(field, 'fr');
      await shows(field, 'error', /chiffres uniquement.*\(Allemagne\)/);
      assert.equal(field.validationMessage, seen(field).error);
      document.documentElement.lang = 'fi';
      await speaks(field, 'fi');
      document.documentElement.lang = 'en';
      await speaks(field, 'en');
    });

    it('of the page: what a form says that is asked later', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(FIELD, 'en');
      document.documentElement.lang = 'fr';
      await until(
        () => field.validationMessage === 'Saisissez votre numéro de téléphone.',
        'the message follows',
      );
    });

    it('of what is between it and the page, set, changed and taken away', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(`<section><div>${FIELD}</div></section>`, 'en');
      const section = field.closest('section')!;
      section.lang = 'fr';
      await speaks(field, 'fr');
      field.parentElement!.lang = 'fi';
      await speaks(field, 'fi');
      field.parentElement!.removeAttribute('lang');
      await speaks(field, 'fr');
      section.removeAttribute('lang');
      await speaks(field, 'en');
    });

    it('seen through a shadow root', async () => {
      const field = await quiet(
        `<section lang="en"><div data-host><template><p>${FIELD}</p></template></div></section>`,
        'en',
      );
      const host = (field.getRootNode() as ShadowRoot).host as HTMLElement;
      host.closest('section')!.lang = 'fr';
      await speaks(field, 'fr');
      host.lang = 'sv';
      await speaks(field, 'sv');
      field.parentElement!.lang = 'fi';
      await speaks(field, 'fi');
    });

    it('seen through shadow roots in one another', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(
        `<div data-host><template><div data-host><template>${FIELD}</template></div></template></div>`,
        'en',
      );
      document.documentElement.lang = 'fr';
      await speaks(field, 'fr');
      (field.getRootNode() as ShadowRoot).host.setAttribute('lang', 'fi');
      await speaks(field, 'fi');
    });

    it('where it stands now, not where it stood', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(
        `<section lang="fr">${FIELD}</section><div data-host><template><slot></slot></template></div>`,
        'fr',
      );
      const section = field.parentElement!;
      const host = document.querySelector<HTMLElement>('[data-host]')!;
      host.shadowRoot!.append(field);
      await speaks(field, 'en');
      host.lang = 'fi';
      await speaks(field, 'fi');
      section.lang = 'sv';
      host.removeAttribute('lang');
      await speaks(field, 'en');
      section.append(field);
      await speaks(field, 'sv');
      section.lang = 'fr';
      await speaks(field, 'fr');
    });

    it('unless `locale` says otherwise', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(
        `${FIELD}<checkout-phone-field locale="fr" country="DE"></checkout-phone-field>`,
        'en',
      );
      const other = field.nextElementSibling as CheckoutPhoneField;
      await speaks(other, 'fr');
      document.documentElement.lang = 'fi';
      await speaks(field, 'fi');
      await other.updateComplete;
      assert.equal(seen(other).label, labels.fr);
    });

    it('no longer, once it is taken off the page, and again when it is back', async () => {
      document.documentElement.lang = 'en';
      const field = await quiet(`${FIELD}${FIELD}`, 'en');
      const other = field.nextElementSibling as CheckoutPhoneField;
      const box = field.parentElement!;
      field.remove();
      await field.updateComplete;
      let asked = 0;
      const { requestUpdate } = field;
      field.requestUpdate = (...args) => {
        asked++;
        requestUpdate.apply(field, args);
      };
      document.documentElement.lang = 'fr';
      await speaks(other, 'fr');
      assert.equal(asked, 0, 'the one that is gone was left alone');
      assert.equal(seen(field).label, labels.en);
      box.append(field);
      await speaks(field, 'fr');
      document.documentElement.lang = 'fi';
      await speaks(field, 'fi');
    });
  });

  it('goes to the headings of the list', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="ja" country="JP" preferred-countries="JP US"></checkout-phone-field>`,
    );
    await shows(field, 'label', '電話番号');
    field.shadowRoot!.querySelector('select')!.focus();
    await shows(field, 'headings', 'よく使われる国・地域,すべての国と地域');
    await shows(field, 'country', /^日本/);
  });

  for (const [locale, selector, words] of [
    ['ja', '[part~=label]', 'ja'],
    ['ja', 'select', 'ja'],
    ['ca', '[part~=label]', 'en'],
  ] as const) {
    it(`is marked for screen readers where it isn’t the page’s: ${locale}, ${selector}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr">
        <checkout-phone-field locale=${locale} country="JP"></checkout-phone-field>
      </div>`);
      const field = page.querySelector<CheckoutPhoneField>('checkout-phone-field')!;
      await field.ready;
      await loadMessages(locale);
      await field.updateComplete;
      const part = field.shadowRoot!.querySelector(selector)!;
      assert.equal(part.closest('[lang]')?.getAttribute('lang'), words);
    });
  }
});

describe('messages in the language', () => {
  it('say what to do, with an example of the country', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="fr" country="FR"></checkout-phone-field>`,
    );
    await enter(field, '0612');
    await shows(
      field,
      'error',
      /^Ce numéro est trop court\. (?:Chiffres manquants\u00a0: \d\. )?Exemple \(France\)\u00a0: 0\d(\u00a0\d\d){4}$/,
    );
    assert.equal(field.validationMessage, seen(field).error);
  });

  it('follow a change of language while shown', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="fr" country="FR"></checkout-phone-field>`,
    );
    await enter(field, '0612');
    await shows(field, 'error', /^Ce numéro est trop court/);
    field.locale = 'de';
    await shows(field, 'error', /^Diese Nummer ist zu kurz\..* Beispiel \(Frankreich\): 0/);
    await field.updateComplete;
    assert.equal(field.validationMessage, seen(field).error);
  });

  it('are the browser’s own words of a refused submit as well', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><checkout-phone-field name="phone" locale="nb"></checkout-phone-field></form>`,
    );
    const field = form.querySelector<CheckoutPhoneField>('checkout-phone-field')!;
    await field.ready;
    await loadMessages('nb');
    await shows(field, 'label', 'Telefonnummer');
    assert.isFalse(form.reportValidity());
    assert.equal(field.validationMessage, 'Skriv inn telefonnummeret ditt.');
    await shows(field, 'error', 'Skriv inn telefonnummeret ditt.');
  });

  it('warn in the language, and block nothing', async () => {
    const field = await ready(
      html`<checkout-phone-field locale="it" country="US"></checkout-phone-field>`,
    );
    await enter(field, '2015550');
    await shows(field, 'error', /^Questo numero è troppo corto/);
    field.clear();
    await enter(field, '2001230101');
    await shows(field, 'warning', /\(Stati Uniti\).*puoi continuare/);
    assert.isTrue(field.checkValidity());
  });

  it('are the page’s own where it gives them, with values; the rest stay', async () => {
    const field = await ready(
      html`<checkout-phone-field
        locale="es"
        country="ES"
        optional
        .messages=${{ tooShort: 'Faltan cifras[ ({country}: {example})].', label: 'Tu móvil' }}
      ></checkout-phone-field>`,
    );
    await shows(field, 'label', /^Tu móvil/);
    await shows(field, 'optional', '(opcional)');
    await enter(field, '612');
    await shows(field, 'error', /^Faltan cifras \(España: [\d\s]+\)\.$/);
  });

  it('can be replaced and given back at any time', async () => {
    const field = await ready(html`<checkout-phone-field></checkout-phone-field>`);
    await shows(field, 'label', 'Phone number');
    field.messages = { label: 'Courier’s number' };
    await shows(field, 'label', 'Courier’s number');
    field.messages = {};
    await shows(field, 'label', 'Phone number');
  });

  it('that are longer or marked up are text, and never markup', async () => {
    const field = await ready(
      html`<checkout-phone-field
        .messages=${{ label: '<b id="injected">Phone</b>' }}
      ></checkout-phone-field>`,
    );
    await shows(field, 'label', '<b id="injected">Phone</b>');
    assert.isNull(field.shadowRoot!.querySelector('#injected'));
  });
});

describe('a language from right to left', () => {
  const pageDirection = document.documentElement.dir;
  afterEach(() => {
    document.documentElement.dir = pageDirection;
  });

  for (const [tag, label, country] of [
    ['ar', 'رقم الهاتف', 'الإمارات العربية المتحدة'],
    ['he', 'מספר טלפון', 'איחוד האמירויות הערביות'],
  ] as const) {
    it(`keeps numbers from left to right: ${tag}`, async () => {
      document.documentElement.dir = 'rtl';
      const field = await ready(
        html`<checkout-phone-field locale=${tag} country="AE"></checkout-phone-field>`,
      );
      await shows(field, 'label', label);
      await shows(field, 'country', new RegExp(country));
      assert.equal(getComputedStyle(inputOf(field)).direction, 'ltr', 'the input');
      await enter(field, '050');
      await shows(field, 'error', /\u2066[\d\s\u2011]{7,}\u2069/);
      assert.equal(
        getComputedStyle(field.shadowRoot!.querySelector('[part~=error]')!).direction,
        'rtl',
        'the message',
      );
    });
  }

  it('puts nothing invisible into the value', async () => {
    document.documentElement.dir = 'rtl';
    const field = await ready(
      html`<checkout-phone-field locale="ar" country="AE"></checkout-phone-field>`,
    );
    await enter(field, '0501234567');
    assert.equal(field.value, '+971501234567');
    assert.match(inputOf(field).value, /^[\d ]+$/);
  });

  it('takes Arabic-Indic digits as they are typed in that language', async () => {
    document.documentElement.dir = 'rtl';
    const field = await ready(
      html`<checkout-phone-field locale="ar" country="AE"></checkout-phone-field>`,
    );
    await enter(field, '٠٥٠١٢٣٤٥٦٧');
    assert.equal(field.value, '+971501234567');
  });
});
