// The field of the first page, and what it makes of what is typed.
const field = document.querySelector('checkout-phone-field');
const form = document.querySelector('#try');
const at = (id) => document.getElementById(id);

function show() {
  at('paid').textContent = '';
  const { reading } = field;
  at('text').textContent = reading.text;
  at('e164').textContent = reading.e164;
  at('national').textContent = reading.national;
  at('international').textContent = reading.international;
  at('type').textContent = reading.type;
  at('problem').textContent = field.empty ? '' : field.validationMessage;
  at('posted').textContent = new URLSearchParams(new FormData(form));
}

/** The field as it is set up, to be copied. */
function write() {
  const [country, locale, theme] = ['country', 'language', 'theme'].map((id) => at(id).value);
  const attributes = ['name="phone"', `country="${country}"`];
  if (locale === 'en') attributes.splice(1, 0, 'label="Your phone number"');
  else attributes.push(`locale="${locale}"`, ...(field.dir === 'rtl' ? ['dir="rtl"'] : []));
  const sheet = `<link rel="stylesheet" href="/phone/${theme}.css">\n`;
  at('tag').textContent =
    `${theme === 'none' ? '' : sheet}<checkout-phone-field ${attributes.join(' ')}></checkout-phone-field>`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  at('paid').textContent = `Let through. A shop would get ${field.value}.`;
});
for (const type of ['input', 'change', 'countrychange', 'ready'])
  field.addEventListener(type, show);
at('country').addEventListener('change', ({ target }) => {
  field.country = target.value;
  show();
  write();
});
for (const button of document.querySelectorAll('.sample')) {
  button.addEventListener('click', async () => {
    field.country = at('country').value;
    field.value = button.textContent;
    await field.ready;
    await field.updateComplete;
    show();
  });
}
at('language').addEventListener('change', async ({ target }) => {
  field.locale = target.value;
  field.dir = /^(ar|he)/.test(target.value) ? 'rtl' : 'ltr';
  if (target.value === 'en') field.setAttribute('label', 'Your phone number');
  else field.removeAttribute('label');
  write();
  // Its words are those of a file that may be on its way.
  await field.ready;
  await field.updateComplete;
  show();
});
at('theme').addEventListener('change', ({ target }) => {
  document.querySelector('#theme-sheet')?.remove();
  write();
  if (target.value === 'none') return;
  const sheet = Object.assign(document.createElement('link'), {
    id: 'theme-sheet',
    rel: 'stylesheet',
    href: `live/html/checkout-phone-field/themes/${target.value}.css`,
  });
  document.head.append(sheet);
});
await customElements.whenDefined('checkout-phone-field');
show();
write();
