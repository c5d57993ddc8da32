// The playground: what is written beside a custom property is on the fields at once, and in the sheet.
const fields = document.querySelectorAll('checkout-phone-field');
const inputs = document.querySelectorAll('[data-property]');
const css = document.querySelector('#css');

function write() {
  const lines = [];
  for (const { dataset, value } of inputs) {
    const { property } = dataset;
    const text = value.trim();
    for (const field of fields) {
      if (text) field.style.setProperty(property, text);
      else field.style.removeProperty(property);
    }
    if (text) lines.push(`  ${property}: ${text};`);
  }
  css.textContent = `checkout-phone-field {\n${lines.length > 0 ? `${lines.join('\n')}\n` : ''}}`;
  document.querySelector('#download').href = `data:text/css,${encodeURIComponent(css.textContent)}`;
}

for (const input of inputs) input.addEventListener('input', write);
document.querySelector('#begin').addEventListener('change', async ({ target }) => {
  let sheet = '';
  if (target.value) {
    const answer = await fetch(`live/html/checkout-phone-field/themes/${target.value}.css`);
    sheet = await answer.text();
  }
  for (const input of inputs) {
    const found = sheet.match(new RegExp(`${input.dataset.property}:\\s*([^;]+);`));
    input.value = found ? found[1].replace(/\s+/g, ' ') : '';
  }
  write();
});
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(css.textContent);
  } catch {
    getSelection().selectAllChildren(css);
  }
});
await customElements.whenDefined('checkout-phone-field');
const [, wrong] = fields;
await wrong.ready;
// Shows its message, and takes the focus; the reader has it.
const { activeElement } = document;
wrong.reportValidity();
if (activeElement && activeElement !== document.body) activeElement.focus();
else wrong.blur();
