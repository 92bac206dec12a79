'use strict';
// What a chart to unfold knows of its positions, by their numbers; what was open stays open when other positions come.
const livingData = (data, before) => {
  const count = data.manager.length;
  const reports = livingLayout.reportsOf(data.manager, data.size);
  const tops = d3.range(count).filter((i) => data.manager[i] < 0).sort((one, other) => data.size[other] - data.size[one] || one - other);
  const layer = data.manager.reduce((layers, above) => layers.push(above < 0 ? 1 : layers[above] + 1) && layers, []);
  const byRecord = new Map(data.record.map((record, i) => [record, i]));
  const byId = new Map(data.id.map((id, i) => [id, i]));

  /** How many of a set are below each one. */
  function countBelow(some) {
    const below = new Int32Array(count);
    for (let i = count - 1; i >= 0; i -= 1) {
      if (data.manager[i] >= 0) {
        below[data.manager[i]] += below[i] + (some.has(i) ? 1 : 0);
      }
    }
    return below;
  }
  const changed = new Set(data.changed);
  const pale = new Set(data.pale);
  /** Whom a filter leaves, from the top down, where it leaves out others. */
  const found = new Set(pale.size ? d3.range(count).filter((i) => !pale.has(i)) : []);

  const open = new Uint8Array(count);
  function openAbove(i) {
    for (let above = data.manager[i]; above >= 0; above = data.manager[above]) {
      open[above] = 1;
    }
  }
  /** Opens the ways to those whom a filter leaves, the upper ones first, until so many are seen. */
  function openFound(most) {
    let seen = tops.length;
    for (const i of found) {
      for (let above = data.manager[i]; above >= 0; above = data.manager[above]) {
        seen += open[above] ? 0 : reports[above].length;
        open[above] = 1;
      }
      if (seen >= most) {
        return;
      }
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
  return { data, count, reports, tops, layer, byRecord, changes: countBelow(changed), changed, founds: countBelow(found), found, open, openAbove, openFound, current, pale, gone: new Set(data.gone) };
};
