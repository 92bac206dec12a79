'use strict';
// Pan and zoom of a drawing. Boxes are links, so that the keyboard reaches them too.
(() => {
  const prepared = new WeakSet();

  function prepare(place) {
    const svg = place.querySelector('svg');
    if (!svg || prepared.has(svg)) {
      return;
    }
    prepared.add(svg);
    place.dataset.ready = 'true';
    const [, , width, height] = svg.getAttribute('viewBox').split(/[\s,]+/).map(Number);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    const graph = d3.select(svg).select('g');
    const start = graph.attr('transform') ?? '';
    const layer = d3.select(svg).insert('g', ':first-child');
    layer.node().appendChild(graph.node());
    graph.attr('transform', start);
    const zoom = d3.zoom().scaleExtent([0.2, 12]).translateExtent([[-width / 2, -height / 2], [width * 1.5, height * 1.5]])
      .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('zoom', (event) => layer.attr('transform', event.transform));
    d3.select(svg).call(zoom);
    place.closest('.drawing-card').querySelectorAll('[data-zoom]').forEach((button) => {
      button.onclick = () => {
        const by = Number(button.dataset.zoom);
        if (by) {
          zoom.scaleBy(d3.select(svg), by);
        } else {
          zoom.transform(d3.select(svg), d3.zoomIdentity);
        }
      };
    });
    place.onkeydown = (event) => {
      const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (step && event.target === place) {
        event.preventDefault();
        zoom.translateBy(d3.select(svg), ...step);
      } else if (event.key === '+' || event.key === '-') {
        zoom.scaleBy(d3.select(svg), event.key === '+' ? 1.3 : 0.77);
      }
    };
  }
  const all = () => document.querySelectorAll('.drawing').forEach(prepare);
  all();
  document.addEventListener('htmx:afterSettle', all);
})();
