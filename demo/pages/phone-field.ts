/**
 * The phone field in a page: the element around an input of the page's own, which works before the
 * script has come and without it.
 */
import { dataBlock, html, type Markup } from './html.js';

export interface PhoneFieldParts {
  /** The session for the element; nothing for a field of a plain form. */
  readonly session?: unknown;
  readonly collected: boolean;
  readonly value: string;
  /** What was typed before the server refused it. */
  readonly refused: boolean;
  readonly problem: string | undefined;
  readonly country: string | undefined;
  readonly hint: string;
  readonly autocomplete: string;
}

export function phoneField(parts: PhoneFieldParts): Markup {
  const { session, collected, value, refused, problem, country, hint, autocomplete } = parts;
  const data =
    session === undefined ? '' : dataBlock('session', { session, typed: refused ? value : null });
  if (!collected) {
    // Nothing to fill in: without the session's phone collection the element shows nothing.
    return html`<checkout-phone-field name="phone"></checkout-phone-field>${data}`;
  }
  return html`<checkout-phone-field name="phone" label="Phone number" hint="${hint}"${
    country ? html` country="${country}"` : ''
  }><label class="fallback" for="phone">Phone number</label><input slot="input" id="phone" type="tel" name="phone" autocomplete="${autocomplete}" required value="${value}"${
    problem ? html` aria-describedby="phone-problem"` : ''
  }></checkout-phone-field>${
    problem ? html`<p class="problem" id="phone-problem">${problem}</p>` : ''
  }${data}`;
}
