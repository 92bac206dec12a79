'use strict';
// Where the boxes of a chart stand that is unfolded in part. Reports who are folded stand under each other below their
// manager, branches that are open stand beside each other, in several rows where one would be too wide. Nothing recurses:
// managers come before their reports, so that a chain of any length is laid out in two passes. O(boxes that are seen).
const livingLayout = (() => {
  const USUAL_WIDTH = 200;
  const USUAL_HEIGHT = 58;
  /** A style may make boxes higher. */
  const BOX = { width: USUAL_WIDTH, height: USUAL_HEIGHT };
  const GAP = 16;
  const BELOW = 42;
  const STACK_GAP = 8;
  const INDENT = 16;
  /** So few folded reports stand beside each other, or between open branches; of more, at least so many under each other. */
  const ROW = 5;
  const BESIDE = 2;
  const HIGH = 8;
  /** What is wider than this is put into rows, together about so many times as wide as high. */
  const WIDE = 3000;
  const SHAPE = 1.7;

  /** The reports of each position, the largest branch first, as far as they are known. */
  function reportsOf(manager, size) {
    const reports = manager.map(() => []);
    manager.forEach((above, i) => above >= 0 && reports[above].push(i));
    reports.forEach((list) => list.sort((one, other) => size[other] - size[one] || one - other));
    return reports;
  }

  /** Folded reports of one manager: beside each other, or in columns, each with its line on the left. */
  function stackOf(folded, flat, least) {
    const high = flat ? 1 : Math.min(folded.length, Math.max(least, Math.ceil(Math.sqrt(folded.length) * 1.9 * least / HIGH)));
    const step = BOX.width + GAP + (flat ? 0 : INDENT);
    return { folded, flat, high, step, width: Math.ceil(folded.length / high) * step - GAP, height: high * (BOX.height + STACK_GAP) - STACK_GAP };
  }

  /** Parts beside each other, in as many rows as their widths ask for. */
  function inRows(parts) {
    const all = d3.sum(parts, (part) => part.width + GAP) - GAP;
    const area = d3.sum(parts, (part) => (part.width + GAP) * (part.height + BELOW));
    const most = all <= WIDE ? all : Math.max(WIDE, d3.max(parts, (part) => part.width), Math.sqrt(area * SHAPE));
    const rows = [];
    parts.forEach((part) => {
      let row = rows[rows.length - 1];
      if (!row || row.width + GAP + part.width > most + 1) {
        row = { parts: [], width: -GAP, height: 0 };
        rows.push(row);
      }
      row.parts.push(part);
      row.width += GAP + part.width;
      row.height = Math.max(row.height, part.height);
    });
    const spine = rows.length > 1 ? INDENT : 0;
    return { rows, spine, width: spine + d3.max(rows, (row) => row.width), height: d3.sum(rows, (row) => row.height + BELOW) - BELOW };
  }

  /**
   * Places all that is seen: the tops and everybody below a position that is open.
   *
   * @param room height of the window: a low one has broad stacks of folded reports, a high one high ones
   * @returns order of those seen, x and y of each by number and no number for the others, lines of each manager with the room they take
   *   (x, y, x, y of each, one after the other), width, height
   */
  function place(tops, reports, open, room) {
    const least = Math.max(3, Math.min(HIGH, Math.floor((room - 190) / (BOX.height + STACK_GAP))));
    const isOpen = (i) => open[i] && reports[i].length > 0;
    const order = [...tops];
    for (let at = 0; at < order.length; at += 1) {
      if (isOpen(order[at])) {
        order.push(...reports[order[at]]);
      }
    }
    const inner = [];
    const branch = (i) => ({ i, width: Math.max(BOX.width, inner[i].width), height: BOX.height + BELOW + inner[i].height });
    const block = (list) => {
      // Everybody stays in their place of the list, whatever is opened: those between two open branches are one stack.
      const parts = [];
      let folded = [];
      const stack = () => {
        if (folded.length) {
          parts.push(stackOf(folded, folded.length <= (folded.length === list.length ? ROW : BESIDE), least));
          folded = [];
        }
      };
      list.forEach((i) => {
        if (isOpen(i)) {
          stack();
          parts.push(branch(i));
        } else {
          folded.push(i);
        }
      });
      stack();
      return inRows(parts);
    };
    for (let at = order.length - 1; at >= 0; at -= 1) {
      if (isOpen(order[at])) {
        inner[order[at]] = block(reports[order[at]]);
      }
    }
    const whole = block(tops);
    const numbers = () => new Float64Array(reports.length).fill(NaN);
    const seen = { order, x: numbers(), y: numbers(), lines: [], width: whole.width, height: whole.height };
    const left = numbers();
    const put = (i, x, y) => {
      seen.x[i] = x;
      seen.y[i] = y;
    };

    /** Places a block, and answers its lines. */
    function fill({ rows, spine, width }, x0, y0, from) {
      const lines = [];
      let y = y0;
      rows.forEach((row) => {
        const bus = y - BELOW / 2;
        const ends = [from, ...(spine ? [x0] : [])].filter((_, n) => n > 0 || y === y0);
        let x = x0 + spine + (width - spine - row.width) / 2;
        row.parts.forEach((part) => {
          if (part.folded) {
            stack(part, x, y, bus, lines, ends);
          } else {
            left[part.i] = x;
            const middle = x + part.width / 2;
            put(part.i, middle - BOX.width / 2, y);
            ends.push(middle);
            lines.push(middle, bus, middle, y);
          }
          x += part.width + GAP;
        });
        lines.push(d3.min(ends), bus, d3.max(ends), bus);
        y += row.height + BELOW;
      });
      if (spine) {
        lines.push(x0, y0 - BELOW / 2, x0, y - rows[rows.length - 1].height - 1.5 * BELOW);
      }
      return lines;
    }

    function stack({ folded, flat, high, step }, x0, y0, bus, lines, ends) {
      folded.forEach((i, n) => {
        const x = x0 + Math.floor(n / high) * step + (flat ? 0 : INDENT);
        const y = y0 + (n % high) * (BOX.height + STACK_GAP);
        put(i, x, y);
        const spine = flat ? x + BOX.width / 2 : x - INDENT / 2;
        if (flat) {
          lines.push(spine, bus, spine, y);
        } else {
          lines.push(spine, y + BOX.height / 2, x, y + BOX.height / 2);
          if (n % high === high - 1 || n === folded.length - 1) {
            lines.push(spine, bus, spine, y + BOX.height / 2);
          }
        }
        ends.push(spine);
      });
    }

    fill(whole, 0, 0, undefined);
    order.filter(isOpen).forEach((i) => {
      const own = inner[i];
      const middle = seen.x[i] + BOX.width / 2;
      const y = seen.y[i] + BOX.height;
      const x = left[i] + (Math.max(BOX.width, own.width) - own.width) / 2;
      const lines = fill(own, x, y + BELOW, middle);
      lines.push(middle, y, middle, y + BELOW / 2);
      seen.lines.push({ lines, left: Math.min(x, middle), right: Math.max(x + own.width, middle), top: y, bottom: y + BELOW + own.height });
    });
    return seen;
  }

  return { BOX, USUAL_WIDTH, USUAL_HEIGHT, BELOW, reportsOf, place };
})();
