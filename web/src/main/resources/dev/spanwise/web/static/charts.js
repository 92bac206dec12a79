'use strict';
// Draws the figures of a page with ECharts. Every drawing has a fixed height, so nothing jumps, and its table beside it.
(() => {
  const number = new Intl.NumberFormat(document.body.dataset.language === 'de' ? 'de-DE' : 'en-GB');

  /** Large amounts beside an axis: 40M, or 40 Mio. */
  const rounded = new Intl.NumberFormat(document.body.dataset.language === 'de' ? 'de-DE' : 'en-US', { notation: 'compact' });

  const text = () => ({ color: look.colour('--ink'), fontFamily: look.font(), fontSize: 12 });
  const quiet = () => ({ ...text(), color: look.colour('--muted') });
  const base = () => ({
    animation: false,
    textStyle: text(),
    tooltip: { renderMode: 'richText', backgroundColor: look.colour('--surface'), borderColor: look.colour('--line'), textStyle: text(), valueFormatter: (v) => number.format(v) },
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
  });
  const category = (data, more) => ({ type: 'category', data, axisTick: { show: false }, axisLine: { lineStyle: { color: look.colour('--line') } }, axisLabel: quiet(), ...more });
  // Names as wide as their column allows, every one of them.
  const named = (names, width) => category(names, { axisLabel: { ...quiet(), interval: 0, width: Math.max(30, width / names.length - 10), overflow: 'truncate' } });
  const value = (more) => ({ type: 'value', axisLabel: { ...quiet(), formatter: (v) => number.format(v) }, splitLine: { lineStyle: { color: look.colour('--line') } }, ...more });
  // People and layers are counted in whole numbers.
  const counted = (more) => value({ minInterval: 1, ...more });
  const label = (more) => ({ show: true, ...text(), formatter: (p) => (p.value ? number.format(p.value.value ?? p.value) : ''), ...more });

  const drawings = {
    // A pyramid: each layer's bar stands in the middle, individual contributors light, managers dark.
    layers(rows, [contributors, managers]) {
      const most = Math.max(...rows.map((row) => row.positions));
      return {
        ...base(),
        legend: { data: [contributors, managers], top: 0, right: 0, textStyle: quiet(), itemWidth: 10, itemHeight: 10, selectedMode: false },
        grid: { left: 36, right: 60, top: 28, bottom: 8 },
        xAxis: value({ show: false, max: most }),
        yAxis: category(rows.map((row) => 'L' + row.layer), { inverse: true, axisLine: { show: false } }),
        series: [
          { type: 'bar', stack: 'all', silent: true, barCategoryGap: '25%', itemStyle: { color: 'transparent' }, tooltip: { show: false }, data: rows.map((row) => (most - row.positions) / 2) },
          { name: managers, type: 'bar', stack: 'all', itemStyle: { color: look.colour('--wide') }, data: rows.map((row) => row.managers) },
          { name: contributors, type: 'bar', stack: 'all', itemStyle: { color: look.colour('--light') }, data: rows.map((row) => row.positions - row.managers),
            label: { show: true, position: 'right', ...text(), formatter: (p) => number.format(rows[p.dataIndex].positions) } },
        ],
      };
    },
    bands(rows, [managers]) {
      return {
        ...base(),
        xAxis: category(rows.map((row) => row.band)),
        yAxis: counted({ splitNumber: 4 }),
        series: [{ name: managers, type: 'bar', barCategoryGap: '30%', label: label({ position: 'top' }),
          data: rows.map((row) => ({ value: row.managers, itemStyle: { color: look.colour('--' + row.verdict) } })) }],
      };
    },
    // Pay per layer: managers below, individual contributors on top; both together where few people stand behind one.
    cost(rows, [contributors, managers, together]) {
      const bar = (name, key, colour) => ({ name, type: 'bar', stack: 'all', barCategoryGap: '30%', itemStyle: { color: look.colour(colour) }, data: rows.map((row) => row[key]) });
      return {
        ...base(),
        legend: { data: [contributors, managers, together], top: 0, right: 0, textStyle: quiet(), itemWidth: 10, itemHeight: 10, itemGap: 6, selectedMode: false },
        grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
        xAxis: category(rows.map((row) => 'L' + row.layer)),
        yAxis: value({ splitNumber: 4, axisLabel: { ...quiet(), formatter: (v) => rounded.format(v) } }),
        series: [bar(managers, 'managers', '--wide'), bar(contributors, 'contributors', '--light'), bar(together, 'together', '--muted')],
      };
    },
    // Layers against people moved; a click on a point takes that plan.
    pareto(rows, [layers, moved]) {
      return {
        ...base(),
        grid: { left: 8, right: 24, top: 34, bottom: 24, containLabel: true },
        xAxis: category(rows.map((row) => String(row.layers)), { name: layers, nameLocation: 'middle', nameGap: 34, nameTextStyle: quiet(), axisLabel: { ...quiet(), margin: 14 } }),
        yAxis: counted({ splitNumber: 4, name: moved, nameTextStyle: { ...quiet(), align: 'left', padding: [0, 0, 0, -30] } }),
        series: [{ name: moved, type: 'line', symbolSize: 11, lineStyle: { color: look.colour('--muted') }, label: label({ position: 'top' }),
          data: rows.map((row) => ({ value: row.moved, itemStyle: { color: row.chosen ? look.colour('--narrow') : look.colour('--wide') } })) }],
      };
    },
    // Positions as bars, layers as a line with its own axis: one snapshot after the other.
    series(rows, [positions, layers], width) {
      return {
        ...base(),
        legend: { data: [positions, layers], top: 0, right: 0, textStyle: quiet(), itemWidth: 10, itemHeight: 10, selectedMode: false },
        grid: { left: 8, right: 8, top: 34, bottom: 8, containLabel: true },
        xAxis: named(rows.map((row) => row.label), width - 110),
        yAxis: [counted({ splitNumber: 4 }), counted({ min: 0, splitLine: { show: false } })],
        series: [
          { name: positions, type: 'bar', barMaxWidth: 60, itemStyle: { color: look.colour('--light') }, data: rows.map((row) => row.positions) },
          { name: layers, type: 'line', yAxisIndex: 1, symbolSize: 9, itemStyle: { color: look.colour('--wide') }, lineStyle: { color: look.colour('--wide') }, label: label({ position: 'top' }), data: rows.map((row) => row.layers) },
        ],
      };
    },
  };

  function draw(place) {
    const rows = JSON.parse(place.dataset.figures);
    const drawing = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: 'canvas' });
    drawing.setOption(drawings[place.dataset.kind](rows, place.dataset.labels.split('|'), place.clientWidth), true);
    drawing.off('click');
    drawing.on('click', (event) => {
      const row = rows[event.dataIndex];
      if (row?.link) {
        window.location.assign(row.link);
      } else if (row?.press) {
        document.getElementById(row.press)?.click();
      }
    });
  }

  const all = () => document.querySelectorAll('.chart[data-figures]').forEach(draw);
  all();
  document.addEventListener('htmx:afterSettle', all);
  document.addEventListener('charts:changed', all);
  window.addEventListener('resize', () => document.querySelectorAll('.chart[data-figures]').forEach((place) => echarts.getInstanceByDom(place)?.resize()));
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
})();
