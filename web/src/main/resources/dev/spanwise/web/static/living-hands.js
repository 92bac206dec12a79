'use strict';
// What hands do to the chart: pointer, keys, the small map, the buttons below, and the search. A click or Enter on a box
// tells the page ("living:act"), which may have something to do with it.
const livingHands = (place, card, living) => {
  const { BOX } = livingLayout;
  const { chart, zoom } = living;
  const map = place.querySelector('.minimap');
  const boxes = place.querySelector('[role=tree]');

  const jump = (event) => {
    const scale = living.mapScale() * map.clientWidth / map.width;
    const [wide, high] = living.size();
    living.go(d3.zoomIdentity.translate(wide / 2 - (event.offsetX / scale) * chart.view.k, high / 2 - (event.offsetY / scale) * chart.view.k).scale(chart.view.k));
  };
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId);
    jump(event);
  });
  map.addEventListener('pointermove', (event) => event.buttons && jump(event));

  document.addEventListener('search:chosen', (event) => {
    if (living.reveal(Number(event.detail.record))) {
      event.preventDefault();
    }
  });

  function act(i, by) {
    const acted = new CustomEvent('living:act', { bubbles: true, cancelable: true, detail: { record: chart.data.record[i], by, box: boxes.querySelector(`[data-at="${i}"]`) } });
    if (place.dispatchEvent(acted) && by.key && place.dataset.details) {
      window.location.assign(place.dataset.details + encodeURIComponent(chart.data.id[i]));
    }
  }

  boxes.addEventListener('click', (event) => {
    const element = event.target.closest('[data-at]');
    if (element) {
      const i = Number(element.dataset.at);
      living.choose(i, true);
      if (event.target.closest('.fold')) {
        living.toggle(i);
        living.focusCurrent();
      } else {
        act(i, event);
      }
    }
  });
  // Whatever has the focus is in hand: keys are about it.
  boxes.addEventListener('focusin', (event) => {
    const i = Number(event.target.closest('[data-at]')?.dataset.at ?? chart.current);
    if (i !== chart.current) {
      living.choose(i, false);
    }
  });
  place.addEventListener('dblclick', (event) => {
    event.stopImmediatePropagation();
    const element = event.target.closest('[data-at]');
    if (element) {
      living.toggle(Number(element.dataset.at));
      living.focusCurrent();
    }
  }, true);
  // Boxes too small to be read are chosen where they are painted, and come closer.
  place.addEventListener('click', (event) => {
    if (chart.view.k >= chart.READABLE || event.target === map) {
      return;
    }
    const own = place.getBoundingClientRect();
    const [x, y] = chart.view.invert([event.clientX - own.left, event.clientY - own.top]);
    const i = chart.seen.order.find((one) => x >= chart.seen.x[one] && x <= chart.seen.x[one] + BOX.width && y >= chart.seen.y[one] && y <= chart.seen.y[one] + BOX.height);
    if (i !== undefined) {
      living.show(i, 0.9);
      living.choose(i, true);
    }
  });

  const nextTo = (i, by) => {
    const list = chart.data.manager[i] < 0 ? chart.tops : chart.reports[chart.data.manager[i]];
    return list[list.indexOf(i) + by];
  };
  place.addEventListener('keydown', (event) => {
    const i = chart.current;
    const keys = {
      ArrowRight: () => nextTo(i, 1),
      ArrowLeft: () => nextTo(i, -1),
      ArrowUp: () => chart.data.manager[i],
      ArrowDown: () => {
        if (chart.reports[i].length && !chart.open[i]) {
          living.toggle(i);
        }
        return chart.reports[i][0];
      },
      Home: () => chart.tops[0],
      ' ': () => {
        living.toggle(i);
        return i;
      },
    };
    if (keys[event.key]) {
      event.preventDefault();
      const to = keys[event.key]();
      if (to >= 0) {
        living.choose(to, true);
        const [x, y] = chart.view.apply([chart.seen.x[to], chart.seen.y[to]]);
        const [wide, high] = living.size();
        if (x < 0 || y < 0 || x + BOX.width * chart.view.k > wide || y + BOX.height * chart.view.k > high) {
          living.show(to, Math.max(chart.view.k, chart.READABLE));
        }
        living.focusCurrent();
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      act(i, event);
    } else if (event.key === '+' || event.key === '-') {
      zoom.scaleBy(d3.select(place), event.key === '+' ? 1.3 : 0.77);
    }
  });

  const button = (name, press) => card.querySelector(`[data-${name}]`)?.addEventListener('click', press);
  card.querySelectorAll('[data-zoom]').forEach((one) => one.addEventListener('click', () => {
    const by = Number(one.dataset.zoom);
    if (by) {
      zoom.scaleBy(d3.select(place), by);
    } else {
      living.fit();
    }
  }));
  card.querySelector('[data-open-to]')?.addEventListener('change', (event) => event.target.value && chart.data && living.openTo(Number(event.target.value)));
  button('open-below', () => living.openBelow(chart.current));
  button('open-changed', () => living.openChanged());
};
