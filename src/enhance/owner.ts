/**
 * Whose an input is. What a framework has drawn it draws again: it would not find its input where it
 * left it. So it is left to the framework, where the field is written as an element of its own. Told
 * by what frameworks leave on the nodes that they made, or will take over when their script comes.
 */

interface Framework {
  readonly name: string;
  /** Properties that it sets on its own nodes. */
  readonly own?: RegExp;
  /** Properties that it sets on what it was mounted into. */
  readonly around?: readonly string[];
  /** What its markup looks like, at the node or around it. */
  readonly markup?: string;
}

const frameworks: readonly Framework[] = [
  {
    name: 'React',
    own: /^__react(?:Props|Fiber|EventHandlers|InternalInstance)\$/,
    around: ['_reactRootContainer'],
    markup: '#__next,[data-reactroot],astro-island',
  },
  {
    name: 'Vue',
    own: /^(?:__vnode|_vei|_assign|_vnode)$/,
    around: ['__vue_app__', '__vue__'],
    markup: '#__nuxt,[data-v-app],[data-server-rendered]',
  },
  {
    name: 'Svelte',
    own: /^__(?:svelte_meta|attributes|input|change|className|style)$/,
    markup: '[class*="svelte-"]',
  },
  { name: 'Angular', own: /^__ngContext__$/, markup: '[ng-version],[ngh],[ng-server-context]' },
  { name: 'Preact', around: ['__k'] },
  { name: 'Solid', own: /^\$\$/, markup: '[data-hk]' },
  { name: 'Lit', around: ['_$litPart$'] },
];

/** A property's name; a symbol speaks for itself. */
const nameOf = (key: string | symbol): string =>
  typeof key === 'symbol' ? (key.description ?? '') : key;

function* around(node: Node | null): Iterable<Node> {
  for (let at = node; at; at = at.parentNode) yield at;
}

/** The framework that owns an element, `''` if none is known to. */
export function ownerOf(element: Element): string {
  const keys = Reflect.ownKeys(element).map(nameOf);
  const owner = frameworks.find(
    ({ own, around: marks, markup }) =>
      (own && keys.some((key) => own.test(key))) ||
      (marks &&
        [...around(element)].some((node) => marks.some((mark) => Object.hasOwn(node, mark)))) ||
      (markup && element.closest(markup)),
  );
  return owner?.name ?? '';
}
