/** The event of a move, in the file that moves: a page that places nothing does not load it. */

/** Where the field stands or is about to go. */
export type PhonePlacement = 'shipping-address' | 'email' | 'inline';

/** `placementchange`: the field is about to move; `preventDefault()` leaves the move to the host. */
export class PlacementChangeEvent extends Event {
  /** Where the field belongs now. */
  readonly placement: PhonePlacement;
  /** The element below which it is about to be placed. */
  declare readonly target: Element;

  constructor(placement: PhonePlacement, target: Element) {
    super('placementchange', { bubbles: true, composed: true, cancelable: true });
    this.placement = placement;
    // `target` is the contract's name for the place; it shadows `Event.target`, which stays
    // reachable as `currentTarget` and `composedPath()[0]`.
    Object.defineProperty(this, 'target', { value: target, enumerable: true });
  }
}
