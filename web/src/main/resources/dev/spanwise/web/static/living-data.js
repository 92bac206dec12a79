'use strict';
// What a chart to unfold knows of its positions, by their numbers; what was open stays open when other positions come.
const livingData = (data, before) => {
  const count = data.manager.length;
  const reports = livingLayout.reportsOf(data.manager, data.size);
  const tops = d3.range(count).filter((i) => data.manager[i] < 0).sort((one, other) => data.size[other] - data.size[one] || one - other);
  const layer = data.manager.reduce((layers, above) => layers.push(above < 0 ? 1 : layers[above] + 1) && layers, []);
  const byRecord = new Map(data.record.map((record, i) => [record, i]));
  const byId = new Map(data.id.map((id, i) => [id, i]));

  /** How many change below each one. */
  const changes = new Int32Array(count);
  const changed = new Set(data.changed);
  for (let i = count - 1; i >= 0; i -= 1) {
    if (data.manager[i] >= 0) {
      changes[data.manager[i]] += changes[i] + (changed.has(i) ? 1 : 0);
    }
  }

  const open = new Uint8Array(count);
  function openAbove(i) {
    for (let above = data.manager[i]; above >= 0; above = data.manager[above]) {
      open[above] = 1;
    }
  }
  let current = tops[0];
  if (before) {
    before.data.id.forEach((id, i) => {
      if (before.open[i] && byId.has(id)) {
        open[byId.get(id)] = 1;
      }
    });
    // Who is in hand stays so; who is not here any more hands over to the next manager who is.
    let up = before.current;
    while (up >= 0 && !byId.has(before.data.id[up])) {
      up = before.data.manager[up];
    }
    current = byId.get(before.data.id[up]) ?? current;
    openAbove(current);
  }
  return { data, count, reports, tops, layer, byRecord, changes, changed, open, openAbove, current, pale: new Set(data.pale), gone: new Set(data.gone) };
};
