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
