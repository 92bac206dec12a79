'use strict';
// A chart one works in: branches unfold and fold where they stand, any number of them at a time. Boxes that can be read
// are elements, so that keyboards and screen readers reach them; all lines, and boxes too small to be read, are painted.
(async () => {
  const place = document.getElementById('living');
  const map = place.querySelector('.minimap');
  const boxes = place.querySelector('[role=tree]');
  const words = place.dataset;
  const answer = await fetch(words.positions);
  if (!answer.ok) {
    return;
  }
  const data = await answer.json();
  const { BOX, BELOW } = livingLayout;
  /** Boxes smaller than this are painted. */
  const READABLE = 0.5;
  const number = new Intl.NumberFormat(document.body.dataset.language);

  const count = data.manager.length;
  const reports = livingLayout.reportsOf(data.manager, data.size);
  const tops = d3.range(count).filter((i) => data.manager[i] < 0).sort((one, other) => data.size[other] - data.size[one]);
  const layer = data.manager.reduce((layers, above) => layers.push(above < 0 ? 1 : layers[above] + 1) && layers, []);
  const pale = new Set(data.pale);
  const byRecord = new Map(data.record.map((record, i) => [record, i]));
  const open = new Uint8Array(count);
  const elements = new Map();
  /** What is seen of it now: where boxes stand, the one in hand, and how the window lies over them. */
  const now = { seen: null, current: tops[0], view: d3.zoomIdentity };
  const painter = livingPainter(place, data, pale, now, paint);

  const size = () => [place.clientWidth, place.clientHeight];
  const zoom = d3.zoom().scaleExtent([0.01, 2])
    .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button && !event.target.closest('.fold') && event.target !== map))
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
    elements.forEach((element) => element.remove());
    elements.clear();
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
    const before = elements.get(now.current);
    before?.setAttribute('aria-selected', 'false');
    before?.setAttribute('tabindex', '-1');
    now.current = i;
    painter.forget();
    paintNow();
    const chosen = elements.get(i);
    chosen.setAttribute('aria-selected', 'true');
    chosen.setAttribute('tabindex', '0');
    if (focus) {
      chosen.focus({ preventScroll: true });
    }
    say();
    keep();
  }

  const below = (i) => (data.span[i] ? words.below.replace('{0}', number.format(data.span[i])).replace('{1}', number.format(data.size[i] - 1)) : '');

  function say() {
    const said = document.getElementById('living-said');
    said.querySelector('strong').textContent = data.label[now.current];
    said.querySelector('span').textContent = [data.title[now.current], 'L' + layer[now.current], below(now.current)].filter(Boolean).join(' · ');
    said.querySelector('a').href = words.details + data.record[now.current];
    said.querySelector('button').disabled = !reports[now.current].length;
    said.hidden = false;
  }

  /** The element of a box; made when it comes into sight. */
  function elementOf(i) {
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
    return element;
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
    const { k, x, y } = now.view;
    const inSight = painter.inSight();
    const readable = k >= READABLE;
    const wanted = new Set(readable ? inSight : []);
    wanted.add(now.current);
    elements.forEach((element, i) => {
      if (!wanted.has(i) && element !== document.activeElement) {
        element.remove();
        elements.delete(i);
      }
    });
    wanted.forEach((i) => elements.has(i) || elementOf(i));
    boxes.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    boxes.classList.toggle('small', !readable);
    painter.paint(inSight, readable);
    place.dataset.ready = 'true';
  }

  const jump = (event) => {
    const scale = painter.mapScale() * map.clientWidth / map.width;
    const [wide, high] = size();
    go(d3.zoomIdentity.translate(wide / 2 - (event.offsetX / scale) * now.view.k, high / 2 - (event.offsetY / scale) * now.view.k).scale(now.view.k));
  };
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId);
    jump(event);
  });
  map.addEventListener('pointermove', (event) => event.buttons && jump(event));

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
  document.addEventListener('search:chosen', (event) => {
    if (reveal(Number(event.detail.record))) {
      event.preventDefault();
    }
  });

  boxes.addEventListener('click', (event) => {
    const element = event.target.closest('[data-at]');
    if (element) {
      const i = Number(element.dataset.at);
      choose(i, true);
      if (event.target.closest('.fold')) {
        toggle(i);
        focusCurrent();
      }
    }
  });
  place.addEventListener('dblclick', (event) => {
    event.stopImmediatePropagation();
    const element = event.target.closest('[data-at]');
    if (element) {
      toggle(Number(element.dataset.at));
      focusCurrent();
    }
  }, true);
  // Boxes too small to be read are chosen where they are painted, and come closer.
  place.addEventListener('click', (event) => {
    if (now.view.k >= READABLE || event.target === map) {
      return;
    }
    const own = place.getBoundingClientRect();
    const [x, y] = now.view.invert([event.clientX - own.left, event.clientY - own.top]);
    const i = now.seen.order.find((one) => x >= now.seen.x[one] && x <= now.seen.x[one] + BOX.width && y >= now.seen.y[one] && y <= now.seen.y[one] + BOX.height);
    if (i !== undefined) {
      show(i, 0.9);
      choose(i, true);
    }
  });

  function focusCurrent() {
    paintNow();
    elements.get(now.current)?.focus({ preventScroll: true });
  }

  const nextTo = (i, by) => {
    const list = data.manager[i] < 0 ? tops : reports[data.manager[i]];
    return list[list.indexOf(i) + by];
  };
  place.addEventListener('keydown', (event) => {
    const i = now.current;
    const keys = {
      ArrowRight: () => nextTo(i, 1),
      ArrowLeft: () => nextTo(i, -1),
      ArrowUp: () => data.manager[i],
      ArrowDown: () => {
        if (reports[i].length && !open[i]) {
          toggle(i);
        }
        return reports[i][0];
      },
      Home: () => tops[0],
      ' ': () => {
        toggle(i);
        return i;
      },
    };
    if (keys[event.key]) {
      event.preventDefault();
      const to = keys[event.key]();
      if (to >= 0) {
        choose(to, true);
        const [x, y] = now.view.apply([now.seen.x[to], now.seen.y[to]]);
        const [wide, high] = size();
        if (x < 0 || y < 0 || x + BOX.width * now.view.k > wide || y + BOX.height * now.view.k > high) {
          show(to, Math.max(now.view.k, READABLE));
        }
        focusCurrent();
      }
    } else if (event.key === 'Enter') {
      window.location.assign(words.details + data.record[i]);
    } else if (event.key === '+' || event.key === '-') {
      zoom.scaleBy(d3.select(place), event.key === '+' ? 1.3 : 0.77);
    }
  });

  document.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => {
    const by = Number(button.dataset.zoom);
    if (by) {
      zoom.scaleBy(d3.select(place), by);
    } else {
      fit();
    }
  }));
  document.getElementById('open-to').addEventListener('change', (event) => event.target.value && openTo(Number(event.target.value)));
  document.getElementById('open-below').addEventListener('click', () => openBelow(now.current));

  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    painter.forget();
    paint();
  });
  new ResizeObserver(() => now.seen && paint()).observe(place);

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
