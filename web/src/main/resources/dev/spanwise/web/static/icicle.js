'use strict';
// The whole organisation as an icicle: one row a layer, as wide as the branch is large. A click goes there.
(() => {
  const place = document.getElementById('icicle');

  function draw() {
    const blocks = JSON.parse(place.dataset.blocks);
    const width = place.clientWidth;
    const known = new Set(blocks.map((block) => block.number));
    const tops = blocks.filter((block) => !known.has(block.manager));
    const root = d3.stratify().id((d) => d.number).parentId((d) => (d.number === 'all' ? null : known.has(d.manager) ? d.manager : 'all'))(
      [{ number: 'all', size: d3.sum(tops, (d) => d.size) }, ...blocks]);
    // What is left of a branch after the blocks that are shown keeps its width, empty.
    root.each((node) => {
      node.value = node.data.size;
    });
    const rows = root.height;
    const rowHeight = place.clientHeight / Math.max(1, rows);
    const x = d3.scaleLinear([0, root.value], [0, width]);
    root.x0 = 0;
    root.eachBefore((node) => {
      let at = node.x0;
      for (const child of (node.children ?? []).sort((a, b) => b.value - a.value)) {
        child.x0 = at;
        at += child.value;
      }
    });
    const here = Number(place.dataset.here);
    const tone = (span) => (span < 4 ? look.colour('--narrow') : span > 12 ? look.colour('--wide') : look.colour('--good'));
    const svg = d3.create('svg').attr('width', width).attr('height', place.clientHeight);
    const links = svg.selectAll('a').data(root.descendants().slice(1)).join('a')
      .attr('href', (node) => place.dataset.path + '?record=' + node.data.record)
      .attr('tabindex', -1)
      .attr('transform', (node) => `translate(${x(node.x0)},${(node.depth - 1) * rowHeight})`);
    links.append('title').text((node) => `${node.data.label} · ${node.data.size}`);
    links.append('rect')
      .attr('width', (node) => Math.max(1, x(node.value) - 1))
      .attr('height', rowHeight - 1)
      .attr('rx', 2)
      .attr('fill', (node) => tone(node.data.span))
      .attr('fill-opacity', 0.28)
      .attr('stroke', (node) => (node.data.number === here ? look.colour('--ink') : 'none'))
      .attr('stroke-width', 2);
    links.filter((node) => x(node.value) > 60).append('text')
      .attr('x', 5).attr('y', rowHeight / 2).attr('dy', '0.35em').attr('fill', look.colour('--ink')).attr('font-size', 11)
      .text((node) => {
        const room = Math.floor((x(node.value) - 10) / 6.2);
        return node.data.label.length > room ? node.data.label.slice(0, Math.max(1, room - 1)) + '…' : node.data.label;
      });
    place.replaceChildren(svg.node());
  }
  draw();
  window.addEventListener('resize', draw);
})();
