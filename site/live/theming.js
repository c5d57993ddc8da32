// The playground: what is written is the style sheet of the fields at once, and that sheet is what is taken along.
const inputs = document.querySelectorAll('[data-property]');
const css = document.querySelector('#css');
const leftOut = document.querySelector('#left-out');
const download = document.querySelector('#download');
const sheet = document.head.appendChild(document.createElement('style'));
/** The theme that one begins with. */
let theme = '';

/** A value that CSS can't use where the field does is told, and is not in the sheet. */
function write() {
  const lines = [];
  const wrong = [];
  for (const input of inputs) {
    const { property, as } = input.dataset;
    const text = input.value.trim();
    const isWrong = text !== '' && !CSS.supports(as, text);
    input.ariaInvalid = String(isWrong);
    if (isWrong) wrong.push(property.replace('--checkout-phone-field-', ''));
    else if (text) lines.push(`  ${property}: ${text};`);
  }
  leftOut.textContent = wrong.length > 0 ? `No CSS value, and left out: ${wrong.join(', ')}.` : '';
  const own = `checkout-phone-field {\n${lines.map((line) => `${line}\n`).join('')}}`;
  css.textContent = [theme, lines.length > 0 || !theme ? own : ''].filter(Boolean).join('\n');
  sheet.textContent = css.textContent;
  download.href = `data:text/css,${encodeURIComponent(css.textContent)}`;
}

/** The colour that a text is now, on a page of these colours, as the browser's picker of colours has it. */
function colourOf(text) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = text;
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return `#${parts
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
/** What holds where nothing is written: the theme's, or else the field's own. */
function showDefaults() {
  for (const input of inputs) {
    const { property, usual } = input.dataset;
    const [, ofTheme] = theme.match(new RegExp(`${property}:\\s*([^;]+);`)) ?? [];
    input.placeholder = (ofTheme ?? usual).replace(/\s+/g, ' ');
    showColour(input);
  }
}
function showColour(input) {
  const picker = input.previousElementSibling;
  const text = input.value.trim() || input.placeholder;
  if (!picker) return;
  const isColour = CSS.supports('color', text);
  picker.classList.toggle('unset', !isColour);
  if (isColour) picker.value = colourOf(text);
}

for (const input of inputs) {
  input.addEventListener('input', () => {
    showColour(input);
    write();
  });
  input.previousElementSibling?.addEventListener('input', ({ target }) => {
    input.value = target.value;
    write();
  });
}
document.querySelector('#begin').addEventListener('change', async ({ target }) => {
  theme = '';
  if (target.value) {
    const answer = await fetch(`live/html/checkout-phone-field/themes/${target.value}.css`);
    theme = (await answer.text()).trim();
  }
  showDefaults();
  write();
});
showDefaults();
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(css.textContent);
  } catch {
    getSelection().selectAllChildren(css);
  }
});
await customElements.whenDefined('checkout-phone-field');
const [, wrong] = document.querySelectorAll('checkout-phone-field');
await wrong.ready;
// Shows its message, and takes the focus; the reader has it.
const { activeElement } = document;
wrong.reportValidity();
if (activeElement && activeElement !== document.body) activeElement.focus();
else wrong.blur();
