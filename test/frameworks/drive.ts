/** Drives the apps through the checks, in each app's browsers. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type Engine, PuppeteerVisitor, type Visitor, visitor } from '../e2e/support/visitor.js';
import { type AppServer, ServedApp } from './app-server.js';
import { CheckoutPage } from './checkout-page.js';
import { CHECKS, type Check } from './checks.js';
import { StartedApp } from './started-app.js';

/** An app as its package.json tells of it. */
export interface App {
  readonly name: string;
  readonly folder: string;
  /** How the table calls it. */
  readonly title: string;
  /** The folder that is served, below the app's own; not of an app with a server. */
  readonly serve?: string;
  /** What starts the app's own server: a program of its packages or `node`, and its arguments. */
  readonly start?: readonly string[];
  /** A module whose default export answers requests of the app. */
  readonly server?: string;
  readonly engines: readonly Engine[];
  /** A module of this folder whose default export are checks that only this app has. */
  readonly checks?: string;
  /** Its page is another one, with checks of its own in `<contract>.checks.ts`; see README.md. */
  readonly contract?: string;
  /** Built so that the framework says all it can. */
  readonly development?: boolean;
}

/** One row of the table: for each check, what went wrong, or `''`. */
export interface Row {
  readonly app: string;
  readonly engine: Engine;
  readonly contract?: string | undefined;
  /** Without the checks that the engine's driver can't do. */
  readonly results: readonly { readonly check: string; readonly problem: string }[];
  readonly seconds: number;
  /** The checks that failed once and held when the row was driven again, see test/README.md. */
  readonly unsteady?: readonly string[];
}

const checksFrom = async (module: string): Promise<readonly Check[]> =>
  (await import(new URL(module, import.meta.url).href)).default;

