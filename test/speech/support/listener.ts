/**
 * A shopper who listens: Firefox on a display of its own, keys from outside of it, and what Orca says.
 *
 * Everything is this run's own, and ends with it: the display, the buses, the profile, the settings.
 * Any number of runs go side by side, and a screen reader that the developer uses is not touched.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { ScreenReaderPrograms } from '../../../scripts/screen-reader.mjs';
import { launch, REST } from '../../e2e/support/visitor.js';
import type { Pressed } from '../scenarios.js';

const orca = fileURLToPath(new URL('transcribing_orca.py', import.meta.url));

/** A line of Orca's transcript, see transcribing_orca.py. */
interface Line {
  readonly ready?: string;
  readonly said?: string;
  readonly stopped?: true;
  readonly key?: string;
  readonly marker?: string;
}

/** Something that was said; `isCut` if it was stopped before the next key. */
export interface Utterance {
  readonly text: string;
  readonly isCut: boolean;
}

/** Names of keys as X has them, where a character is not its own name. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  ' ': 'space',
  '+': 'plus',
  '-': 'minus',
  '(': 'parenleft',
  ')': 'parenright',
  '.': 'period',
  '/': 'slash',
};

/** Keys that are only held while another one is pressed. */
const MODIFIERS = /^(?:Shift|Control|Alt|Meta|Super)_/;

/** In the page: every field has done what it does by itself. */
const ALL_AT_REST = `Promise.all(
  [...document.querySelectorAll('checkout-phone-field')].map((field) => ${REST('field')}))`;
const TWO_FRAMES = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

/** Waits until something holds; the bound is for what never comes, no measure of how fast it is to come. */
async function patiently(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`In vain: ${what}`);
}

/** Firefox and Orca. */
export class Listener {
  readonly #children: ChildProcess[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'heard-'));
  readonly #lines: Line[] = [];
  #env: NodeJS.ProcessEnv = {};
  #browser: Browser | undefined;
  #page: Page | undefined;
  #markers = 0;

