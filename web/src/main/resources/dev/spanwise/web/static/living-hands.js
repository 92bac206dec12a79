'use strict';
// What hands do to the chart: pointer, keys, the small map, the buttons above, and the search.
const livingHands = (place, data, chart) => {
  const { BOX } = livingLayout;
  const { now, tops, reports, open, zoom, READABLE } = chart;
  const map = place.querySelector('.minimap');
  const boxes = place.querySelector('[role=tree]');

  const jump = (event) => {
    const scale = chart.mapScale() * map.clientWidth / map.width;
    const [wide, high] = chart.size();
    chart.go(d3.zoomIdentity.translate(wide / 2 - (event.offsetX / scale) * now.view.k, high / 2 - (event.offsetY / scale) * now.view.k).scale(now.view.k));
  };
  map.addEventListener('pointerdown', (event) => {
    map.setPointerCapture(event.pointerId);
    jump(event);
  });
  map.addEventListener('pointermove', (event) => event.buttons && jump(event));

  document.addEventListener('search:chosen', (event) => {
    if (chart.reveal(Number(event.detail.record))) {
      event.preventDefault();
    }
  });

  boxes.addEventListener('click', (event) => {
    const element = event.target.closest('[data-at]');
    if (element) {
      const i = Number(element.dataset.at);
      chart.choose(i, true);
      if (event.target.closest('.fold')) {
        chart.toggle(i);
        chart.focusCurrent();
      }
    }
  });
  place.addEventListener('dblclick', (event) => {
    event.stopImmediatePropagation();
    const element = event.target.closest('[data-at]');
    if (element) {
      chart.toggle(Number(element.dataset.at));
      chart.focusCurrent();
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
      chart.show(i, 0.9);
      chart.choose(i, true);
    }
  });

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
          chart.toggle(i);
        }
        return reports[i][0];
      },
      Home: () => tops[0],
      ' ': () => {
        chart.toggle(i);
        return i;
      },
    };
    if (keys[event.key]) {
      event.preventDefault();
      const to = keys[event.key]();
      if (to >= 0) {
        chart.choose(to, true);
        const [x, y] = now.view.apply([now.seen.x[to], now.seen.y[to]]);
        const [wide, high] = chart.size();
        if (x < 0 || y < 0 || x + BOX.width * now.view.k > wide || y + BOX.height * now.view.k > high) {
          chart.show(to, Math.max(now.view.k, READABLE));
        }
        chart.focusCurrent();
      }
    } else if (event.key === 'Enter') {
      window.location.assign(place.dataset.details + data.record[i]);
    } else if (event.key === '+' || event.key === '-') {
      zoom.scaleBy(d3.select(place), event.key === '+' ? 1.3 : 0.77);
    }
  });

  document.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => {
    const by = Number(button.dataset.zoom);
    if (by) {
      zoom.scaleBy(d3.select(place), by);
    } else {
      chart.fit();
    }
  }));
  document.getElementById('open-to').addEventListener('change', (event) => event.target.value && chart.openTo(Number(event.target.value)));
  document.getElementById('open-below').addEventListener('click', () => chart.openBelow(now.current));

};
