'use strict';
// The boxes that can be read, as elements: one is made when its position comes into sight, and goes when it leaves it.
const livingBoxes = (place, chart) => {
  const boxes = place.querySelector('[role=tree]');
  const number = new Intl.NumberFormat(document.body.dataset.language);
  const elements = new Map();
  const showPhoto = window.livingPhotos ? livingPhotos(place) : () => {};

  const fill = (text, ...numbers) => numbers.reduce((said, one, i) => said.replace(`{${i}}`, number.format(one)), text);

  /** How many report to a position, and how many of them change or are left by the filter. */
  function below(i) {
    const { data, changes, founds } = chart;
    const how = (changes[i] && fill(place.dataset.changes, data.size[i] - 1, changes[i])) || (founds[i] && fill(place.dataset.found, data.size[i] - 1, founds[i]));
    return how || (data.span[i] ? fill(place.dataset.below, data.span[i], data.size[i] - 1) : '');
  }

  function part(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  /** The lines and signs of a style. */
  function addCard(element, i) {
    const { lines, sign, signs } = chart.data.cards;
    lines[i].split('\n').forEach((line, n) => element.append(part(n ? 'span' : 'b', line)));
    const { border, badges } = signs[sign[i]];
    if (badges.length) {
      const row = part('span', '');
      row.className = 'badges';
      badges.forEach(({ text, meaning, fill: behind, ink }) => {
        const badge = part('i', text);
        badge.title = meaning;
        badge.style.background = behind;
        badge.style.color = ink;
        row.append(badge, ' ');
      });
      element.append(row);
    }
    if (border) {
      element.style.borderColor = border;
      element.style.borderWidth = '2px';
    }
  }

  function fold(element, i) {
    const { reports, open } = chart;
    const sign = part('span', reports[i].length ? (open[i] ? '−' : '+') : '›');
    sign.className = 'fold';
    sign.ariaHidden = 'true';
    element.append(sign);
    element.ariaExpanded = String(Boolean(open[i] && reports[i].length));
  }

  function add(i) {
    const { data, seen, pale, gone, changed, found, marked, current, reports } = chart;
    const element = document.createElement('div');
    const more = part('small', below(i));
    const word = data.words[data.word[i]];
    if (word) {
      more.prepend(part('em', word), more.textContent ? ' · ' : '');
    }
    if (data.cards) {
      addCard(element, i);
      element.append(more);
    } else {
      element.append(part('b', data.label[i]), part('span', data.title[i]), more);
    }
    if (reports[i].length || (data.span[i] && place.dataset.branch)) {
      fold(element, i);
    }
    const looks = { pale: pale.has(i), gone: gone.has(i), changed: changed.has(i), found: found.has(i), marked: marked.has(data.record[i]) };
    element.className = Object.keys(looks).filter((look) => looks[look]).join(' ');
    element.role = 'treeitem';
    element.ariaLevel = String(chart.layer[i]);
    element.ariaSelected = String(i === current);
    element.tabIndex = i === current ? 0 : -1;
    element.dataset.at = i;
    element.dataset.record = data.record[i];
    const colour = data.colours[data.colour[i]];
    element.style.setProperty('--fill', colour === '#ffffff' ? 'transparent' : colour);
    element.style.transform = `translate(${seen.x[i]}px, ${seen.y[i]}px)`;
    boxes.append(element);
    elements.set(i, element);
    showPhoto(element, data.id[i]);
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
  const has = (element) => boxes.contains(element);

  return { below, showOnly, move, clear, mark, focus, has };
};
