/**
 * Where the open list stands: below the box of the field, above it where there is more room, over it
 * where there is little on both sides; as wide as the box, and never wider than the page.
 *
 * By script and not by CSS anchor positioning: a list that is anchored to a box inside a dialog makes
 * WebKitGTK lay out for ever when that dialog closes. In the top layer nothing cuts it off.
 */

/** Space between box and list, and between list and window, in CSS pixels. */
const GAP = 4;
const EDGE = 8;
/** Below this height a list can't be read: search, and three countries. */
const LEAST = 160;

/** A part of the window, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The place of a list.
 *
 * @param box of the field
 * @param view what is seen of the page, without a keyboard on the screen
 * @param size that the list would like to have
 * @param isRightToLeft it begins where the box begins
 */
export function placeOf(
  box: Area,
  view: Area,
  size: Pick<Area, 'width' | 'height'>,
  isRightToLeft: boolean,
): Area {
  const ends = { box: box.top + box.height, view: view.top + view.height };
  const below = ends.view - ends.box - GAP - EDGE;
  const above = box.top - view.top - GAP - EDGE;
  const least = Math.min(size.height, LEAST);
  const isBelow = below >= size.height || below >= above;
  const room = isBelow ? below : above;
  const isOver = room < least;
  const height = Math.min(size.height, isOver ? view.height - 2 * EDGE : room);
  const width = Math.min(size.width, view.width - 2 * EDGE);
  const start = isRightToLeft ? box.left + box.width - width : box.left;
  const most = view.left + view.width - EDGE - width;
  const beside = isBelow ? ends.box + GAP : box.top - GAP - height;
  return {
    left: Math.max(view.left + EDGE, Math.min(start, most)),
    top: isOver ? Math.max(view.top + EDGE, Math.min(box.top, ends.view - EDGE - height)) : beside,
    width,
    height,
  };
}

/** What is seen of the page. */
function viewOf({ visualViewport, innerWidth, innerHeight, document }: Window): Area {
  const { offsetLeft: left = 0, offsetTop: top = 0 } = visualViewport ?? {};
  return {
    left,
    top,
    // Without the scroll bar.
    width: Math.min(visualViewport?.width ?? innerWidth, document.documentElement.clientWidth),
    height: visualViewport?.height ?? innerHeight,
  };
}

/**
 * Places an open list at the box of its field, and keeps it there.
 *
 * @param list in the top layer
 * @param control the box of the field
 * @param ended ends it
 */
export function keepInPlace(list: HTMLElement, control: HTMLElement, ended: AbortSignal): void {
  const window = list.ownerDocument.defaultView!;
  const put = (property: 'left' | 'top' | 'width' | 'height', value: number | '') => {
    list.style[property] = value === '' ? '' : `${value}px`;
  };
  const whereabouts = ({ left, top, width, height }: DOMRect) => [left, top, width, height].join();
  /** What the list would be without the window's bounds. */
  let wished = { width: 0, height: 0 };
  let known = '';
  const place = () => {
    const isRightToLeft = window.getComputedStyle(control).direction === 'rtl';
    const box = control.getBoundingClientRect();
    known = whereabouts(box);
    const wanted = placeOf(box, viewOf(window), wished, isRightToLeft);
    for (const property of ['left', 'top', 'width', 'height'] as const) {
      put(property, wanted[property]);
    }
  };
  const measure = () => {
    for (const property of ['left', 'top', 'width', 'height'] as const) put(property, '');
    wished = {
      width: Math.max(control.offsetWidth, list.offsetWidth),
      height: list.offsetHeight,
    };
    place();
  };
  /** The page scrolls, or something above the field has come or gone: looked at while it is open. */
  const follow = () => {
    if (ended.aborted) return;
    const box = control.getBoundingClientRect();
    if (whereabouts(box) !== known && box.width) place();
    window.requestAnimationFrame(follow);
  };
  measure();
  // Asked at once, the browser would lay the list out once more.
  window.requestAnimationFrame(follow);
  const options = { signal: ended, passive: true };
  window.addEventListener('resize', measure, options);
  window.visualViewport?.addEventListener('resize', measure, options);
  window.visualViewport?.addEventListener('scroll', place, options);
}
