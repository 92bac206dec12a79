'use strict';
// The whole organisation as an icicle: one row a layer, as wide as the branch is large, in the colours of the drawing.
// A click goes there.
(() => {
  const place = document.getElementById('icicle');
  const whole = JSON.parse(place.dataset.whole);
  const known = new Set(whole.blocks.map((block) => block.number));

  function tree() {
    const tops = whole.blocks.filter((block) => !known.has(block.manager));
    const root = d3.stratify().id((d) => d.number).parentId((d) => (d.number === 'all' ? null : known.has(d.manager) ? d.manager : 'all'))(
      [{ number: 'all', size: d3.sum(tops, (d) => d.size) }, ...whole.blocks]);
    // What is left of a branch after the blocks that are shown keeps its width, empty.
    root.x0 = 0;
    root.eachBefore((node) => {
      node.value = node.data.size;
      let at = node.x0;
      for (const child of (node.children ?? []).sort((a, b) => b.data.size - a.data.size)) {
        child.x0 = at;
        at += child.data.size;
      }
    });
    return root;
  }

  function draw() {
    const [width, height] = [place.clientWidth, place.clientHeight];
    const root = tree();
    const rowHeight = height / Math.max(1, root.height);
    const x = d3.scaleLinear([0, root.value], [0, width]);
    const svg = d3.create('svg').attr('width', '100%').attr('viewBox', `0 0 ${width} ${height}`);
    const links = svg.selectAll('a').data(root.descendants().slice(1)).join('a')
      .attr('href', (node) => place.dataset.path + '?record=' + node.data.record + place.dataset.more)
      .attr('tabindex', -1)
      .attr('transform', (node) => `translate(${x(node.x0)},${(node.depth - 1) * rowHeight})`);
    links.append('title').text((node) => `${node.data.label} · ${node.data.size}`);
    links.append('rect')
      .attr('width', (node) => Math.max(1, x(node.value) - 1))
      .attr('height', rowHeight - 1)
      .attr('rx', 2)
      .attr('fill', (node) => node.data.fill)
      .attr('class', (node) => (/^(white|#f{3}|#f{6})$/i.test(node.data.fill) ? 'plain' : null))
      .attr('stroke', (node) => (String(node.data.record) === place.dataset.here ? look.colour('--ink') : 'none'))
      .attr('stroke-width', 2);
    links.filter((node) => x(node.value) > 60).append('text')
      .attr('x', 5).attr('y', rowHeight / 2).attr('dy', '0.35em').attr('font-size', 11)
      .attr('fill', (node) => (node.data.dark ? '#fff' : '#1f2933'))
      .text((node) => {
        const room = Math.floor((x(node.value) - 10) / 6.2);
        return node.data.label.length > room ? node.data.label.slice(0, Math.max(1, room - 1)) + '…' : node.data.label;
      });
    place.replaceChildren(svg.node());
  }

  document.getElementById('icicle-note').textContent = whole.note;
  draw();
  document.addEventListener('living:chosen', (event) => {
    place.dataset.here = event.detail.record;
    draw();
  });
  window.addEventListener('resize', draw);
})();
