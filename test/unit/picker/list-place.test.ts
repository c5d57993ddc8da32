/** Where the searchable list stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Area, placeOf } from '../../../src/picker/list-place.js';

const VIEW: Area = { left: 0, top: 0, width: 800, height: 600 };
const LIST = { width: 320, height: 350 };
const box = (left: number, top: number, width = 300): Area => ({ left, top, width, height: 44 });
const isWithin = (place: Area, view: Area): boolean =>
  place.left >= view.left &&
  place.top >= view.top &&
  place.left + place.width <= view.left + view.width &&
  place.top + place.height <= view.top + view.height;

describe('the place of the list', () => {
  test('below the box, from where it begins', () => {
    assert.deepEqual(placeOf(box(20, 50), VIEW, LIST, false), { left: 20, top: 98, ...LIST });
  });

  test('above it where there is more room', () => {
    assert.deepEqual(placeOf(box(20, 500), VIEW, LIST, false), { left: 20, top: 146, ...LIST });
  });

  test('shorter where there is no room for all of it', () => {
    const { top, height } = placeOf(box(20, 200), VIEW, { width: 320, height: 900 }, false);
    assert.deepEqual([top, height], [248, 600 - 248 - 8]);
  });

  test('from the right in a page from right to left', () => {
    assert.equal(placeOf(box(400, 50), VIEW, LIST, true).left, 700 - 320);
  });

  test('over the box where there is little on both sides', () => {
    const view = { left: 0, top: 0, width: 320, height: 256 };
    const place = placeOf(box(8, 110), view, LIST, false);
    assert.deepEqual([place.width, place.height], [304, 240]);
    assert.ok(isWithin(place, view));
  });

  test('never beyond what is seen, wherever the box is', () => {
    for (const view of [
      VIEW,
      { left: 0, top: 0, width: 320, height: 256 },
      { left: 0, top: 120, width: 390, height: 300 },
      { left: 40, top: 40, width: 200, height: 150 },
    ]) {
      for (let left = -100; left < 900; left += 60) {
        for (let top = 0; top < view.height - 44; top += 20) {
          for (const isRightToLeft of [false, true]) {
            const place = placeOf(box(left, view.top + top), view, LIST, isRightToLeft);
            assert.ok(isWithin(place, view), JSON.stringify({ view, left, top, place }));
          }
        }
      }
    }
  });
});
