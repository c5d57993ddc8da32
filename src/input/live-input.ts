export type EditCause = 'typing' | 'paste';
export interface LiveInputHost {
  format(t: string): string;
  onEdit(c: EditCause): void;
}
export class LiveInput {
  input: HTMLInputElement | undefined;
  constructor(private h: LiveInputHost) {}
  #l = () => {
    this.reformat();
    this.h.onEdit('typing');
  };
  attach(i: HTMLInputElement) {
    this.input = i;
    i.addEventListener('input', this.#l);
  }
  detach() {
    this.input?.removeEventListener('input', this.#l);
    this.input = undefined;
  }
  get text() {
    return this.input?.value ?? '';
  }
  setText(t: string) {
    if (this.input) this.input.value = t;
  }
  reformat() {
    if (this.input) {
      const f = this.h.format(this.input.value);
      if (f !== this.input.value) this.input.value = f;
    }
  }
  get composing() {
    return false;
  }
}
