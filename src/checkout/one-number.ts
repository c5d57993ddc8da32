/**
 * One number per form: the first field that claims a form collects its number, later ones yield
 * and are told when it leaves.
 */

interface Claim {
  readonly host: Element;
  readonly free: () => void;
  readonly check: () => void;
}

const claims = new WeakMap<Node, Claim[]>();
const scopes = new WeakMap<Element, Node>();

/**
 * Claims a form (or, without one, the document or shadow root).
 *
 * @param free called when the claim becomes the first one later
 * @param check called before another field yields to this one, which may have to leave
 * @returns whether this field is the one that collects
 */
export function claim(
  host: Element,
  scope: Node,
  free: () => void,
  check: () => void = () => {},
): boolean {
  const queue = claims.get(scope) ?? [];
  // A field keeps its place in line when it claims the same form again.
  if (scopes.get(host) !== scope) {
    release(host);
    claims.set(scope, queue);
    scopes.set(host, scope);
    queue.push({ host, free, check });
  }
  if (queue[0]?.host !== host) queue[0]?.check();
  return queue[0]?.host === host;
}

/** Gives the claim up; the next field in line takes over. */
export function release(host: Element): void {
  const scope = scopes.get(host);
  const queue = scope && claims.get(scope);
  if (!queue) return;
  scopes.delete(host);
  const at = queue.findIndex((claimed) => claimed.host === host);
  queue.splice(at, 1);
  // Not at once: a field that is moved within the page leaves and comes back in one go.
  if (at === 0) queueMicrotask(() => queue[0]?.free());
}
