// Every page: tabs of code, buttons that copy it, frames as high as what is in them.

/** Heard, where what is seen is a word on a button. */
const tell = (text) => {
  document.querySelector('#told').textContent = text;
};

/** The tabs of one example: a click or the arrow keys, as WAI-ARIA has it. Without this all code is shown. */
for (const list of document.querySelectorAll('[role=tablist]')) {
  list.hidden = false;
  const tabs = [...list.querySelectorAll('[role=tab]')];
  const frame = list.parentElement.querySelector('iframe');
  const choose = (chosen, isFocused) => {
    for (const tab of tabs) {
      const is = tab === chosen;
      tab.setAttribute('aria-selected', String(is));
      tab.tabIndex = is ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !is;
    }
    if (isFocused) chosen.focus();
    show(chosen.dataset.page);
    localStorageOf('framework', chosen.id);
  };
  /** In the place of what is in the frame: no step of the browser's history. */
  const show = (page) => {
    const { href } = new URL(page, document.baseURI);
    if (frame.contentWindow.location.href !== href) frame.contentWindow.location.replace(href);
  };
  for (const tab of tabs) {
    const panel = document.getElementById(tab.getAttribute('aria-controls'));
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
  }
  list.addEventListener('click', ({ target }) => {
    if (target.role === 'tab') choose(target);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    choose(tabs.at(next % tabs.length), true);
  });
  choose(tabs.find(({ id }) => id === localStorageOf('framework')) ?? tabs[0]);
}

/** Which framework was looked at last; nothing where a page may keep nothing. */
function localStorageOf(name, value) {
  try {
    if (value === undefined) return sessionStorage.getItem(name);
    sessionStorage.setItem(name, value);
  } catch {}
  return undefined;
}

for (const code of document.querySelectorAll('main pre.shiki')) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: 'Copy',
  });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
      tell('Copied');
    } catch {
      getSelection().selectAllChildren(code);
      tell('The code is selected: copy it by a key');
    }
  });
  button.addEventListener('blur', () => {
    button.textContent = 'Copy';
  });
  const box = document.createElement('div');
  box.className = 'code';
  code.replaceWith(box);
  box.append(code, button);
}

const frames = () => document.querySelectorAll('.example iframe');
addEventListener('message', ({ source, data }) => {
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    if (data.height) frame.style.blockSize = `max(${data.height + 2}px, var(--least))`;
    if (data.isHere)
      source.postMessage({ scheme: document.documentElement.style.colorScheme }, '*');
  }
});

const switchButton = document.querySelector('.scheme');
switchButton.hidden = false;
const isDark = () =>
  (document.documentElement.style.colorScheme ||
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const told = () => switchButton.setAttribute('aria-pressed', String(isDark()));
told();
switchButton.addEventListener('click', () => {
  const scheme = isDark() ? 'light' : 'dark';
  document.documentElement.style.colorScheme = scheme;
  localStorageOf('scheme', scheme);
  for (const frame of frames()) frame.contentWindow.postMessage({ scheme }, '*');
  told();
});

document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' });

// What is wider than the page is scrolled, by keys as well.
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const isWide = target.scrollWidth > target.clientWidth;
    if (isWide) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const box of document.querySelectorAll('.table, pre')) watcher.observe(box);
