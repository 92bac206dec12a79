'use strict';
// A chart one works in: branches unfold and fold where they stand, any number of them at a time. Boxes that can be read
// are elements (living-boxes.js), so that keyboards and screen readers reach them; all lines, and boxes too small to be
// read, are painted (living-paint.js). What pointer and keys do stands in living-hands.js.
(async () => {
  const place = document.getElementById('living');
  const words = place.dataset;
  const answer = await fetch(words.positions);
  if (!answer.ok) {
    return;
  }
  const data = await answer.json();
  const { BOX, BELOW } = livingLayout;
  /** Boxes smaller than this are painted. */
  const READABLE = 0.5;

  const count = data.manager.length;
  const reports = livingLayout.reportsOf(data.manager, data.size);
  const tops = d3.range(count).filter((i) => data.manager[i] < 0).sort((one, other) => data.size[other] - data.size[one]);
  const layer = data.manager.reduce((layers, above) => layers.push(above < 0 ? 1 : layers[above] + 1) && layers, []);
  const pale = new Set(data.pale);
  const byRecord = new Map(data.record.map((record, i) => [record, i]));
  const open = new Uint8Array(count);
  /** What is seen of it now: where boxes stand, the one in hand, and how the window lies over them. */
  const now = { seen: null, current: tops[0], view: d3.zoomIdentity };
  const boxes = livingBoxes(place, data, { layer, reports, open, pale, now });
  const painter = livingPainter(place, data, pale, now, paint);

  const size = () => [place.clientWidth, place.clientHeight];
  const zoom = d3.zoom().scaleExtent([0.01, 2])
    .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button && !event.target.closest('.fold') && !event.target.matches('.minimap')))
    .on('zoom', (event) => {
      now.view = event.transform;
      paint();
    });
  const go = (to) => d3.select(place).call(zoom.transform, to);

  /** The window so over the chart; what fits is seen whole. */
  function frame(x, y, k) {
    const within = (at, length, room) => (length + 24 <= room ? Math.max(12, Math.min(room - length - 12, at)) : at);
    const [wide, high] = size();
    go(d3.zoomIdentity.translate(within(x, now.seen.width * k, wide), within(y, now.seen.height * k, high)).scale(k));
  }

  /** With a box at a place of the window, given as parts of its width and height. */
  function show(i, k, [part, down] = [0.5, 0.4]) {
    const [wide, high] = size();
    frame(wide * part - (now.seen.x[i] + BOX.width / 2) * k, high * down - (now.seen.y[i] + BOX.height / 2) * k, k);
  }

  function fit() {
    const [wide, high] = size();
    const scale = Math.min(1, (wide - 24) / now.seen.width, (high - 24) / now.seen.height);
    go(d3.zoomIdentity.translate((wide - now.seen.width * scale) / 2, Math.max(12, Math.min(40, (high - now.seen.height * scale) / 2))).scale(scale));
  }

  /** Lays out what is open now; the box in hand stays where it is on the screen. */
  function layOut(kept) {
    const before = kept !== undefined && now.seen?.x[kept] >= 0 && [now.seen.x[kept], now.seen.y[kept]];
    now.seen = livingLayout.place(tops, reports, open);
    while (!(now.seen.x[now.current] >= 0)) {
      now.current = data.manager[now.current];
    }
    boxes.clear();
    painter.paintMap();
    if (before) {
      const { x, y, k } = now.view;
      stay(x - (now.seen.x[kept] - before[0]) * k, y - (now.seen.y[kept] - before[1]) * k, kept);
    }
    keep();
  }

  /** With the window there, unless the first reports of an open box would not be seen. */
  function stay(x, y, kept) {
    const { k } = now.view;
    const low = open[kept] && reports[kept].length ? (now.seen.y[kept] + 2 * BOX.height + BELOW) * k + y + 12 - size()[1] : 0;
    frame(x, y - Math.max(0, low), k);
  }

  function toggle(i) {
    if (!data.span[i]) {
      return;
    }
    if (!reports[i].length) {
      window.location.assign(words.details + data.record[i]);
      return;
    }
    open[i] = open[i] ? 0 : 1;
    layOut(i);
  }

  function choose(i, focus) {
    boxes.mark(now.current, false);
    now.current = i;
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
    const said = document.getElementById('living-said');
    said.querySelector('strong').textContent = data.label[now.current];
    said.querySelector('span').textContent = [data.title[now.current], 'L' + layer[now.current], boxes.below(now.current)].filter(Boolean).join(' · ');
    said.querySelector('a').href = words.details + data.record[now.current];
    said.querySelector('button').disabled = !reports[now.current].length;
    said.hidden = false;
  }

  let waiting = false;
  function paint() {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        paintNow();
      });
    }
  }

  function paintNow() {
    const inSight = painter.inSight();
    const readable = now.view.k >= READABLE;
    const wanted = new Set(readable ? inSight : []);
    wanted.add(now.current);
    boxes.showOnly(wanted);
    boxes.move(now.view, readable);
    painter.paint(inSight, readable);
    place.dataset.ready = 'true';
  }

  /** Where somebody was is kept as long as the tab is open. */
  const kept = 'living:' + words.positions;
  function keep() {
    const opened = data.record.filter((record, i) => open[i]);
    sessionStorage.setItem(kept, JSON.stringify({ opened, at: data.record[now.current], view: [now.view.x, now.view.y, now.view.k] }));
  }
  place.addEventListener('pointerup', () => setTimeout(keep));

  /** Opens everybody above this layer, and nobody else. */
  function openTo(wanted) {
    layer.forEach((own, i) => { open[i] = own < wanted ? 1 : 0; });
    layOut();
    fit();
  }

  function openBelow(top) {
    const within = new Uint8Array(count);
    within[top] = 1;
    open[top] = 1;
    for (let i = top + 1; i < count; i += 1) {
      if (within[data.manager[i]]) {
        within[i] = open[i] = 1;
      }
    }
    layOut(top);
  }

  /** Opens the way to a position and goes there; false where it is not among those that are here. */
  function reveal(record) {
    const i = byRecord.get(record);
    if (i === undefined) {
      return false;
    }
    for (let above = data.manager[i]; above >= 0; above = data.manager[above]) {
      open[above] = 1;
    }
    layOut();
    show(i, Math.max(0.9, Math.min(1.2, now.view.k)));
    choose(i, true);
    return true;
  }
  function focusCurrent() {
    paintNow();
    boxes.focus(now.current);
  }

  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    painter.forget();
    paint();
  });
  new ResizeObserver(() => now.seen && paint()).observe(place);

  livingHands(place, data, { now, tops, reports, open, zoom, READABLE, size, go, show, fit, choose, toggle, reveal, openTo, openBelow, focusCurrent, mapScale: painter.mapScale });
  d3.select(place).call(zoom).on('dblclick.zoom', null);
  const was = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
  if (was) {
    was.opened.forEach((record) => { open[byRecord.get(record)] = 1; });
    now.current = byRecord.get(was.at) ?? now.current;
    layOut();
    go(d3.zoomIdentity.translate(was.view[0], was.view[1]).scale(was.view[2]));
  } else {
    tops.forEach((top) => { open[top] = 1; });
    layOut();
    fit();
    if (now.view.k < READABLE) {
      show(tops[0], 0.8, [0.5, 0.15]);
    }
  }
  say();
})();
