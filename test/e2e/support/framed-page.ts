/**
 * A shop's page inside a frame that the page around it can't look into (a sandbox, a `data:`
 * address): it tells its state by messages.
 */
import { type ShopPage, shopPage } from './shop-page.js';
import { until, type Visitor } from './visitor.js';

/** What the framed page tells. */
export interface FrameState {
  readonly value: string;
  readonly format: string;
  readonly valid: boolean;
  readonly wrong: readonly string[];
  /** Which scripts have come or have been refused, as the page notes it. */
  readonly scripts: readonly string[];
  readonly origin: string;
  /** The id of what has the focus, once the frame has it. */
  readonly focus: string;
}

/** The page that goes into the frame; a click anywhere in it focuses the field. */
export const framedPage = (page: ShopPage): string =>
  shopPage({
    ...page,
    after: `<script nonce="watch">
addEventListener('click', () => field.focus());
setInterval(() => parent.postMessage({
  value: field.value,
  format: field.format,
  valid: field.checkValidity?.(),
  wrong,
  scripts,
  origin: self.origin,
  focus: document.hasFocus() ? document.activeElement.id : '',
}, '*'), 50);
</script>`,
  });

/** The page around it; `frame` is the markup or a script that makes it. */
export const pageAround = (frame: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Around</title>
<style>iframe { inline-size: 30em; block-size: 20em }</style>
<script>addEventListener('message', ({ data }) => { window.inside = data; });</script>
${frame}</html>`;

/** A shopper who uses the field in the frame. */
export class FramedFieldVisitor {
  constructor(readonly shopper: Visitor) {}

  state(): Promise<FrameState> {
    return this.shopper.read<FrameState>('window.inside');
  }
  /** Waits until the field is there, then types into it. */
  async type(text: string): Promise<void> {
    await until(async () => (await this.state()).format !== undefined, 'the field in the frame');
    await this.typeInto('field', text);
  }
  /** Types into what a click in the frame focuses: not before it has the focus, in another process. */
  async typeInto(id: string, text: string): Promise<void> {
    await until(async () => !!(await this.state()), 'the page in the frame');
    await this.shopper.click('iframe');
    await until(async () => (await this.state()).focus === id, `the focus is in ${id}`);
    await this.shopper.type(text);
  }
  /** Waits until the field holds this value as E.164. */
  async holds(value: string): Promise<void> {
    await until(async () => {
      const state = await this.state();
      return state.value === value && state.format === 'e164';
    }, `${value} is read`);
  }
}
