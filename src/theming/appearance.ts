/**
 * Takes over the look of Stripe's Elements: an Appearance object (Stripe.js, `elements({appearance})`)
 * becomes our custom properties, so that the phone field matches the card field beside it.
 *
 * Data flow: theme's own values, overridden by `variables`, overridden by `rules`; each value is
 * checked and then set with `style.setProperty`, which a Content Security Policy never blocks. What
 * isn't known is left alone: a page must not break because of a look.
 */

/** A CSS rule of an Appearance object: property in camelCase, value as in CSS. */
export type AppearanceRule = Readonly<Record<string, unknown>>;

/** The part of Stripe's Appearance object that concerns a text field; all else is ignored. */
export interface Appearance {
  /** A ready look; others than Stripe's are read as `stripe`. */
  readonly theme?: 'stripe' | 'night' | 'flat' | 'none' | undefined;
  /** Stripe's variables by name, e.g. `colorPrimary`; numbers are pixels. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Stripe's rules by selector; read are `.Input`, its `:focus` and `--invalid`, `.Label`, `.Error`. */
  readonly rules?: Readonly<Record<string, unknown>> | undefined;
}

const prefix = '--checkout-phone-field-';

/** The properties that an appearance can set, without their prefix, and what CSS takes them for. */
const KINDS = {
  accent: 'color',
  error: 'color',
  'error-border-color': 'color',
  warning: 'color',
  color: 'color',
  background: 'background',
  'border-color': 'color',
  'border-width': 'border-left-width',
  radius: 'border-radius',
  shadow: 'box-shadow',
  height: 'min-height',
  padding: 'padding-left',
  'font-family': 'font-family',
  'font-size': 'font-size',
  'focus-width': 'outline-width',
  'focus-border-color': 'color',
  'focus-shadow': 'box-shadow',
  'label-gap': 'margin-bottom',
  'label-size': 'font-size',
  'label-weight': 'font-weight',
  'label-color': 'color',
  'message-gap': 'margin-top',
  'message-size': 'font-size',
  'quiet-color': 'color',
  'placeholder-color': 'color',
} as const;
type Name = keyof typeof KINDS;
type Values = Partial<Record<Name, string>>;

// What Stripe documents as the variables of its ready themes. The focus ring of `stripe` and
// `flat` is the accent, thinned; the field draws it as a shadow in place of its outline.
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stripe: {
    colorPrimary: '#0570de',
    colorBackground: '#ffffff',
    colorText: '#30313d',
    colorDanger: '#df1b41',
    borderRadius: '5px',
    border: '#e6e6e6',
    shadow: '0 1px 1px rgb(0 0 0 / 3%), 0 3px 6px rgb(0 0 0 / 2%)',
  },
  night: {
    colorPrimary: '#85d996',
    colorBackground: '#30313d',
    colorText: '#ffffff',
    colorDanger: '#fe87a1',
    borderRadius: '5px',
    border: '#424353',
    shadow: '0 2px 4px rgb(0 0 0 / 50%), 0 1px 6px rgb(0 0 0 / 25%)',
  },
  flat: {
    colorPrimary: '#0570de',
    colorBackground: '#f1f1f1',
    colorText: '#30313d',
    colorDanger: '#df1b41',
    borderRadius: '4px',
    border: 'transparent',
    shadow: 'none',
  },
};

