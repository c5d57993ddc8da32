/**
 * Keys, clicks and window sizes that come from outside the page, as from a person: the browser
 * makes trusted events of them and does what it does for anyone. The same in every engine.
 *
 * All of them resolve when the browser has handled the input; wait for the element's own
 * asynchronous work (`updateComplete`, `ready`) yourself.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** The engines that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

async function command(name: string, payload: object = {}): Promise<unknown> {
  const answer = (await executeServerCommand(name, payload)) as { result: unknown };
  return answer.result;
}

/** The engine that runs this test. */
export async function engine(): Promise<Engine> {
  const answer = (await executeServerCommand('real-engine', {})) as { engine: Engine };
  return answer.engine;
}

/**
 * Presses a key or a combination: `press('Tab')`, `press('Backspace', 3)`, `press('Shift+Tab')`,
 * `press('Mod+v')`. Names are those of `KeyboardEvent.key`; letters of a shortcut in lower case.
 * `Mod` is Control, or Meta on a Mac.
 */
export async function press(keys: string, times = 1): Promise<void> {
  await command('real-press', { keys, times });
}

/** Types text key by key into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await command('real-type', { text });
}

/** The middle of an element's box, in CSS pixels of the viewport. */
function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error('The element has no box to point at.');
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Clicks the middle of an element; `count` 2 is a double click. */
export async function click(element: Element, count = 1): Promise<void> {
  await command('real-pointer', { kind: 'click', ...middleOf(element), count });
}

/** Clicks at a point of the viewport, in CSS pixels. */
export async function clickAt(x: number, y: number): Promise<void> {
  await command('real-pointer', {
    kind: 'click',
    x: Math.round(x),
    y: Math.round(y),
    count: 1,
  });
}

/**
 * Touches the middle of an element with a finger; false where this engine's driver has no fingers
 * (nothing done).
 */
export async function touch(element: Element): Promise<boolean> {
  return (await command('real-touch', middleOf(element))) as boolean;
}

/** Moves the pointer over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await command('real-pointer', { kind: 'move', ...middleOf(element) });
}

/** Makes the viewport this large, in CSS pixels. Throws when the browser can't. */
export async function setViewport(width: number, height: number): Promise<void> {
  if (!(await command('real-viewport', { width, height }))) {
    throw new Error(
      `The viewport is ${innerWidth}x${innerHeight} and can't be ${width}x${height}.`,
    );
  }
}

/** Lets the page use `navigator.clipboard` with no question to the user. */
export async function allowClipboard(): Promise<void> {
  await command('real-clipboard-permission');
}

/**
 * Puts text on the real clipboard by a real Copy, then gives the focus back; paste with
 * `press('Mod+v')`. The text arrives exactly as given, but for WebKitGTK, whose clipboard turns
 * every no-break space into a plain one.
 */
export async function copyText(text: string): Promise<void> {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = 'anything';
  // A copied selection is changed on its way (spaces, line ends): set the data ourselves.
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  document.body.append(field);
  field.focus();
  field.select();
  await press('Mod+c');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
}

/** Media features that some drivers can set. `''` for a value takes the setting back. */
export interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark' | '';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference' | '';
  'forced-colors'?: 'active' | 'none' | '';
}

/** Sets media features; false where this engine's driver has no way to (nothing changed). */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  return (await command('real-media', features)) as boolean;
}
