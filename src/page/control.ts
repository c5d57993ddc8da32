/** What a control of the page is: known by what its author says of it. */

/** Its autofill detail tokens (HTML Living Standard, `autocomplete`), in lower case. */
export const tokensOf = (control: Element): string[] =>
  (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
