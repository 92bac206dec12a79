'use strict';
// What is painted of a chart to unfold: all lines, boxes too small to be read, and the whole of it in a corner.
const livingPainter = (place, chart, again) => {
  const [canvas, map] = place.querySelectorAll('canvas');
  const { BOX } = livingLayout;
  /** Names are written on boxes that are wider than some letters. */
  const NAMED = 0.3;
  /** So many boxes are painted anew for each move. */
  const MANY = 2000;
  let looks;

  const size = () => [place.clientWidth, place.clientHeight];
  const within = ([left, top, right, bottom]) => chart.seen.order.filter((i) => chart.seen.x[i] > left && chart.seen.x[i] < right && chart.seen.y[i] > top && chart.seen.y[i] < bottom);

  /** The part of the chart that the window shows, with so much more around it as parts of the window. */
  function sight(more) {
    const [wide, high] = size();
    const { k, x, y } = chart.view;
    return [(-x - wide * more) / k - BOX.width, (-y - high * more) / k - BOX.height, (wide * (1 + more) - x) / k, (high * (1 + more) - y) / k];
  }

  function forget() {
    far.of = null;
    looks = { line: look.colour('--muted'), accent: look.colour('--accent'), plain: look.colour('--light'), font: look.font() };
  }

  function fitTo(sheet, wide, high) {
    if (sheet.width !== Math.round(wide) || sheet.height !== Math.round(high)) {
      sheet.width = Math.round(wide);
      sheet.height = Math.round(high);
    }
  }

  // Thousands of boxes are painted once, with as much again around them; while one moves, that picture moves. While one
  // zooms, it is stretched, and painted anew at rest.
  const far = { sheet: document.createElement('canvas'), of: null, k: 1, x: 0, y: 0, rest: 0 };
  function paintFromAfar(pen, sharp) {
    const [wide, high] = size();
    const { k, x, y } = chart.view;
    const by = k / far.k;
    const covers = () => far.of === chart.seen && x - far.x * by <= wide / 2 && y - far.y * by <= high / 2 && x - far.x * by >= -wide / 2 && y - far.y * by >= -high / 2;
    if (by === 1 ? !covers() : far.of !== chart.seen || by > 3 || by < 0.5) {
      paintFar(sharp);
    } else if (by !== 1) {
      clearTimeout(far.rest);
      far.rest = setTimeout(() => {
        far.of = null;
        again();
      }, 120);
    }
    const scale = k / far.k;
    pen.drawImage(far.sheet, sharp * (x - (far.x + wide / 2) * scale), sharp * (y - (far.y + high / 2) * scale), far.sheet.width * scale, far.sheet.height * scale);
  }

  function paintFar(sharp) {
    const [wide, high] = size();
    const { k, x, y } = chart.view;
    Object.assign(far, { of: chart.seen, k, x, y });
    fitTo(far.sheet, 2 * wide * sharp, 2 * high * sharp);
    const pen = far.sheet.getContext('2d');
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, far.sheet.width, far.sheet.height);
    pen.setTransform(sharp * k, 0, 0, sharp * k, sharp * (x + wide / 2), sharp * (y + high / 2));
    paintLines(pen, k, sight(0.5));
    paintBoxes(pen, within(sight(0.5)), k);
  }

  function paintLines(pen, k, [left, top, right, bottom]) {
    pen.strokeStyle = looks.line;
    pen.lineWidth = Math.max(1.2, 0.7 / k);
    pen.beginPath();
    chart.seen.lines.forEach((own) => {
      if (own.left < right + BOX.width && own.right > left && own.top < bottom + BOX.height && own.bottom > top) {
        const { lines } = own;
        for (let at = 0; at < lines.length; at += 4) {
          pen.moveTo(lines[at], lines[at + 1]);
          pen.lineTo(lines[at + 2], lines[at + 3]);
        }
      }
    });
    pen.stroke();
    paintDotted(pen, k);
  }

  /** What stands in a box: name and title, or what a style says, with its badges in brackets. */
  function linesOf(i) {
    const { cards, label, title } = chart.data;
    if (!cards) {
      return [label[i], title[i]];
    }
    const { badges } = cards.signs[cards.sign[i]];
    return [...cards.lines[i].split('\n'), badges.map(({ text }) => `[${text}]`).join(' ')];
  }

  /** What is white would not be seen without a frame. */
  const shown = (colour) => (colour === '#ffffff' ? looks.plain : colour);
  const fillOf = (i) => shown(chart.data.colours[chart.data.colour[i]]);

  /** By the weights that eyes give to red, green and blue. */
  const isDark = (fill) => d3.sum([0.299, 0.587, 0.114], (weight, i) => weight * parseInt(fill.slice(1 + 2 * i, 3 + 2 * i), 16)) < 125;

  /** Dotted lines go from box to box, as far as both are seen. */
  function paintDotted(pen, k) {
    const { seen, data } = chart;
    pen.strokeStyle = looks.accent;
    pen.lineWidth = Math.max(1.2, 0.7 / k);
    pen.setLineDash([5, 4]);
    pen.beginPath();
    for (let at = 0; at < data.dotted.length; at += 2) {
      const [from, to] = [data.dotted[at], data.dotted[at + 1]];
      if (seen.x[from] >= 0 && seen.x[to] >= 0) {
        const side = seen.x[from] < seen.x[to] ? 1 : 0;
        pen.moveTo(seen.x[from] + side * BOX.width, seen.y[from] + BOX.height / 2);
        pen.lineTo(seen.x[to] + (1 - side) * BOX.width, seen.y[to] + BOX.height / 2);
      }
    }
    pen.stroke();
    pen.setLineDash([]);
  }

  /** Whom a filter leaves out, and who goes, stands back. */
  const faint = (i) => (chart.pale.has(i) || chart.gone.has(i) ? 0.4 : 1);

  function paintBoxes(pen, inSight, k) {
    inSight.forEach((i) => {
      pen.globalAlpha = faint(i);
      pen.fillStyle = fillOf(i);
      pen.fillRect(chart.seen.x[i], chart.seen.y[i], BOX.width, BOX.height);
    });
    pen.globalAlpha = 1;
    if (k >= NAMED) {
      pen.font = `${10.5 / k}px ${looks.font}`;
      pen.textBaseline = 'middle';
      inSight.forEach((i) => {
        pen.fillStyle = isDark(fillOf(i)) ? '#ffffff' : '#1f2933';
        pen.fillText(linesOf(i)[0], chart.seen.x[i] + 5 / k, chart.seen.y[i] + BOX.height / 2, BOX.width - 10 / k);
      });
    }
    pen.strokeStyle = looks.accent;
    pen.lineWidth = 3 / k;
    pen.strokeRect(chart.seen.x[chart.current], chart.seen.y[chart.current], BOX.width, BOX.height);
  }

  // The whole of what is open, small; it is painted once for each layout, point by point: a canvas would take ten times as
  // long for thousands of boxes that have a few points each.
  const whole = document.createElement('canvas');
  function paintMap() {
    [whole.width, whole.height] = [map.width, map.height];
    const points = new ImageData(map.width, map.height);
    const colours = new Uint32Array(points.data.buffer);
    const fills = pointsOf(chart.data.colours);
    const scale = mapScale();
    const [wide, high] = [BOX.width, BOX.height].map((length) => Math.max(1, Math.round(length * scale - 0.5)));
    chart.seen.order.forEach((i) => {
      const left = Math.floor(chart.seen.x[i] * scale);
      const top = Math.floor(chart.seen.y[i] * scale);
      for (let row = top; row < Math.min(top + high, map.height); row += 1) {
        const start = row * map.width;
        colours.fill(fills[chart.data.colour[i]], start + left, start + Math.min(left + wide, map.width));
      }
    });
    whole.getContext('2d').putImageData(points, 0, 0);
  }

  /** The colours of boxes, each as the four bytes of a point. */
  function pointsOf(colours) {
    const row = document.createElement('canvas');
    row.width = colours.length;
    const pen = row.getContext('2d', { willReadFrequently: true });
    colours.forEach((colour, at) => {
      pen.fillStyle = shown(colour);
      pen.fillRect(at, 0, 1, 1);
    });
    return new Uint32Array(pen.getImageData(0, 0, colours.length, 1).data.buffer);
  }
  const mapScale = () => Math.min(map.width / chart.seen.width, map.height / chart.seen.height);
  function paintWindow([left, top, right, bottom]) {
    const pen = map.getContext('2d');
    const scale = mapScale();
    pen.clearRect(0, 0, map.width, map.height);
    pen.drawImage(whole, 0, 0);
    pen.strokeStyle = looks.accent;
    pen.lineWidth = 2;
    const [x, y] = [Math.max(1, left * scale), Math.max(1, top * scale)];
    pen.strokeRect(x, y, Math.min(map.width - 1, right * scale) - x, Math.min(map.height - 1, bottom * scale) - y);
  }

  /** Paints what lies under the boxes that can be read, or all of it where none can. */
  function paint(readable) {
    if (onPaper) {
      return;
    }
    const [wide, high] = size();
    const { k, x, y } = chart.view;
    const sharp = window.devicePixelRatio || 1;
    fitTo(canvas, wide * sharp, high * sharp);
    const pen = canvas.getContext('2d');
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    if (!readable && chart.seen.order.length > MANY) {
      paintFromAfar(pen, sharp);
    } else {
      pen.setTransform(sharp * k, 0, 0, sharp * k, sharp * x, sharp * y);
      paintLines(pen, k, sight(0));
      if (!readable) {
        paintBoxes(pen, within(sight(0)), k);
      }
    }
    const [left, top, right, bottom] = sight(0);
    map.hidden = left <= -BOX.width && top <= -BOX.height && right >= chart.seen.width && bottom >= chart.seen.height;
    paintWindow([left + BOX.width, top + BOX.height, right, bottom]);
  }

  // On paper stands all that is open, as one picture; what was about to be painted for the screen waits.
  let onPaper = false;
  window.addEventListener('beforeprint', () => {
    if (!chart.seen) {
      return; // nobody has looked at this one yet
    }
    onPaper = true;
    const k = Math.min(2, 4000 / chart.seen.width, 4000 / chart.seen.height);
    fitTo(canvas, (chart.seen.width + 8) * k, (chart.seen.height + 8) * k);
    const pen = canvas.getContext('2d');
    pen.setTransform(k, 0, 0, k, 4 * k, 4 * k);
    paintLines(pen, 1, [-BOX.width, -BOX.height, chart.seen.width, chart.seen.height]);
    chart.seen.order.forEach((i) => paintCard(pen, i, k));
  });
  window.addEventListener('afterprint', () => {
    onPaper = false;
    again();
  });

  /** Words of which nothing could be seen are left out: tens of thousands of them take long. */
  function paintCard(pen, i, k) {
    const [x, y] = [chart.seen.x[i], chart.seen.y[i]];
    pen.fillStyle = '#fff';
    pen.fillRect(x, y, BOX.width, BOX.height);
    pen.globalAlpha = faint(i);
    pen.fillStyle = chart.data.colours[chart.data.colour[i]];
    pen.fillRect(x, y, 6, BOX.height);
    pen.strokeStyle = '#586474';
    pen.lineWidth = 1;
    pen.strokeRect(x, y, BOX.width, BOX.height);
    const photo = place.photoOf?.(chart.data.id[i]);
    const side = photo?.naturalWidth ? Math.min(BOX.height, 60) - 12 : 0;
    if (side) {
      pen.drawImage(photo, x + 12, y + 6, side, side);
    }
    const left = side ? side + 20 : 12;
    pen.fillStyle = '#1f2933';
    pen.textBaseline = 'alphabetic';
    pen.font = `600 13px ${looks.font}`;
    (k * 13 < 1.5 ? [] : linesOf(i)).forEach((line, n) => {
      pen.fillText(line, x + left, y + 23 + (n ? 3 + 16 * n : 0), BOX.width - left - 6);
      pen.font = `12px ${looks.font}`;
    });
    pen.globalAlpha = 1;
  }

  forget();
  return { paint, paintMap, mapScale, forget, inSight: () => within(sight(0)) };
};
