/** The event that tells why no number is collected. */

/** Why a session's phone number is not collected. */
export type CollectionErrorCode =
  | 'setup-mode-unsupported'
  | 'duplicate-field'
  | 'invalid-session'
  | 'page-has-phone';

/**
 * `collectionerror`: the session asks for a phone number that can't be collected here, or that the
 * page asks for already (`page-has-phone`: its `target` is the page's own phone input, and the field
 * goes on working).
 */
export class CollectionErrorEvent extends Event {
  /** The field; with `page-has-phone` the page's own phone input. */
  declare readonly target: Element;
  /** What is wrong, for programs. */
  readonly code: CollectionErrorCode;
  /** What is wrong, for people: English, for the console and the logs, never for the shopper. */
  readonly message: string;

  constructor(code: CollectionErrorCode, message: string) {
    super('collectionerror', { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
  }
}