/** A text that CSS can hold as one value: anything that could end the declaration is refused. */
function text(value: unknown): string | undefined {
  const css = typeof value === 'number' && Number.isFinite(value) ? `${value}px` : value;
  if (typeof css !== 'string') return undefined;
  const trimmed = css.trim();
  // No references to the network either: a look needs none, and a CSP may forbid them.
  const unsafe = /[;{}\\<>]|url\(|image-set\(|expression\(|\/\*/i;
  return trimmed && trimmed.length <= 300 && !unsafe.test(trimmed) ? trimmed : undefined;
}

/** A weight is the one number without a unit. */
const weight = (value: unknown): string | undefined =>
  typeof value === 'number' ? text(String(value)) : text(value);

/** Whether the browser understands the value; on a server nothing is drawn, and nothing refused. */
const isCss = (property: string, value: string): boolean =>
  globalThis.CSS?.supports?.(property, value) ?? true;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Width and colour in a `border` of any order, e.g. `1px solid #ddd`. */
function border(value: unknown): { width?: string; color?: string } {
  const css = text(value);
  if (!css) return {};
  if (css === 'none' || css === '0' || css === '0px') return { width: '0px' };
  const words = css.match(/[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+/g) ?? [];
  const lineStyle = /^(?:solid|dashed|dotted|double|groove|ridge|inset|outset)$/;
  const length = /^(?:\d|\.\d|calc\(|thin$|medium$|thick$)/;
  const width = words.find((word) => length.test(word));
  const color = words.find((word) => !length.test(word) && !lineStyle.test(word));
  return { ...(width && { width }), ...(color && { color }) };
}

/** The last value of a `padding`, e.g. `10px 12px`: what stands left and right. */
function sidePadding(value: unknown): string | undefined {
  const words = text(value)?.match(/[\w-]+\([^()]*\)|[^\s]+/g);
  return words?.[1] ?? words?.[0];
}

/** The height of a box with this much above and below its one line. */
function heightOf(padding: unknown, size: string, edge: string): string | undefined {
  const above = text(padding)?.match(/[\w-]+\([^()]*\)|[^\s]+/g)?.[0];
  return above && `calc(2 * ${above} + 1.15 * ${size} + 2 * ${edge})`;
}

function fromVariables(variables: Readonly<Record<string, unknown>>, theme: string): Values {
  const ready = THEMES[theme];
  const get = (name: string) => text(variables[name]) ?? ready?.[name];
  const danger = get('colorDanger');
  const primary = get('colorPrimary');
  const size = text(variables['fontSizeBase']) ?? (ready && '1rem');
  const small = text(variables['fontSizeSm']) ?? (ready && size && `calc(${size} * 0.93)`);
  const shadow = ready?.['shadow'];
  const ring =
    text(variables['focusBoxShadow']) ??
    (ready && primary
      ? `0 0 0 3px color-mix(in srgb, ${primary} 25%, transparent)${shadow && shadow !== 'none' ? `, ${shadow}` : ''}`
      : undefined);
  const values: Record<Name, string | undefined> = {
    accent: primary,
    error: danger,
    'error-border-color': undefined,
    warning: text(variables['colorWarning']),
    color: get('colorText'),
    background: get('colorBackground'),
    'border-color': ready?.['border'],
    'border-width': ready && '1px',
    radius: get('borderRadius'),
    shadow,
    height: ready && size && heightOf('0.75rem', size, '1px'),
    padding: ready && '0.75rem',
    'font-family': text(variables['fontFamily']),
    'font-size': size,
    'focus-width': ring && '0px',
    'focus-border-color': undefined,
    'focus-shadow': ring,
    'label-gap': ready && '0.25rem',
    'label-size': small,
    'label-weight': weight(variables['fontWeightNormal']),
    'label-color': get('colorText'),
    'message-gap': ready && '0.25rem',
    'message-size': small,
    'quiet-color': text(variables['colorTextSecondary']),
    'placeholder-color': text(variables['colorTextPlaceholder']),
  };
  return defined(values);
}

function fromRules(rules: Readonly<Record<string, unknown>>, base: Values): Values {
  const rule = (selector: string): AppearanceRule => {
    const found = rules[selector];
    return isRecord(found) ? found : {};
  };
  const input = rule('.Input');
  const focus = rule('.Input:focus');
  const invalid = rule('.Input--invalid');
  const label = rule('.Label');
  const error = rule('.Error');
  const edge = border(input['border']);
  const focusShadow = text(focus['boxShadow']);
  const outline = border(focus['outline']);
  const width = text(input['borderWidth']) ?? edge.width;
  const size = text(input['fontSize']);
  return defined({
    accent: outline.color ?? text(focus['outlineColor']),
    error: text(error['color']) ?? text(invalid['color']),
    'error-border-color': text(invalid['borderColor']) ?? border(invalid['border']).color,
    warning: undefined,
    color: text(input['color']),
    background: text(input['backgroundColor']) ?? text(input['background']),
    'border-color': text(input['borderColor']) ?? edge.color,
    'border-width': width,
    radius: text(input['borderRadius']),
    shadow: text(input['boxShadow']),
    height: heightOf(
      input['padding'],
      size ?? base['font-size'] ?? '1rem',
      width ?? base['border-width'] ?? '1px',
    ),
    padding: text(input['paddingLeft']) ?? sidePadding(input['padding']),
    'font-family': text(input['fontFamily']),
    'font-size': size,
    // A ring drawn as a shadow takes the place of the outline. Without one the outline stays, even
    // where a rule takes it away: a focus that can't be seen is no look.
    'focus-width':
      outline.width && outline.width !== '0px' ? outline.width : ringWidth(focusShadow),
    'focus-border-color': text(focus['borderColor']) ?? border(focus['border']).color,
    'focus-shadow': focusShadow,
    'label-gap': text(label['marginBottom']),
    'label-size': text(label['fontSize']),
    'label-weight': weight(label['fontWeight']),
    'label-color': text(label['color']),
    'message-gap': text(error['marginTop']),
    'message-size': text(error['fontSize']),
    'quiet-color': undefined,
    'placeholder-color': text(rule('.Input::placeholder')['color']),
  });
}

const ringWidth = (shadow: string | undefined): string | undefined =>
  shadow === undefined ? undefined : shadow === 'none' ? '2px' : '0px';

function defined(values: Record<Name, string | undefined>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/**
 * The custom properties that an Appearance object comes to, by full name. Pure; never throws.
 *
 * @param appearance Stripe's Appearance object, or anything else, which comes to no property
 */
export function appearanceProperties(appearance: unknown): Record<string, string> {
  try {
    if (!isRecord(appearance)) return {};
    const { theme, variables, rules } = appearance;
    const name = theme === undefined || typeof theme !== 'string' ? 'stripe' : theme;
    const known = Object.hasOwn(THEMES, name) || name === 'none' ? name : 'stripe';
    const base = fromVariables(isRecord(variables) ? variables : {}, known);
    const values = { ...base, ...fromRules(isRecord(rules) ? rules : {}, base) };
    return Object.fromEntries(
      Object.entries(values)
        .filter(([key, value]) => isCss(KINDS[key as Name], value))
        .map(([key, value]) => [`${prefix}${key}`, value]),
    );
  } catch {
    // A getter or a proxy of the page's threw.
    return {};
  }
}

/**
 * Gives a field the look of an Appearance object. Properties that an earlier call set and this one
 * doesn't are removed; `undefined` or `null` takes the look away again. Never throws.
 *
 * @param field the field, or an element around several fields
 * @param appearance Stripe's Appearance object
 * @returns the custom properties that were set, by name
 */
export function applyAppearance(
  field: HTMLElement | SVGElement,
  appearance: Appearance | null | undefined,
): Record<string, string> {
  const wanted = appearanceProperties(appearance);
  const { style } = field ?? {};
  if (!style?.setProperty) return {};
  const set: Record<string, string> = {};
  for (const key of Object.keys(KINDS)) {
    const name = `${prefix}${key}`;
    const value = wanted[name];
    style.removeProperty(name);
    if (value === undefined) continue;
    style.setProperty(name, value);
    set[name] = value;
  }
  return set;
}
