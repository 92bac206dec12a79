'use strict';
// Pan and zoom of a drawing, which begins readable: as a whole where its text stays large enough, otherwise around the
// box the page is about. Boxes are links, so that the keyboard reaches them too.
(() => {
  /** Pixels a point at which the smallest text is nine pixels high. */
  const READABLE = 1.3;
  const LARGEST = 1.6;
  const prepared = new WeakSet();

  /** The record number of the position a box leads to; null for anything else. */
  const recordOf = (a) => (a?.href?.baseVal ? new URL(a.href.baseVal, location.href).searchParams.get('record') : null);

  /** The box the page is about; where there is none, the first one, at the head of the drawing. */
  function headOf(svg, here) {
    const links = [...svg.querySelectorAll('a')];
    const link = here && links.find((a) => recordOf(a) === here);
    link?.classList.add('here');
    return link ?? links[0] ?? svg.querySelector('g.node');
  }

  /** Those whom the filter does not leave are pale. */
  function fade(svg, outside) {
    const records = new Set(outside?.split(' ').filter(Boolean));
    if (records.size) {
      svg.querySelectorAll('a').forEach((a) => {
        a.classList.toggle('outside', records.has(recordOf(a)));
      });
    }
  }

  /** One stop of the Tab key for all boxes; arrow keys go from one to the next in their direction. */
  function walkable(svg, head) {
    const links = [...svg.querySelectorAll('a')];
    const first = links.includes(head) ? head : links[0];
    links.forEach((a) => a.setAttribute('tabindex', a === first ? '0' : '-1'));
    svg.addEventListener('keydown', (event) => {
      const from = event.target.closest('a');
      const to = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (from && to) {
        event.preventDefault();
        const next = nearest(links, from, to);
        if (next) {
          from.setAttribute('tabindex', '-1');
          next.setAttribute('tabindex', '0');
          next.focus({ preventScroll: true });
        }
      } else if (from && event.key === 'Enter') {
        sessionStorage.setItem('walked', 'true');
      }
    });
  }

  /** The box that lies nearest in a direction; what lies aside of it counts twice. */
  function nearest(links, from, [x, y]) {
    const centre = (a) => {
      const box = a.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const [left, top] = centre(from);
    return links.map((a) => {
      const [dx, dy] = [centre(a)[0] - left, centre(a)[1] - top];
      return { a, along: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) };
    }).filter(({ a, along }) => a !== from && along > 1)
      .sort((one, other) => one.along + 2 * one.aside - other.along - 2 * other.aside)[0]?.a;
  }

  function prepare(place) {
    const svg = place.querySelector('svg');
    if (!svg || prepared.has(svg)) {
      return;
    }
    prepared.add(svg);
    const whole = svg.getAttribute('viewBox');
    const [, , width, height] = whole.split(/[\s,]+/).map(Number);
    // A large drawing comes in several pieces: all of them move.
    const pieces = [...svg.querySelectorAll(':scope > g')];
    const layer = d3.select(svg).insert('g', ':first-child');
    layer.node().append(...pieces);

    const size = () => [svg.clientWidth, svg.clientHeight];
    const fit = () => Math.min(size()[0] / width, size()[1] / height);
    const zoom = d3.zoom().extent(() => [[0, 0], size()])
      // One finger scrolls the page, two move the drawing.
      .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button))
      .on('zoom', (event) => layer.attr('transform', event.transform));

    /** Where a box stands in the drawing, in points. */
    function middle(box) {
      const own = box.getBBox();
      const to = layer.node().getScreenCTM().inverse().multiply(box.getScreenCTM());
      return [own.x + own.width / 2, own.y + own.height / 2].map((at, i) => (i ? to.d * at + to.f : to.a * at + to.e));
    }
    /** How far to move so that this place of the drawing shows, without showing more empty margin than needed. */
    const shift = (room, length, wanted) => (length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, wanted)));

    /** With a place of the drawing in the middle, and at that part of the height where there is more than fits. */
    function show(scale, [x, y], part = 1 / 3) {
      const [wide, high] = size();
      const left = shift(wide, width * scale, wide / 2 - x * scale);
      const top = shift(high, height * scale, high * part - y * scale);
      d3.select(svg).call(zoom.transform, d3.zoomIdentity.translate(left, top).scale(scale));
    }

    function adapt() {
      const [wide, high] = size();
      if (!wide || !high) {
        return false;
      }
      svg.setAttribute('viewBox', `0 0 ${wide} ${high}`);
      zoom.scaleExtent([Math.min(0.2, fit()), 12]).translateExtent([[-width / 2, -height / 2], [width * 1.5, height * 1.5]]);
      return true;
    }

    fade(svg, place.dataset.outside);
    const head = headOf(svg, place.dataset.here);
    const part = head?.classList.contains('here') ? 1 / 3 : 1 / 5;
    const start = () => adapt() && show(Math.min(LARGEST, Math.max(READABLE, fit())), head ? middle(head) : [0, 0], part);
    d3.select(svg).call(zoom);
    start();
    // The headings tell several drawings of a page apart, also for those who hear them.
    const heading = place.closest('section')?.querySelector('h2')?.textContent;
    if (heading && !place.getAttribute('aria-label').startsWith(heading)) {
      place.setAttribute('aria-label', heading + ': ' + place.getAttribute('aria-label'));
    }
    walkable(svg, head);
    if (head?.classList.contains('here') && sessionStorage.getItem('walked')) {
      sessionStorage.removeItem('walked');
      head.focus({ preventScroll: true });
    }
    const kept = place.parentElement.kept;
    if (kept) {
      d3.select(svg).call(zoom.transform, kept.zoom);
      svg.querySelectorAll('a').forEach((a) => recordOf(a) === kept.focused && a.focus({ preventScroll: true }));
      delete place.parentElement.kept;
    }
    place.dataset.ready = 'true';
    // On paper the whole drawing is shown, also where the sheet counts as a window of another size.
    let onPaper = false;
    window.addEventListener('resize', () => onPaper || start());
    window.addEventListener('beforeprint', () => {
      onPaper = true;
      svg.setAttribute('viewBox', whole);
      layer.attr('transform', null);
    });
    window.addEventListener('afterprint', () => {
      onPaper = false;
      start();
    });

    place.parentElement.querySelectorAll('[data-zoom]').forEach((button) => {
      button.onclick = () => {
        const by = Number(button.dataset.zoom);
        if (by) {
          zoom.scaleBy(d3.select(svg), by);
        } else {
          show(Math.min(LARGEST, fit()), [width / 2, height / 2]);
        }
      };
    });
    place.onkeydown = (event) => {
      const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (step && event.target === place) {
        event.preventDefault();
        const { k } = d3.zoomTransform(svg);
        zoom.translateBy(d3.select(svg), step[0] / k, step[1] / k);
      } else if (event.key === '+' || event.key === '-') {
        zoom.scaleBy(d3.select(svg), event.key === '+' ? 1.3 : 0.77);
      }
    };
    // Whoever goes from box to box with Tab sees the box they are on.
    svg.addEventListener('focusin', (event) => {
      const box = event.target.getBoundingClientRect();
      const view = place.getBoundingClientRect();
      if (event.target.matches(':focus-visible')
        && (box.left < view.left || box.right > view.right || box.top < view.top || box.bottom > view.bottom)) {
        show(d3.zoomTransform(svg).k, middle(event.target));
      }
      place.scrollTo(0, 0);
    });
  }
  // A drawing that takes the place of another one after a change shows the same part at the same size, where it is told to.
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { target } = event.detail;
    const svg = target.dataset?.keep && target.querySelector('.drawing > svg');
    if (svg) {
      target.kept = { zoom: d3.zoomTransform(svg), focused: recordOf(document.activeElement) };
      delete target.dataset.keep;
    }
  });
  const all = () => document.querySelectorAll('.drawing').forEach(prepare);
  all();
  document.addEventListener('htmx:afterSettle', all);
})();
