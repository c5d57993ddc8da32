/**
 * Where a field was written. A comment keeps the place while the field stands elsewhere, so that it
 * belongs to the part of the page that it was made with: when a framework takes that part away, the
 * field goes with it; when what it was moved into is taken away, it comes back.
 */
export class Home {
  /** What keeps the place; `undefined` while the field is at home. */
  mark: Comment | undefined;
  /** What the field was moved into. */
  #into: Node | null = null;

  constructor(private readonly field: Element) {}

  /** Moves the field and keeps its place at home, if that is where it leaves from. */
  leave(move: () => void): void {
    const { field } = this;
    if (!this.mark) {
      this.mark = field.ownerDocument.createComment(field.localName);
      field.before(this.mark);
    }
    move();
    this.#into = field.parentNode;
  }

  /** The home has left the page, and the field has not yet followed it. */
  get isGone(): boolean {
    return this.mark?.isConnected === false;
  }

  /** Nobody has taken the field itself from where it was moved to. */
  get isFieldUntouched(): boolean {
    return !!this.mark && this.field.parentNode === this.#into;
  }

  /** Puts the field back, be its home still part of the page or not. */
  comeBack(): void {
    const { mark } = this;
    this.mark = undefined;
    mark?.replaceWith(this.field);
  }

  /** From now on the field is at home where it stands, or will stand next. */
  forget(): void {
    this.mark?.remove();
    this.mark = undefined;
  }
}
