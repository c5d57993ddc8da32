/** What else people call it, for the search: by the name of a guide, a page, or a member. */
export const OTHER_WORDS = {
  start: 'install getting started quickstart script tag npm vite next',
  frameworks: 'react vue svelte angular solid preact astro next nuxt',
  'page-inputs': 'existing input jquery enhance adopt',
  'shop-systems': 'woocommerce magento shopware prestashop opencart wordpress php',
  stripe: 'wallet apple pay google pay payment element',
  'other-checkouts': 'paypal adyen shopify commercetools medusa',
  reference: 'api attributes properties methods events',
  numbers: 'e.164 validation parse format reading',
  picker: 'dropdown country selector flags search',
  'form-control': 'form validity validation reset autofill error message required',
  accessibility: 'a11y wcag screen reader keyboard aria',
  translations:
    'i18n l10n locale language rtl right to left arabic hebrew custom messages error texts',
  'strict-pages': 'csp content security policy sri integrity nonce trusted types',
  'server-rendering': 'ssr hydration next nuxt',
  privacy: 'gdpr cookies tracking data protection',
  testing: 'playwright vitest jest jsdom cypress',
  bundles: 'webpack vite esbuild size tree shaking',
  browsers: 'support safari chrome firefox old',
  themes: 'css style look dark mode colour color design',
  theming: 'css style look dark mode colour color playground',
  speed: 'size performance bundle kb benchmark comparison',
  optional: 'required not mandatory',
  types: 'mobile sms landline',
  country: 'default country initial country',
  messages: 'error message custom text wording',
};

/** The order of the guides, which are the files of docs/, and how they are called in the menu. */
export const GUIDES = [
  [
    'Begin',
    [
      ['start', 'Start in five minutes'],
      ['frameworks', 'In your framework'],
      ['page-inputs', 'A page’s own input'],
      ['shop-systems', 'WooCommerce, Magento'],
      ['stripe', 'With Stripe'],
      ['other-checkouts', 'With other checkouts'],
      ['reference', 'Reference, in tables'],
    ],
  ],
  [
    'Moving over',
    [
      ['moving-from-intl-tel-input', 'intl-tel-input'],
      ['moving-from-react-phone-number-input', 'react-phone-number-input'],
      ['moving-from-react-international-phone', 'react-international-phone'],
      ['moving-from-vue-tel-input', 'vue-tel-input'],
    ],
  ],
  [
    'How it works',
    [
      ['numbers', 'What is read as a number'],
      ['numbering-plans', 'Newer numbering plans'],
      ['placement', 'Where it stands'],
      ['picker', 'The list of countries'],
      ['form-control', 'As a form control'],
      ['accessibility', 'Accessibility'],
      ['translations', 'Languages'],
    ],
  ],
  [
    'In production',
    [
      ['cdn', 'From a CDN'],
      ['bundles', 'Bundles'],
      ['server-rendering', 'Drawn by a server'],
      ['strict-pages', 'Strict pages'],
      ['browsers', 'Browsers'],
      ['testing', 'Testing'],
      ['privacy', 'Privacy'],
      ['versioning', 'Versions'],
    ],
  ],
];
