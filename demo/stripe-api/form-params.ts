/**
 * Form-encoded parameters with brackets, as the SDK sends them: `a[b]=1`, `a[0][c]=2`, `a[]=3`.
 * Every value is text; `''` asks to unset. Nothing typed can reach an object's prototype.
 */
import { badParameter } from './errors.js';

export type Param = string | ParamObject;
/** Lists are objects too, with their indexes as keys. */
export interface ParamObject {
  [name: string]: Param;
}

/** Whether a text is an address that a browser can be sent to; nothing but http and https is. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** Whether a text looks like an email address: one `@`, something before it, a dot in what follows. */
export function isEmail(text: string): boolean {
  if (text.length > 512 || /\s/.test(text)) return false;
  const at = text.indexOf('@');
  const host = text.slice(at + 1);
  const dot = host.lastIndexOf('.');
  return at > 0 && !host.includes('@') && dot > 0 && dot < host.length - 1;
}

const isObject = (param: Param | undefined): param is ParamObject => typeof param === 'object';
const bare = (): ParamObject => Object.create(null);

const DEEPEST = 8;

/** The names of a parameter's path: `a[b][]` is `a`, `b` and an empty one. */
function pathOf(key: string): string[] | undefined {
  const open = key.indexOf('[');
  if (open < 0) return key && !key.includes(']') ? [key] : undefined;
  if (open === 0 || key.slice(0, open).includes(']') || !key.endsWith(']')) return undefined;
  const names = [key.slice(0, open), ...key.slice(open + 1, -1).split('][')];
  return names.slice(1).some((name) => name.includes('[') || name.includes(']'))
    ? undefined
    : names;
}

/** What is said of a name that is no parameter, without repeating more of it than one can read. */
const short = (key: string) => (key.length > 100 ? `${key.slice(0, 100)}…` : key);

/**
 * Parses a query or a form body.
 *
 * @throws ApiError for names that are no path, for texts with a NUL, which no database keeps, and
 * for a name that is both a text and an object
 */
export function parseParams(encoded: string): ParamObject {
  const root = bare();
  // How many entries a list has, so that its next one needs no counting.
  const lengths = new Map<ParamObject, number>();
  for (const [key, value] of new URLSearchParams(encoded)) {
    const shown = short(key);
    const names = pathOf(key);
    if (!names) throw badParameter(shown, `Invalid parameter name: ${shown}`);
    if (names.length > DEEPEST) throw badParameter(shown, `Parameter nested too deeply: ${shown}`);
    if (key.includes('\0') || value.includes('\0')) {
      throw badParameter(shown.replaceAll('\0', ''), 'Invalid string: it holds a NUL character.');
    }
    let at = root;
    names.forEach((given, index) => {
      const length = lengths.get(at) ?? 0;
      const name = given || String(length);
      const known = at[name];
      if (known === undefined) lengths.set(at, length + 1);
      if (index === names.length - 1) {
        if (isObject(known)) throw badParameter(shown, `Invalid object: ${shown}`);
        at[name] = value;
      } else {
        if (typeof known === 'string') throw badParameter(shown, `Invalid object: ${shown}`);
        const next = known ?? bare();
        at[name] = next;
        at = next;
      }
    });
  }
  return root;
}

/** Reads typed values out of parameters, and refuses what is not known. */
export class ParamReader {
  readonly #seen = new Set<string>();
  constructor(
    readonly params: ParamObject,
    private readonly prefix = '',
  ) {}

  #path = (name: string) => (this.prefix ? `${this.prefix}[${name}]` : name);

  #take(name: string): Param | undefined {
    this.#seen.add(name);
    return this.params[name];
  }

  has(name: string): boolean {
    return name in this.params;
  }

  /** Whether a parameter asks to unset what it names. */
  isUnset(name: string): boolean {
    return this.params[name] === '';
  }

  /** Text; `undefined` if not given, `null` if to be unset. */
  text(name: string, most = 5000): string | null | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string')
      throw badParameter(this.#path(name), `Invalid string: ${this.#path(name)}`);
    if (value.length > most) {
      throw badParameter(
        this.#path(name),
        `Invalid string: ${this.#path(name)} must be at most ${most} characters`,
      );
    }
    return value === '' ? null : value;
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value == null) return undefined;
    if (value !== 'true' && value !== 'false')
      throw badParameter(
        this.#path(name),
        `Invalid boolean: ${value.slice(0, 40)}`,
        'parameter_invalid_boolean',
      );
    return value === 'true';
  }

  integer(name: string, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (value == null) return undefined;
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < least || number > most) {
      throw badParameter(
        this.#path(name),
        `Invalid integer: ${value.slice(0, 40)} (must be ${least} to ${most})`,
        'parameter_invalid_integer',
      );
    }
    return number;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value == null) return undefined;
    if (!choices.includes(value as T)) {
      throw badParameter(
        this.#path(name),
        `Invalid ${this.#path(name)}: must be one of ${choices.join(', ')}`,
      );
    }
    return value as T;
  }

  /** Text that is one of a set of known ones; `what` names the set in the error. */
  known(name: string, values: ReadonlySet<string>, what: string): string | undefined {
    const value = this.text(name);
    if (value == null) return undefined;
    if (!values.has(value)) {
      throw badParameter(this.#path(name), `Invalid ${what}: ${value.slice(0, 40)}`);
    }
    return value;
  }

  /** An http(s) address. */
  webAddress(name: string): string | null | undefined {
    const value = this.text(name);
    if (value && !isWebAddress(value)) {
      throw badParameter(this.#path(name), 'Not a valid URL', 'url_invalid');
    }
    return value;
  }

  /** A nested object; `undefined` if not given or to be unset. */
  object(name: string): ParamReader | undefined {
    const value = this.#take(name);
    if (value === undefined || value === '') return undefined;
    if (!isObject(value)) throw badParameter(this.#path(name), `Invalid object`);
    return new ParamReader(value, this.#path(name));
  }

  /** A list of texts. */
  texts(name: string): string[] | undefined {
    const list = this.object(name);
    return list && Object.keys(list.params).map((key) => list.text(key) ?? '');
  }

  /** A list of objects. */
  objects(name: string): ParamReader[] | undefined {
    const list = this.object(name);
    return list && Object.keys(list.params).flatMap((key) => list.object(key) ?? []);
  }

  /** Free keys with texts, for `metadata`: up to 50 keys of 40 characters, as the API allows. */
  map(name: string): Record<string, string> | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    if (value === '') return {};
    const reader = this.object(name)!;
    const keys = Object.keys(reader.params);
    if (keys.length > 50) throw badParameter(this.#path(name), 'Metadata have at most 50 keys.');
    const long = keys.find((key) => key.length > 40);
    if (long !== undefined) {
      throw badParameter(this.#path(name), 'Metadata keys have at most 40 characters.');
    }
    return Object.fromEntries(keys.map((key) => [key, reader.text(key, 500) ?? '']));
  }

  /** A parameter as it came, for what is kept and not used. */
  raw(name: string): Param | undefined {
    return this.#take(name);
  }

  /** The whole name of a parameter, as errors tell it. */
  path(name: string): string {
    return this.#path(name);
  }

  /** Refuses parameters that nobody asked for. */
  end(): void {
    const unknown = Object.keys(this.params).find((name) => !this.#seen.has(name));
    if (unknown === undefined) return;
    const path = this.#path(unknown);
    throw badParameter(path, `Received unknown parameter: ${path}`, 'parameter_unknown');
  }
}
