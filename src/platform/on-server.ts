/**
 * Whether the element is drawn by a server (@lit-labs/ssr): no page around it, no browser. In a
 * browser's build the constant is `false`, and what depends on it is dropped. In Node with a DOM
 * (happy-dom and the like) it is `false` as well.
 */
import { isServer, LitElement } from 'lit';

export const onServer = isServer && !('matches' in LitElement.prototype);
