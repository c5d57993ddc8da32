/** The test runner itself: what the other tests rely on must be true in every engine. */
import { expect } from '@open-wc/testing';
import {
  allowClipboard,
  click,
  clickAt,
  copyText,
  emulateMedia,
  engine,
  hover,
  press,
  type,
} from '../support/real-input.js';

describe('real input', () => {
  let input: HTMLInputElement;
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    box.innerHTML = '<input type="tel" style="width:20rem"><button type="button">Next</button>';
    document.body.append(box);
    input = box.querySelector('input')!;
    input.focus();
  });

  afterEach(() => box.remove());

  it('types text as trusted events, in order', async () => {
    const seen: string[] = [];
    for (const name of ['keydown', 'beforeinput', 'input', 'keyup']) {
      input.addEventListener(name, (event) => seen.push(`${event.type} ${event.isTrusted}`));
    }
    await type('06');
    expect(input.value).to.equal('06');
    const one = ['keydown true', 'beforeinput true', 'input true', 'keyup true'];
    expect(seen).to.deep.equal([...one, ...one]);
  });

  it('types a plus sign, brackets and spaces', async () => {
    await type('+44 (0)20 7946-0018');
    expect(input.value).to.equal('+44 (0)20 7946-0018');
  });

  it('moves the caret and deletes on both sides of it', async () => {
    await type('12345');
    await press('ArrowLeft', 2);
    await press('Backspace');
    expect(input.value).to.equal('1245');
    await press('Delete');
    expect(input.value).to.equal('125');
    await press('Home');
    expect(input.selectionStart).to.equal(0);
    await press('Shift+End');
    expect(input.selectionEnd! - input.selectionStart!).to.equal(3);
  });

  it('selects all, copies, cuts, pastes and undoes by shortcuts', async () => {
    await type('0612');
    await press('Mod+a');
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, 4]);
    await press('Mod+c');
    await press('End');
    await press('Mod+v');
    expect(input.value).to.equal('06120612');
    await press('Mod+a');
    await press('Mod+x');
    expect(input.value).to.equal('');
    await press('Mod+v');
    expect(input.value).to.equal('06120612');
    await press('Mod+z');
    expect(input.value).to.equal('');
    await press('Mod+Shift+z');
    expect(input.value).to.equal('06120612');
  });

  it('pastes any text that was put on the clipboard', async () => {
    let pasted = '';
    input.addEventListener('paste', (event) => {
      pasted = event.clipboardData?.getData('text') ?? '';
    });
    const text = '+44\u00a0(0)20 7946\u20110018';
    await copyText(text);
    expect(document.activeElement).to.equal(input);
    await press('Mod+v');
    const expected = (await engine()) === 'webkit' ? text.replaceAll('\u00a0', ' ') : text;
    expect(pasted).to.equal(expected);
    expect(input.value).to.equal(expected);
  });

  it('walks by Tab', async () => {
    await press('Tab');
    expect(document.activeElement).to.equal(box.querySelector('button'));
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(input);
    // WebKitGTK's window has no manager here, and the display's own focus by chance only.
    if ((await engine()) === 'webkit' && !document.hasFocus()) return;
    expect(document.hasFocus()).to.equal(true);
    expect(input.matches(':focus-visible')).to.equal(true);
  });

  it('clicks elements and points, double clicks, hovers', async () => {
    const button = box.querySelector('button')!;
    const seen: string[] = [];
    for (const name of ['click', 'dblclick', 'mouseenter']) {
      button.addEventListener(name, (event) => seen.push(`${event.type} ${event.isTrusted}`));
    }
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
    await click(button);
    await click(button, 2);
    expect(seen.filter((name) => name === 'click true')).to.have.length(3);
    expect(seen).to.include('mouseenter true').and.to.include('dblclick true');
    const { left, top } = input.getBoundingClientRect();
    await clickAt(left + 5, top + 5);
    expect(document.activeElement).to.equal(input);
  });

  it('reads and writes the clipboard by its own interface where the engine offers it', async () => {
    await allowClipboard();
    await copyText('0612345678');
    if ((await engine()) === 'webkit') return; // its readText asks the user each time
    expect(await navigator.clipboard.readText()).to.equal('0612345678');
  });

  it('leaves undo to a page that handles the keys itself', async () => {
    await type('06');
    input.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() === 'z') event.preventDefault();
    });
    await press('Mod+z');
    expect(input.value).to.equal('06');
  });

  it('says truly whether it set a media feature', async () => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const before = dark.matches;
    const can = await emulateMedia({ 'prefers-color-scheme': 'dark' });
    expect(dark.matches).to.equal(can ? true : before);
    await emulateMedia({ 'prefers-color-scheme': 'light' });
    expect(dark.matches).to.equal(can ? false : before);
    await emulateMedia({ 'prefers-color-scheme': '' });
  });
});