  /**
   * @param programs where they are
   * @param isServed whether the pages have got every file that they have asked for
   */
  constructor(
    readonly programs: ScreenReaderPrograms,
    readonly isServed: () => boolean,
  ) {
    process.once('exit', this.#end);
    // A signal ends a process without its `exit` event, and would leave the display and the buses.
    for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
      process.once(signal, () => process.exit(1));
  }

  /** Starts everything; resolves to the versions of what is heard. */
  async start(): Promise<{ orca: string; firefox: string }> {
    const display = await this.#answer(this.programs.display, [
      ...['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    ]);
    const runtime = join(this.#folder, 'runtime');
    mkdirSync(runtime, { mode: 0o700 });
    this.#env = {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: this.#folder,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: join(this.#folder, 'config'),
      XDG_DATA_HOME: join(this.#folder, 'data'),
      XDG_CACHE_HOME: join(this.#folder, 'cache'),
      // What Orca says of its own, such as names of roles, is in the language of the transcripts.
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      LANGUAGE: 'en',
      // No settings of this machine, and no sound.
      GSETTINGS_BACKEND: 'memory',
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: undefined,
      WAYLAND_DISPLAY: undefined,
    };
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await this.#answer(this.programs.bus, [
      '--session',
      '--nofork',
      '--print-address=1',
    ]);
    this.#spawn(this.programs.accessibilityBus, ['--launch-immediately']);
    this.#spawn(this.programs.windows, ['--sm-disable']);
    const reader = this.#spawn(this.programs.python, [orca, join(this.#folder, 'orca')], 'pipe');
    createInterface({ input: reader.stdout! }).on('line', (line) =>
      this.#lines.push(JSON.parse(line) as Line),
    );
    const ready = () => this.#lines.find((line) => line.ready)?.ready;
    await patiently(() => ready() !== undefined || reader.exitCode !== null, 'Orca is listening');
    if (reader.exitCode !== null) throw new Error(`Orca ended with ${reader.exitCode}`);
    this.#browser = await launch('firefox', {
      headless: false,
      env: this.#env,
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        'intl.locale.requested': 'en-US',
        // What was typed in one scenario is not proposed in the next.
        'browser.formfill.enable': false,
      },
    });
    this.#page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    return { orca: ready()!, firefox: await this.#browser.version() };
  }

  /** Opens a page and hears what is said of it; the caret is at its beginning. */
  async open(url: string): Promise<Utterance[]> {
    await this.#page!.goto(url, { waitUntil: 'load' });
    await this.read(`document.body.insertAdjacentHTML('beforeend',
      '<div id="marker" role="img" aria-label="marker"></div>')`);
    // A browser begins in its address bar; F6 leads from there to the page, as it does for everybody.
    if (!(await this.read('document.hasFocus()'))) {
      await this.press('F6');
      await patiently(() => this.read('document.hasFocus()'), 'the focus is in the page');
    }
    // A new name is told of what assistive technology knows, and it may not know the page yet. Not
    // asked all the time: each new name is work for a screen reader that has enough of it.
    const first = this.#markers;
    const isKnown = () =>
      this.#lines.some(({ marker }) => marker && Number(marker.split(' ')[1]) > first);
    let next = 0;
    await patiently(async () => {
      if (isKnown()) return true;
      if (Date.now() < next) return false;
      await this.#mark();
      next = Date.now() + 1000;
      return false;
    }, 'Orca knows the page');
    return this.hear();
  }

  /** The value of an expression in the page. */
  async read<T>(expression: string): Promise<T> {
    return (await this.#page!.evaluate(expression)) as T;
  }

  /**
   * Presses keys, by their character or name in X: `0`, `+`, `Tab`, `shift+Tab`, `Down`.
   *
   * @returns settles when Orca was told of all of them, and the browser with it
   */
  async press(pressed: Pressed): Promise<void> {
    const keys = [pressed].flat().map((key) => KEY_NAMES[key] ?? key);
    if (keys.length === 0) return;
    const { status, stderr } = spawnSync(this.programs.keys, ['key', ...keys], {
      env: this.#env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${keys}: ${stderr}`);
    const told = () => this.#lines.filter(({ key }) => key && !MODIFIERS.test(key));
    await patiently(() => told().length >= keys.length, `Orca hears of ${keys}`);
  }

  /**
   * What was said since the last time, once nothing more comes: the page was at rest, and then twice
   * in a row a marker has come through Firefox and Orca after all else, with nothing said meanwhile.
   */
  async hear(): Promise<Utterance[]> {
    let known = -1;
    for (let quiet = 0; quiet < 2; ) {
      await patiently(this.isServed, 'every file that was asked for');
      const marker = await this.#mark(known < 0 || quiet === 0 ? ALL_AT_REST : TWO_FRAMES);
      await patiently(() => this.#lines.some((line) => line.marker === marker), marker);
      const now = this.#lines.filter((line) => line.said !== undefined).length;
      quiet = now === known ? quiet + 1 : 0;
      known = now;
    }
    return utterancesOf(this.#lines.splice(0));
  }

  /** Gives the page's marker a new name once something in the page has come, and says which. */
  async #mark(after = 'undefined'): Promise<string> {
    const marker = `marker ${++this.#markers}`;
    await this.read(`(async () => {
      await ${after};
      document.getElementById('marker').setAttribute('aria-label', '${marker}');
    })()`);
    return marker;
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    await this.#browser?.close();
    process.removeListener('exit', this.#end);
    this.#end();
  }

  readonly #end = () => {
    // In the order of dependence: a bus last. Each is the leader of a group, with what it has started.
    for (const { pid } of this.#children.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended before.
      }
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  };

  #spawn(command: string, args: readonly string[], output: 'ignore' | 'pipe' = 'ignore') {
    const child = spawn(command, args, {
      env: this.#env,
      stdio: ['pipe', output, process.env['SPEECH_VERBOSE'] ? 'inherit' : 'ignore'],
      detached: true,
    });
    this.#children.push(child);
    return child;
  }

  /** Starts a program and resolves to the first line that it prints. */
  async #answer(command: string, args: readonly string[]): Promise<string> {
    const child = this.#spawn(command, args, 'pipe');
    for await (const line of createInterface({ input: child.stdout! })) return line;
    throw new Error(`${command} ended with ${child.exitCode}`);
  }
}

/** What was said, and what of it was stopped by something else than the next key. */
function utterancesOf(lines: readonly Line[]): Utterance[] {
  if (process.env['SPEECH_VERBOSE']) console.log(lines);
  const utterances: Utterance[] = [];
  let first = 0;
  for (const line of lines) {
    if (line.said !== undefined) utterances.push({ text: line.said, isCut: false });
    else if (line.key !== undefined) first = utterances.length;
    else if (line.stopped) {
      for (let at = first; at < utterances.length; at++)
        utterances[at] = { text: utterances[at]!.text, isCut: true };
      first = utterances.length;
    }
  }
  return utterances;
}
