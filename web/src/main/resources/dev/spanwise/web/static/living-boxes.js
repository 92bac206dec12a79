'use strict';
// The boxes that can be read, as elements: one is made when its position comes into sight, and goes when it leaves it.
const livingBoxes = (place, data, { layer, reports, open, pale, now }) => {
  const boxes = place.querySelector('[role=tree]');
  const number = new Intl.NumberFormat(document.body.dataset.language);
  const elements = new Map();

  const below = (i) => (data.span[i] ? place.dataset.below.replace('{0}', number.format(data.span[i])).replace('{1}', number.format(data.size[i] - 1)) : '');

  function add(i) {
    const element = document.createElement('div');
    const name = document.createElement('b');
    const title = document.createElement('span');
    const more = document.createElement('small');
    name.textContent = data.label[i];
    title.textContent = data.title[i];
    more.textContent = below(i);
    element.append(name, title, more);
    if (data.span[i]) {
      const fold = document.createElement('span');
      fold.className = 'fold';
      fold.textContent = reports[i].length ? (open[i] ? '−' : '+') : '›';
      fold.ariaHidden = 'true';
      element.append(fold);
      element.ariaExpanded = String(Boolean(open[i] && reports[i].length));
    }
    element.className = pale.has(i) ? 'pale' : '';
    element.role = 'treeitem';
    element.ariaLevel = String(layer[i]);
    element.ariaSelected = String(i === now.current);
    element.tabIndex = i === now.current ? 0 : -1;
    element.dataset.at = i;
    element.style.setProperty('--fill', data.colours[data.colour[i]]);
    element.style.transform = `translate(${now.seen.x[i]}px, ${now.seen.y[i]}px)`;
    boxes.append(element);
    elements.set(i, element);
  }

  /** These have elements, and no others but the one that has the focus. */
  function showOnly(wanted) {
    elements.forEach((element, i) => {
      if (!wanted.has(i) && element !== document.activeElement) {
        element.remove();
        elements.delete(i);
      }
    });
    wanted.forEach((i) => elements.has(i) || add(i));
  }

  /** How the window lies over them; too small to be read they are painted, and stay for screen readers alone. */
  function move({ x, y, k }, readable) {
    boxes.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    boxes.classList.toggle('small', !readable);
  }

  function clear() {
    elements.forEach((element) => element.remove());
    elements.clear();
  }

  /** Whether a box is the one in hand, to which the Tab key goes. */
  function mark(i, chosen) {
    elements.get(i)?.setAttribute('aria-selected', String(chosen));
    elements.get(i)?.setAttribute('tabindex', chosen ? '0' : '-1');
  }

  const focus = (i) => elements.get(i)?.focus({ preventScroll: true });

  return { below, showOnly, move, clear, mark, focus };
};
