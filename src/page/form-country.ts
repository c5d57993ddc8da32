/**
 * The form's own country field: a control that asks for one, or a select whose options are
 * countries, whatever it is called. What people see counts before what they don't, and the address
 * that the phone field stands in before all others.
 */
import { type Control, controlsOf } from './control.js';
import type { CountryControl } from './countries.js';
import { type Group, groupsOf } from './groups.js';
import { isSeen } from './seen.js';

const useRank = ({ use }: Control) => (use === 'shipping' ? 0 : use === 'billing' ? 2 : 1);

/** The address that the phone field stands in or below. */
function groupAround(groups: readonly Group[], self: Element): Group | undefined {
  return groups
    .filter(
      ({ parts, isBelieved }) =>
        isBelieved &&
        parts.some(
          ({ element }) =>
            element.compareDocumentPosition(self) & Node.DOCUMENT_POSITION_FOLLOWING &&
            isSeen(element, self),
        ),
    )
    .at(-1);
}

/** The country field of a form that counts, if it has one. */
export function countryControl(scope: ParentNode, self: Element): CountryControl | undefined {
  const all = controlsOf(scope, self);
  const countries = all.filter(
    ({ kind, element }) =>
      kind === 'country' && 'value' in element && !(element as CountryControl).disabled,
  );
  if (!countries.length) return undefined;
  const around = groupAround(groupsOf(all, scope), self);
  const rank = (control: Control) => [
    isSeen(control.element, self) ? 0 : 1,
    around?.parts.includes(control) ? 0 : 1,
    useRank(control),
  ];
  const ranked = countries.map((control) => ({ control, ranks: rank(control) }));
  ranked.sort((a, b) => {
    for (const [at, own] of a.ranks.entries()) if (own !== b.ranks[at]) return own - b.ranks[at]!;
    return 0;
  });
  return ranked[0]!.control.element as CountryControl;
}
