'use strict';
// Draws the figures of a page with ECharts. Every drawing has a fixed height, so nothing jumps, and its table beside it.
(() => {
  const number = new Intl.NumberFormat(document.body.dataset.language === 'de' ? 'de-DE' : 'en-GB');

  /** Large amounts beside an axis: 40M, or 40 Mio. */
  const rounded = new Intl.NumberFormat(document.body.dataset.language === 'de' ? 'de-DE' : 'en-US', { notation: 'compact' });

  const LARGE = 100_000;
  const short = (v) => (Math.abs(v) < LARGE ? number : rounded).format(v);
  const share = new Intl.NumberFormat(document.body.dataset.language === 'de' ? 'de-DE' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 });

  const text = () => ({ color: look.colour('--ink'), fontFamily: look.font(), fontSize: 12 });
  const quiet = () => ({ ...text(), color: look.colour('--muted') });
  const base = () => ({
    animation: false,
    textStyle: text(),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', backgroundColor: look.colour('--surface'), borderColor: look.colour('--line'), textStyle: text(), valueFormatter: (v) => number.format(v) },
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
  });
  const category = (data, more) => ({ type: 'category', data, axisTick: { show: false }, axisLine: { lineStyle: { color: look.colour('--line') } }, axisLabel: quiet(), ...more });
  // Names as wide as their column allows, every one of them.
  const named = (names, width) => category(names, { axisLabel: { ...quiet(), interval: 0, width: Math.max(30, width / names.length - 10), overflow: 'truncate' } });
  const value = (more) => ({ type: 'value', axisLabel: { ...quiet(), formatter: short }, splitLine: { lineStyle: { color: look.colour('--line') } }, ...more });
  // People and layers are counted in whole numbers.
  const counted = (more) => value({ minInterval: 1, ...more });
  const legend = (names) => ({ data: names, top: 0, right: 0, textStyle: quiet(), itemWidth: 10, itemHeight: 10, itemGap: 6, selectedMode: false });
  const label = (more) => ({ show: true, ...text(), formatter: (p) => (p.value ? number.format(p.value.value ?? p.value) : ''), ...more });

  const drawings = {
    // A pyramid: each layer's bar stands in the middle, individual contributors light, managers dark.
    layers(rows, [contributors, managers]) {
      const most = Math.max(...rows.map((row) => row.positions));
      const step = Math.ceil(rows.length / 16); // the height has room for so many lines of text
      return {
        ...base(),
        legend: legend([contributors, managers]),
        grid: { left: 36, right: 60, top: 28, bottom: 8 },
        xAxis: value({ show: false, max: most }),
        yAxis: category(rows.map((row) => 'L' + row.layer), { inverse: true, axisLine: { show: false }, axisLabel: { ...quiet(), interval: step - 1 } }),
        series: [
          { type: 'bar', stack: 'all', silent: true, barCategoryGap: '25%', itemStyle: { color: 'transparent' }, tooltip: { show: false }, data: rows.map((row) => (most - row.positions) / 2) },
          { name: managers, type: 'bar', stack: 'all', itemStyle: { color: look.colour('--wide') }, data: rows.map((row) => row.managers) },
          { name: contributors, type: 'bar', stack: 'all', itemStyle: { color: look.colour('--light') }, data: rows.map((row) => row.positions - row.managers),
            label: { show: true, position: 'right', ...text(), formatter: (p) => (p.dataIndex % step ? '' : number.format(rows[p.dataIndex].positions)) } },
        ],
      };
    },
    // Managers by span; behind the bars, the spans that are wanted.
    bands(rows, [managers, target]) {
      const wanted = rows.filter((row) => row.verdict === 'good' || row.verdict === 'partly');
      const area = wanted.length === 0 ? undefined : { silent: true, itemStyle: { color: look.colour('--good'), opacity: 0.12 },
        label: { ...quiet(), position: 'top', distance: 16, formatter: target }, // above the numbers of the bars
        data: [[{ name: target, xAxis: wanted[0].band }, { xAxis: wanted[wanted.length - 1].band }]] };
      return {
        ...base(),
        grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
        xAxis: category(rows.map((row) => row.band)),
        yAxis: counted({ splitNumber: 4 }),
        series: [{ name: managers, type: 'bar', barCategoryGap: '30%', label: label({ position: 'top' }), markArea: area,
          data: rows.map((row) => ({ value: row.managers, itemStyle: { color: look.colour('--' + row.verdict) } })) }],
      };
    },
    // Pay per layer: managers below, individual contributors on top; both together where few people stand behind one.
    cost(rows, [contributors, managers, together]) {
      const bar = (name, key, colour) => ({ name, type: 'bar', stack: 'all', barCategoryGap: '30%', itemStyle: { color: look.colour(colour) }, data: rows.map((row) => row[key]) });
      return {
        ...base(),
        legend: legend([contributors, managers, together]),
        grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
        xAxis: category(rows.map((row) => 'L' + row.layer)),
        yAxis: value({ splitNumber: 4 }),
        series: [bar(managers, 'managers', '--wide'), bar(contributors, 'contributors', '--light'), bar(together, 'together', '--muted')],
      };
    },
    // Layers against people moved; a click on a point takes that plan.
    pareto(rows, [layers, moved]) {
      // The name begins where the figures of the axis do, however wide they are.
      const figures = 8 + 6 * String(Math.max(...rows.map((row) => row.moved))).length;
      return {
        ...base(),
        grid: { left: 8, right: 24, top: 34, bottom: 24, containLabel: true },
        xAxis: category(rows.map((row) => String(row.layers)), { name: layers, nameLocation: 'middle', nameGap: 34, nameTextStyle: quiet(), axisLabel: { ...quiet(), margin: 14 } }),
        yAxis: counted({ splitNumber: 4, name: moved, nameTextStyle: { ...quiet(), align: 'left', padding: [0, 0, 0, -figures] } }),
        series: [{ name: moved, type: 'line', symbolSize: 11, lineStyle: { color: look.colour('--muted') }, label: label({ position: 'top' }),
          data: rows.map((row) => ({ value: row.moved, itemStyle: { color: row.chosen ? look.colour('--narrow') : look.colour('--wide') } })) }],
      };
    },
    // The positions of each layer, before beside after.
    layerPairs(rows, [before, after]) {
      const bar = (name, key, colour) => ({ name, type: 'bar', barCategoryGap: '30%', barGap: '0%', itemStyle: { color: look.colour(colour) }, data: rows.map((row) => row[key]),
        label: label({ position: 'right', show: rows.length < 8 }) });
      return {
        ...base(),
        legend: legend([before, after]),
        grid: { left: 8, right: 48, top: 28, bottom: 8, containLabel: true },
        xAxis: value({ show: false }),
        yAxis: category(rows.map((row) => row.layer), { inverse: true }),
        series: [bar(before, 'before', '--light'), bar(after, 'after', '--wide')],
      };
    },
    // The median of all runs in the band that most of them stay in, year by year.
    fan(rows, [median, band, year]) {
      const line = (more) => ({ type: 'line', symbol: 'none', lineStyle: { opacity: 0 }, stack: 'band', ...more });
      const told = (points) => {
        const row = rows[points[0].dataIndex];
        const range = row.low === row.high ? '' : ` (${number.format(row.low)}–${number.format(row.high)})`;
        return `${year} ${row.year}\n${number.format(row.median)}${range}`;
      };
      const fan = base();
      return {
        ...fan,
        tooltip: { ...fan.tooltip, axisPointer: { type: 'line' }, formatter: told },
        legend: legend([median, band]),
        grid: { left: 8, right: 24, top: 34, bottom: 24, containLabel: true },
        xAxis: category(rows.map((row) => String(row.year)), { name: year, nameLocation: 'middle', nameGap: 28, nameTextStyle: quiet() }),
        yAxis: counted({ splitNumber: 4, scale: true }),
        series: [
          line({ name: 'low', data: rows.map((row) => row.low) }),
          line({ name: band, areaStyle: { color: look.colour('--light'), opacity: 0.7 }, itemStyle: { color: look.colour('--light') }, data: rows.map((row) => row.high - row.low) }),
          line({ name: median, stack: null, symbol: 'circle', symbolSize: 8, lineStyle: { color: look.colour('--wide'), opacity: 1 }, itemStyle: { color: look.colour('--wide') }, data: rows.map((row) => row.median) }),
        ],
      };
    },
    // The share of each group that stays as it is; left of the line the four-fifths rule sees a sign.
    staying({ bars, fourFifths }, [staying, limit]) {
      const chart = base();
      const told = (points) => { const bar = bars[points[0].dataIndex]; return `${bar.group}\n${staying}: ${share.format(bar.stayingRate)} (${number.format(bar.people - bar.affected)}/${number.format(bar.people)})`; };
      return {
        ...chart,
        tooltip: { ...chart.tooltip, formatter: told },
        grid: { left: 8, right: 52, top: 24, bottom: 8, containLabel: true },
        xAxis: value({ min: 0, max: 1, interval: 0.25, axisLabel: { ...quiet(), formatter: (v) => share.format(v) } }),
        yAxis: category(bars.map((bar) => bar.group), { inverse: true }),
        series: [{ name: staying, type: 'bar', barCategoryGap: '35%', label: { show: true, position: 'right', ...text(), formatter: (p) => share.format(p.value) },
          data: bars.map((bar) => ({ value: bar.stayingRate, itemStyle: { color: look.colour(bar.isSign ? '--narrow' : '--wide') } })),
          markLine: { silent: true, symbol: 'none', lineStyle: { color: look.colour('--ink'), type: 'dashed' }, label: { ...quiet(), formatter: limit, position: 'start' }, data: [{ xAxis: fourFifths }] } }],
      };
    },
    // Positions as bars, layers as a line with its own axis: one snapshot after the other.
    series(rows, [positions, layers], width) {
      return {
        ...base(),
        legend: legend([positions, layers]),
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

  // What each place shows: whatever else of the page changes, a chart of the same figures at the same width stands still.
  const shown = new WeakMap();
  const wanted = (place) => [place.clientWidth, place.dataset.kind, place.dataset.labels, place.dataset.figures].join();

  function draw(place) {
    shown.set(place, wanted(place));
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

  const places = () => [...document.querySelectorAll('.chart[data-figures]')];
  const changed = () => places().filter((place) => shown.get(place) !== wanted(place)).forEach(draw);
  changed();
  document.addEventListener('htmx:afterSettle', changed);
  document.addEventListener('charts:changed', changed);
  window.addEventListener('resize', () => {
    places().forEach((place) => echarts.getInstanceByDom(place)?.resize());
    changed();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => places().forEach(draw));
})();
