export class PlacementController {
  moving = false;
  constructor(
    _h: HTMLElement,
    _c: {
      beforeMove(d: { placement: 'email'; target: Element }): boolean;
      moved(p: 'email'): void;
    },
  ) {}
  start(_: unknown) {}
  update(_: unknown) {}
  stop() {}
}