/** The checks of an app that can be made in an engine. */
async function checksIn(app: App, engine: Engine): Promise<Check[]> {
  const all = app.contract ? await checksFrom(`./${app.contract}.checks.ts`) : CHECKS;
  const own = app.checks ? await checksFrom(app.checks) : [];
  return [...all, ...own].filter(({ engines }) => !engines || engines.includes(engine));
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Firefox says this of every refused form-associated element that can't have the focus itself,
 * although it then focuses the element's validation anchor; the check `required` sees that it does.
 */
const FALSE_ALARM = /^The invalid form control with name=.phone. is not focusable\.$/;

/** Lit's own greeting in every page that is built for development. */
const LIT_GREETING = /^(?:warn: )?Lit is in dev mode\. /;

/** What the browser itself says beside the page's scripts, where the driver can tell. */
function listen(shopper: Visitor, heard: string[]): void {
  if (!(shopper instanceof PuppeteerVisitor)) return;
  shopper.page.on('console', (message) => {
    const type: string = message.type();
    if (/^(?:warn|warning|error|assert)$/.test(type)) heard.push(message.text());
  });
  shopper.page.on('pageerror', (error) => {
    const text = words(error);
    if (shopper.engine !== 'firefox' || !FALSE_ALARM.test(text)) heard.push(text);
  });
}

/** The app, not started yet. */
async function serverOf(app: App): Promise<ServedApp | StartedApp> {
  if (app.start) return new StartedApp(app.folder, app.start);
  let own: AppServer | undefined;
  if (app.server) own = (await import(pathToFileURL(join(app.folder, app.server)).href)).default;
  return new ServedApp(join(app.folder, app.serve ?? '.'), own);
}

/** All checks of one app in one browser, and a last one: nothing was complained of. */
async function driveApp(
  app: App,
  engine: Engine,
  shopper: Visitor,
  served: ServedApp | StartedApp,
): Promise<Row> {
  const started = Date.now();
  const page = new CheckoutPage(shopper, `${served.origin}/`);
  const complaints: string[] = [];
  const heard: string[] = [];
  listen(shopper, heard);
  const results: { check: string; problem: string }[] = [];
  for (const check of await checksIn(app, engine)) {
    let problem = '';
    try {
      // The checks of another page go their own ways.
      if (!app.contract) await page.open();
      await check.run(page);
    } catch (error) {
      problem = words(error);
    }
    results.push({ check: check.name, problem });
    const said = await page.complaints().catch((error) => [`the page is dead: ${words(error)}`]);
    // Most of what the browser tells is what the page's recorder told already.
    said.push(...heard.splice(0).filter((text) => !said.some((known) => known.includes(text))));
    const expected = (text: string) =>
      (app.development && LIT_GREETING.test(text)) || check.expected?.test(text);
    complaints.push(
      ...said.filter((text) => !expected(text)).map((text) => `(${check.name}) ${text}`),
    );
  }
  complaints.push(...served.missing.map((path) => `404: ${path}`));
  results.push({ check: 'console', problem: complaints.join('\n    ') });
  const { title, contract } = app;
  return { app: title, engine, contract, results, seconds: (Date.now() - started) / 1000 };
}

/** The row of an app whose browser or server can't be had: that is no reason to say less. */
async function failedRow(app: App, engine: Engine, problem: string): Promise<Row> {
  const checks = [...(await checksIn(app, engine)).map(({ name }) => name), 'console'];
  const results = checks.map((check) => ({ check, problem }));
  return { app: app.title, engine, contract: app.contract, results, seconds: 0 };
}

/** A browser each: what one app leaves behind is not the next one's. */
async function driveInOwnBrowser(app: App, engine: Engine): Promise<Row> {
  let shopper: Visitor;
  try {
    if (!findBrowser(engine)) throw new Error('run "npm run browsers"');
    shopper = await visitor(engine);
  } catch (error) {
    return failedRow(app, engine, `no ${engine}: ${words(error)}`);
  }
  const served = await serverOf(app);
  try {
    await served.start();
    return await driveApp(app, engine, shopper, served);
  } catch (error) {
    return failedRow(app, engine, words(error));
  } finally {
    await served.stop();
    await shopper.leave();
  }
}

const failedIn = ({ results }: Row) => results.filter(({ problem }) => problem);

/** Drives an app once more whose row has failed checks; what holds in one of the two is told as unsteady. */
async function driveAgain(app: App, engine: Engine, first: Row): Promise<Row> {
  const second = await driveInOwnBrowser(app, engine);
  const failed = failedIn(first);
  const isStill = (check: string) =>
    [failed, failedIn(second)].every((one) => one.some((result) => result.check === check));
  const unsteady = [...failed, ...failedIn(second)].filter(({ check }) => !isStill(check));
  return {
    ...second,
    results: second.results.map(({ check, problem }) => ({
      check,
      problem: isStill(check) ? problem : '',
    })),
    unsteady: [
      ...(first.unsteady ?? []),
      ...unsteady.map(({ check, problem }) => `${app.title}, ${engine}: ${check}: ${problem}`),
    ],
  };
}

/**
 * Drives all apps, one browser after the other. A browser that is not there fails every check. Rows with
 * failed checks are driven again when all others have been: what a machine was too busy for then has
 * passed by.
 */
export async function drive(
  apps: readonly App[],
  engines: readonly Engine[],
  tell: (row: Row) => void,
): Promise<Row[]> {
  const all = engines.flatMap((engine) =>
    apps.filter(({ engines }) => engines.includes(engine)).map((app) => ({ app, engine })),
  );
  const rows: Row[] = [];
  for (const { app, engine } of all) {
    const row = await driveInOwnBrowser(app, engine);
    rows.push(row);
    tell(row);
  }
  for (let more = 0; more < 2; more += 1) {
    for (const [at, { app, engine }] of all.entries()) {
      if (failedIn(rows[at]!).length === 0) continue;
      rows[at] = await driveAgain(app, engine, rows[at]!);
      tell(rows[at]);
    }
  }
  return rows;
}
