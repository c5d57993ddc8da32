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

const isObject = (param: Param | undefined): param is ParamObject => typeof param === 'object';
const bare = (): ParamObject => Object.create(null);

/** Parses a query or a form body. */
export function parseParams(encoded: string): ParamObject {
  const root = bare();
  for (const [key, value] of new URLSearchParams(encoded)) {
    const path = key.match(/^([^[\]]+)((?:\[[^[\]]*\])*)$/);
    if (!path) throw badParameter(key, `Invalid parameter name: ${key}`);
    const names = [path[1]!, ...[...path[2]!.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1]!)];
    if (names.length > 6) throw badParameter(key, `Parameter nested too deeply: ${key}`);
    let at = root;
    names.forEach((given, index) => {
      const name = given || String(Object.keys(at).length);
      const known = at[name];
      if (index === names.length - 1) {
        if (isObject(known)) throw badParameter(key, `Invalid object: ${key}`);
        at[name] = value;
      } else {
        if (typeof known === 'string') throw badParameter(key, `Invalid object: ${key}`);
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
        `Invalid boolean: ${value}`,
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
        `Invalid integer: ${value} (must be ${least} to ${most})`,
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

  /** Free keys with texts, for `metadata`. */
  map(name: string): Record<string, string> | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    if (value === '') return {};
    const reader = this.object(name)!;
    return Object.fromEntries(
      Object.keys(reader.params).map((key) => [key, reader.text(key, 500) ?? '']),
    );
  }

  /** Refuses parameters that nobody asked for. */
  end(): void {
    const unknown = Object.keys(this.params).find((name) => !this.#seen.has(name));
    if (unknown === undefined) return;
    const path = this.#path(unknown);
    throw badParameter(path, `Received unknown parameter: ${path}`, 'parameter_unknown');
  }
}
