/**
 * Takes over what a server has drawn (declarative shadow DOM) without a second copy: the input stays
 * the node that it is, with its text, caret, composition and undo, and so do the elements that hold
 * it. All else comes fresh from the template, so that nothing a server could not know, and no other
 * version of this package on it, can lead to a mismatch.
 */
import type { RenderOptions } from 'lit';

/** Makes Lit's first drawing into the root use the input that is there. */
export function takeOver(root: HTMLElement | DocumentFragment, options: RenderOptions): void {
  options.creationScope = {
    importNode(content: Node, deep: boolean) {
      // The template around the input comes first; those inside it are made as ever.
      delete options.creationScope;
      const input = root.querySelector('input')!;
      // Lit's drawing begins at the last node by now, which is to become the first.
      const { lastChild: start, activeElement, insertBefore } = root as ShadowRoot;
      const copy = document.importNode(content, deep) as DocumentFragment;
      const copied = copy.querySelector('input');
      if (copied) surround(input, copied, root, start!);
      // A session that collects no number was read first: all that was drawn goes.
      else root.replaceChildren(start!, copy);
      // Lit puts the copy into the root, where it is already.
      root.insertBefore = <T extends Node>(node: T, before: Node | null): T => {
        if (root !== (node as Node)) return insertBefore.call(root, node, before) as T;
        root.insertBefore = insertBefore;
        root.prepend(start!);
        // Who was in the country picker is in the new one.
        if (activeElement && activeElement !== input) root.querySelector('select')?.focus();
        return node;
      };
      return root;
    },
  };
}

/** Puts what stands around a node in a copy around the node itself, and so on up to the root. */
function surround(node: ChildNode, copied: ChildNode, root: Node, start: Node): void {
  const parent = node.parentNode!;
  const copiedParent = copied.parentNode as Element;
  const around = [...copiedParent.childNodes];
  for (const other of [...parent.childNodes]) {
    if (other !== node && other !== start) other.remove();
  }
  node.after(...around.splice(around.indexOf(copied)).slice(1));
  node.before(...around);
  if (parent !== root) surround(parent as Element, copiedParent, root, start);
}
