'use strict';
// A chart one works in: branches unfold and fold where they stand, any number of them at a time. Boxes that can be read
// are elements (living-boxes.js), so that keyboards and screen readers reach them; all lines, and boxes too small to be
// read, are painted (living-paint.js). What pointer and keys do stands in living-hands.js. Other positions can take the
// place of those that are shown, after an edit or from another day: what is open, and the place of the box in hand, stay.
const livingChart = (place) => {
  const words = place.dataset;
  const card = place.closest('.living-chart');
  const most = Number(words.most ?? 0);
  const { BOX, BELOW } = livingLayout;
  /** Boxes smaller than this are painted. */
  const READABLE = 0.5;
  /** The ways to those whom a filter leaves are opened until so many are seen. */
  const FOUND = 200;

  /** What there is (living-data.js), what is seen of it, the one in hand, and how the window lies over all. */
  const chart = { data: null, seen: null, current: 0, view: d3.zoomIdentity, marked: new Set(), READABLE };
  const boxes = livingBoxes(place, chart);
  const painter = livingPainter(place, chart, paint);

  const size = () => [place.clientWidth, place.clientHeight];
  const onBox = (target) => words.editable && target.closest('[data-at]');
  const zoom = d3.zoom().scaleExtent([0.01, 2])
    .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button && !event.target.closest('.fold') && !event.target.matches('.minimap') && !onBox(event.target)))
    .on('zoom', (event) => {
      chart.view = event.transform;
      paint();
    });
  const go = (to) => d3.select(place).call(zoom.transform, to);

  /** The window so over the chart; what fits is seen whole, and of what does not no more than a third stays empty. */
  function frame(x, y, k) {
    const within = (at, length, room) => (length + 24 <= room ? Math.max(12, Math.min(room - length - 12, at)) : Math.max(room * 0.66 - length, Math.min(room * 0.34, at)));
    const [wide, high] = size();
    go(d3.zoomIdentity.translate(within(x, chart.seen.width * k, wide), within(y, chart.seen.height * k, high)).scale(k));
  }

  /** With a box at a place of the window, given as parts of its width and height. */
  function show(i, k, [part, down] = [0.5, 0.4]) {
    const [wide, high] = size();
    frame(wide * part - (chart.seen.x[i] + BOX.width / 2) * k, high * down - (chart.seen.y[i] + BOX.height / 2) * k, k);
  }

  function fit() {
    const [wide, high] = size();
    const scale = Math.min(1, (wide - 24) / chart.seen.width, (high - 24) / chart.seen.height);
    go(d3.zoomIdentity.translate((wide - chart.seen.width * scale) / 2, Math.max(12, Math.min(40, (high - chart.seen.height * scale) / 2))).scale(scale));
  }

  /** All of it where it can be read then; else the first that is looked for or changes, or the upper part. */
  function fitReadable() {
    fit();
    if (chart.view.k < READABLE) {
      const first = chart.seen.order.find((i) => chart.found.has(i)) ?? chart.seen.order.find((i) => chart.changed.has(i));
      show(first ?? chart.tops[0], 0.8, first === undefined ? [0.5, 0.15] : undefined);
    }
  }

  const placeOf = (i) => chart.seen?.x[i] >= 0 && chart.view.apply([chart.seen.x[i], chart.seen.y[i]]);

  /** Lays out what is open now; the box in hand stays where it is on the screen, if that is said. */
  function layOut(kept, at = kept !== undefined && placeOf(kept)) {
    chart.seen = livingLayout.place(chart.tops, chart.reports, chart.open, place.clientHeight);
    while (!(chart.seen.x[chart.current] >= 0)) {
      chart.current = chart.data.manager[chart.current];
    }
    boxes.clear();
    painter.paintMap();
    if (at) {
      const { k } = chart.view;
      stay(at[0] - chart.seen.x[kept] * k, at[1] - chart.seen.y[kept] * k, kept);
    }
    keep();
  }

  /** With the window there, unless the first reports of an open box would not be seen. */
  function stay(x, y, kept) {
    const { k } = chart.view;
    const low = chart.open[kept] && chart.reports[kept].length ? (chart.seen.y[kept] + 2 * BOX.height + BELOW) * k + y + 12 - size()[1] : 0;
    frame(x, y - Math.max(0, low), k);
  }

  function toggle(i) {
    if (!chart.reports[i].length) {
      if (chart.data.span[i] && words.branch) {
        window.location.assign(words.branch + chart.data.record[i]);
      }
      return;
    }
    chart.open[i] = chart.open[i] ? 0 : 1;
    layOut(i);
  }

  function choose(i, focus) {
    boxes.mark(chart.current, false);
    chart.current = i;
    painter.forget();
    paintNow();
    boxes.mark(i, true);
    if (focus) {
      boxes.focus(i);
    }
    say();
    keep();
  }

  function say() {
    const said = card.querySelector('.said');
    const i = chart.current;
    said.querySelector('strong').textContent = chart.data.label[i];
    said.querySelector('span').textContent = [chart.data.title[i], 'L' + chart.layer[i], chart.data.words[chart.data.word[i]], boxes.below(i)].filter(Boolean).join(' · ');
    said.querySelector('button').disabled = !chart.reports[i].length;
    said.hidden = false;
    place.dispatchEvent(new CustomEvent('living:chosen', { bubbles: true, detail: { record: chart.data.record[i] } }));
  }

  function sayColours() {
    card.querySelector('.legend').replaceChildren(...chart.data.legend.map(({ fill, meaning }) => {
      const entry = document.createElement('li');
      const swatch = document.createElement('i');
      swatch.style.background = fill === '#ffffff' ? 'none' : fill; // boxes without a colour have that of the page
      entry.append(...(fill ? [swatch] : []), meaning);
      return entry;
    }));
  }

  let waiting = false;
  function paint() {
    if (!waiting && chart.seen) {
      waiting = true;
      requestAnimationFrame(() => waiting && paintNow());
    }
  }

  /** What was about to be painted is painted with it, not once more. */
  function paintNow() {
    waiting = false;
    const readable = chart.view.k >= READABLE;
    const wanted = new Set(readable ? painter.inSight() : []);
    wanted.add(chart.current);
    boxes.showOnly(wanted);
    boxes.move(chart.view, readable);
    painter.paint(readable);
    words.ready = 'true';
  }

  /** Where somebody was is kept as long as the tab is open. */
  const kept = 'living:' + (words.positions ?? '').replace(/[?&](record|side)=[^&]*/g, '');
  function keep() {
    const { view, data, open, reports, current } = chart;
    const opened = data.record.filter((record, i) => open[i] && reports[i].length);
    sessionStorage.setItem(kept, JSON.stringify({ opened, at: data.record[current], view: [view.x, view.y, view.k] }));
  }
  place.addEventListener('pointerup', () => setTimeout(() => chart.seen && keep()));

  /** Opens everybody above this layer, and nobody else. */
  function openLayers(wanted) {
    chart.layer.forEach((own, i) => { chart.open[i] = own < wanted ? 1 : 0; });
  }

  function openBelow(top) {
    const within = new Uint8Array(chart.count);
    within[top] = 1;
    chart.open[top] = 1;
    for (let i = top + 1; i < chart.count; i += 1) {
      if (within[chart.data.manager[i]]) {
        within[i] = chart.open[i] = 1;
      }
    }
    layOut(top);
  }

  /** Opens the ways to all that changes. */
  const openChanges = () => chart.changed.forEach(chart.openAbove);

  /** Opens the way to a position and goes there; false where it is not among those that are here. */
  function reveal(record, focus = true) {
    const i = chart.byRecord.get(record);
    if (i === undefined) {
      return false;
    }
    chart.openAbove(i);
    layOut();
    show(i, Math.max(0.9, Math.min(1.2, chart.view.k)));
    choose(i, focus);
    return true;
  }

  function focusCurrent() {
    paintNow();
    boxes.focus(chart.current);
  }

  /** Opens the ways to what changes where that is little enough to be seen; false where it is not. */
  function openFewChanges() {
    const before = chart.open.slice();
    openChanges();
    if (chart.changed.size && livingLayout.place(chart.tops, chart.reports, chart.open, place.clientHeight).order.length <= 3 * most) {
      return true;
    }
    chart.open.set(before);
    return false;
  }

  /** At first: whom a filter leaves, what changes where that is little, else layer by layer as many as were asked for. */
  function openFirst() {
    if (chart.found.size) {
      [chart.current] = chart.found;
      chart.openFound(FOUND);
      return;
    }
    if (openFewChanges()) {
      return;
    }
    let layers = 2;
    openLayers(layers);
    while (layers < d3.max(chart.layer) && d3.sum(chart.layer, (own) => own <= layers + 1) <= most) {
      layers += 1;
      openLayers(layers);
    }
  }

  function begin() {
    const was = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
    if (was) {
      was.opened.filter((record) => chart.byRecord.has(record)).forEach((record) => { chart.open[chart.byRecord.get(record)] = 1; });
      chart.current = chart.byRecord.get(was.at) ?? chart.current;
      layOut();
      go(d3.zoomIdentity.translate(was.view[0], was.view[1]).scale(was.view[2]));
    } else {
      openFirst();
      layOut();
      fitReadable();
    }
    if (words.here) {
      reveal(Number(words.here), false);
    }
  }

  // Those who want to hear of it stand in scripts that may come later than the positions.
  const allListen = new Promise((done) => {
    if (document.readyState === 'complete') {
      done();
    }
    document.addEventListener('DOMContentLoaded', done, { once: true });
    window.addEventListener('load', done, { once: true });
  });
  let asked = 0;
  /** Shows the positions of an address in the place of those that are here. */
  async function load(address) {
    asked += 1;
    const own = asked;
    words.busy = 'true';
    const answer = await fetch(address).catch(() => null);
    const data = answer?.ok && await answer.json();
    await allListen;
    if (own !== asked) {
      return false;
    }
    delete words.busy;
    if (data) {
      take(data);
    } else {
      card.querySelector('.legend').textContent = words.failed;
    }
    return Boolean(data);
  }

  function take(data) {
    const before = chart.data && { ...chart };
    const at = before && placeOf(chart.current);
    const focused = boxes.has(document.activeElement);
    Object.assign(chart, livingData(data, before));
    BOX.height = data.cards ? 26 + 16 * data.cards.most : livingLayout.USUAL_HEIGHT;
    // a photo has its place beside the words, not instead of them
    BOX.width = livingLayout.USUAL_WIDTH + (place.dataset.photos ? 51 : 0);
    place.style.setProperty('--box', `${BOX.height}px`);
    place.style.setProperty('--box-width', `${BOX.width}px`);
    painter.forget();
    if (before) {
      layOut(chart.current, at);
      // Nobody has to look for the first of those who change.
      if (![...chart.changed].some((i) => chart.seen.x[i] >= 0) && openFewChanges()) {
        layOut();
        fitReadable();
      }
    } else {
      begin();
      // Whoever chose before the chart was there has chosen.
      const layers = Number(card.querySelector('[data-open-to]')?.value);
      if (layers) {
        own.openTo(layers);
      }
    }
    paintNow();
    sayColours();
    card.querySelectorAll('[data-open-changed]').forEach((button) => { button.hidden = !chart.changed.size; });
    say();
    if (focused) {
      boxes.focus(chart.current);
    }
    place.dispatchEvent(new CustomEvent('living:loaded', { bubbles: true }));
  }

  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    painter.forget();
    paint();
  });
  // What was in the middle stays there when the window gets another size, what was seen whole is, and what is in hand is not lost.
  let before = size();
  const isWhole = ([wide, high]) => chart.seen.width * chart.view.k <= wide && chart.seen.height * chart.view.k <= high;
  function resized() {
    const { x, y, k } = chart.view;
    if (before[0] && isWhole(before) && !isWhole(size())) {
      fitReadable();
    } else if (before[0]) {
      frame(x + (size()[0] - before[0]) / 2, y, k);
    }
    const [left, top] = placeOf(chart.current);
    if (left < 0 || top < 0 || left + BOX.width * chart.view.k > size()[0] || top > size()[1]) {
      show(chart.current, chart.view.k);
    }
    paint();
  }
  new ResizeObserver(() => {
    if (chart.seen && size()[0]) {
      resized();
    }
    before = size();
  }).observe(place);
  d3.select(place).call(zoom).on('dblclick.zoom', null);

  const own = {
    chart, zoom, size, go, show, fit, choose, toggle, reveal, openBelow, focusCurrent, load,
    mapScale: painter.mapScale,
    openTo(layers) {
      openLayers(layers);
      layOut();
      fit();
    },
    openChanged() {
      openChanges();
      layOut();
      fitReadable();
    },
    /** A position by its record, as long as it is here. */
    find(record) {
      const i = chart.byRecord?.get(record);
      return i === undefined ? undefined : {
        record,
        id: chart.data.id[i],
        named: chart.data.label[i] === chart.data.id[i] ? chart.data.id[i] : `${chart.data.label[i]} (${chart.data.id[i]})`,
        title: chart.data.title[i],
        leads: chart.reports[i].length > 0,
        gone: chart.gone.has(i),
        manager: chart.data.record[chart.data.manager[i]],
      };
    },
    /** Takes a position in hand and opens it, so that whoever comes there next is seen. */
    receive(record) {
      const i = chart.byRecord.get(record);
      chart.open[i] = 1;
      choose(i, false);
    },
    markAgain() {
      boxes.clear();
      paintNow();
    },
  };
  livingHands(place, card, own);
  if (words.positions) {
    load(words.positions);
  }
  place.living = own;
};
document.querySelectorAll('.living').forEach(livingChart);
