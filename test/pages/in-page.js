/**
 * What is asked of a page, in the page: where the field stands, what is seen of it, what is posted.
 * Knows nothing of the rules by which the field finds its place: only what an eye sees.
 */
(() => {
  const field = document.querySelector('checkout-phone-field');
  const all = (selector) => (selector ? [...document.querySelectorAll(selector)] : []);

  /** What is seen in the place of a control: a list of the page’s own stands in for its select. */
  const shown = (control) =>
    control.nextElementSibling?.matches('.select2') ? control.nextElementSibling : control;
  const boxOf = (element) => shown(element).getBoundingClientRect();

  const isSeen = (control) => {
    const { width, height, right, bottom } = boxOf(control);
    if (width <= 2 || height <= 2 || right <= 0 || bottom + scrollY <= 0) return false;
    return (
      shown(control).checkVisibility({ visibilityProperty: true }) &&
      !control.closest('.visually-hidden')
    );
  };
  const controls = () =>
    all('input,select,textarea,iframe').filter(
      (one) =>
        !/^(?:hidden|submit|button|image|checkbox|radio)$/.test(one.type) &&
        !field.contains(one) &&
        isSeen(one),
    );
  const onOneLine = (a, b) => {
    const [one, other] = [boxOf(a), boxOf(b)];
    return (
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      Math.min(one.height, other.height) / 2
    );
  };
  const follows = (a, b) => !!(b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING);

  window.pageCheck = {
    /** `''` if the field stands under one of these controls, else what is wrong. */
    place(selectors) {
      const wanted = selectors.split('||').flatMap((selector) => all(selector.trim()));
      if (!wanted.length) throw new Error(`Nothing is ${selectors}.`);
      const seen = controls();
      const before = seen.filter((one) => follows(field, one)).at(-1);
      const after = seen.find((one) => follows(one, field));
      const top = field.getBoundingClientRect().top;
      const right = wanted.some(
        (control) =>
          before &&
          (before === control || onOneLine(before, control)) &&
          seen.every(
            (one) => !onOneLine(one, control) || follows(field, one) || one.closest('aside'),
          ) &&
          top >= boxOf(control).bottom - 1,
      );
      if (right) return '';
      const group = before?.closest('[data-group]');
      const name = (one) => one?.id || one?.name || one?.localName || 'nothing';
      return `${group && after && group.contains(after) ? 'MIDDLE' : 'wrong'}: ${name(before)} | ${name(after)}`;
    },

    /** What is wrong to the eye, each a few words. */
    screen(isNarrow) {
      const problems = [];
      const { top, bottom, left, right } = field.getBoundingClientRect();
      const box = field.shadowRoot.querySelector('[part~=control]').getBoundingClientRect();
      // A page that is wider than the window itself is wider with the field as well.
      const widest = Math.max(innerWidth, ...controls().map((one) => boxOf(one).right));
      if (box.left < -1 || box.right > widest + 1) problems.push('outside of the window');
      if (box.width < Math.min(180, innerWidth / 2))
        problems.push(`${Math.round(box.width)} px wide`);
      const others = [
        ...controls(),
        ...all(
          'button,input[type=submit],input[type=checkbox],input[type=radio],legend,h1,h2,h3,h4',
        ),
      ].filter((one) => !field.contains(one) && isSeen(one) && !one.closest('aside'));
      for (const other of others) {
        const its = boxOf(other);
        const name = other.id || other.name || other.localName;
        const beside = Math.min(bottom, its.bottom) - Math.max(top, its.top) > 2;
        if (
          beside &&
          other.closest('fieldset,section,form') === field.closest('fieldset,section,form') &&
          !other.contains(field)
        )
          problems.push(`beside ${name}`);
        if (Math.min(right, its.right) - Math.max(left, its.left) <= 0) continue;
        // Of the box, not of the field’s margins: that is what is seen to touch.
        if (
          its.top >= box.bottom - 1 &&
          its.top - Math.max(box.bottom, bottom) < 4 &&
          its.top - box.bottom < 4
        )
          problems.push(`touches ${name} below`);
        if (its.bottom <= top + 1 && top - its.bottom < 3) problems.push(`touches ${name} above`);
      }
      const hint = all('small,.form-text').find(
        (one) => field.parentElement === one.parentElement && follows(one, field),
      );
      if (hint) problems.push('between a control and its hint');
      const { edges, edgesNarrow, expectEdgesOf = edges, expectSpaceBelow } = document.body.dataset;
      if (expectEdgesOf) {
        const its = boxOf(document.querySelector(expectEdgesOf));
        const isRtl = getComputedStyle(field).direction === 'rtl';
        const off = [box.left - its.left, box.right - its.right].map(Math.round);
        const asked = isRtl ? [off[1], off[0]] : off;
        if (Math.abs(asked[0]) > 2) problems.push(`start ${asked[0]} px off`);
        if ((edgesNarrow === undefined || isNarrow) && Math.abs(asked[1]) > 2)
          problems.push(`end ${asked[1]} px off`);
      }
      if (expectSpaceBelow) {
        const next = field.nextElementSibling?.firstElementChild ?? field.nextElementSibling;
        const space = Math.round(next.getBoundingClientRect().top - bottom);
        if (Math.abs(space - expectSpaceBelow) > 2) problems.push(`${space} px to the next row`);
      }
      return problems.join(', ');
    },

    /** The active element’s place in the order of the eye: above, in or below the field. */
    focusIs() {
      const { activeElement: active } = document;
      if (field.contains(active)) return 'in';
      if (!active || active === document.body) return 'out';
      const its = boxOf(active);
      const { top, bottom, left, right } = field.getBoundingClientRect();
      if (its.bottom <= top + 2) return 'above';
      if (its.top >= bottom - 2) return 'below';
      return its.right <= left ? 'before' : its.left >= right ? 'behind' : 'over';
    },

    /** Entries that the form posts for the field; its value where there is no form. */
    entries() {
      const form = field.form;
      const others = all('checkout-phone-field').length - 1;
      if (others) return ['more than one field'];
      return form ? new FormData(form).getAll(field.name) : [field.value];
    },

    /** The codes that were told with the page’s phone input as target, and any other one. */
    told(selector) {
      const own = selector && document.querySelector(selector);
      return told.map(([code, target]) =>
        code === 'page-has-phone' && target === own ? 'own' : code,
      );
    },
  };
})();
