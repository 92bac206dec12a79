'use strict';
// The chart of a scenario: a box dropped on another one moves there. What cannot be is refused before the drop. The chart keeps its place over every change.
const scenarioMoves = (() => {
  const path = document.getElementById('part').dataset.path;
  const chart = document.getElementById('chart');
  const form = document.getElementById('move');
  const said = document.getElementById('move-said');
  const linkOf = (target) => target?.closest?.('#chart a');
  const recordOf = (target) => {
    const link = linkOf(target);
    return link ? Number(new URL(link.href.baseVal, location.href).searchParams.get('record')) : null;
  };

  /** Who is drawn, by record: the record of the manager, and how a field of a form takes the position. */
  let lines = new Map();
  const readLines = () => {
    const place = document.getElementById('lines');
    lines = new Map(JSON.parse(place?.dataset.lines ?? '[]').map((line) => [line.record, line]));
  };

  /** Why one cannot go to the other; empty where that is possible. */
  function refusal(who, to) {
    for (let up = to; lines.has(up); up = lines.get(up).manager) {
      if (up === who) {
        return chart.dataset.ownBranch.replace('{0}', lines.get(to).named);
      }
    }
    return lines.get(who)?.manager === to ? chart.dataset.thereAlready : '';
  }

  /** Records are exact where several positions have one name; a field that somebody types in is not about them any more. */
  function fill(name, record) {
    const field = form.elements[name];
    field.value = lines.get(record)?.named ?? '';
    field.dataset.record = record;
  }
  ['who', 'to'].forEach((name) => {
    ['input', 'change'].forEach((event) => form.elements[name].addEventListener(event, () => {
      delete form.elements[name].dataset.record;
    }));
  });
  form.addEventListener('htmx:configRequest', (event) => {
    ['who', 'to'].forEach((name) => {
      const { record } = form.elements[name].dataset;
      if (record) {
        event.detail.parameters.set(name, 'record:' + record);
      }
    });
  });

  function move(who, to) {
    said.textContent = refusal(who, to);
    if (!said.textContent) {
      fill('who', who);
      fill('to', to);
      form.requestSubmit();
    }
  }

  // After a change the same part of the chart is shown at the same place.
  document.addEventListener('scenario:changed', () => {
    form.reset();
    ['who', 'to'].forEach((name) => delete form.elements[name].dataset.record);
    show(document.getElementById('lines')?.dataset.here, true);
  });
  // What grows above the chart by a move must not push it away: it stays where it is until somebody scrolls.
  let anchor = null;
  form.addEventListener('htmx:beforeRequest', () => {
    anchor = chart.getBoundingClientRect().top;
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (anchor !== null) {
      window.scrollBy(0, chart.getBoundingClientRect().top - anchor);
    }
  });
  ['wheel', 'touchstart', 'keydown', 'mousedown'].forEach((event) => window.addEventListener(event, () => {
    anchor = null;
  }, { capture: true, passive: true }));

  // As long as a change is on its way, the chart is that of before.
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target.matches('[data-edit]')) {
      chart.dataset.busy = 'true';
    }
  });
  const idle = () => delete chart.dataset.busy;
  document.addEventListener('htmx:afterRequest', (event) => {
    const asked = event.detail.xhr?.responseURL.includes('protect');
    if (event.target.matches('[data-edit]') && (asked || !event.detail.successful)) {
      idle();
    }
  });
  chart.addEventListener('htmx:afterSettle', idle);

  function show(record, keep) {
    if (keep) {
      chart.dataset.keep = 'true';
    }
    const around = record ? 'record=' + record : '';
    htmx.ajax('GET', path + '/chart?' + around, { target: '#chart', swap: 'innerHTML' });
    // Today's chart goes along, once it has been looked at.
    if (before.childElementCount && !keep) {
      htmx.ajax('GET', path + '/chart?of=today&' + around, { target: before, swap: 'innerHTML' });
    }
  }
  // There is nothing to do with a box of today's chart but to go there.
  const before = document.getElementById('before-chart');
  before.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      show(new URL(link.href.baseVal, location.href).searchParams.get('record'), false);
    }
  }, true);
  document.addEventListener('htmx:afterSettle', readLines);

  let dragged = null;
  let start = null;
  // While it is dragged, a box and the one it would go to are marked.
  const mark = (name, link) => {
    chart.querySelector('.' + name)?.classList.remove(name);
    link?.classList.add(name);
  };
  const under = (event) => document.elementFromPoint(event.clientX, event.clientY);
  const drop = () => {
    dragged = null;
    ['dragged', 'receiving', 'refused'].forEach((name) => mark(name, null));
    setTimeout(() => chart.classList.remove('dragging'));
  };
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  chart.addEventListener('pointerdown', (event) => {
    dragged = recordOf(event.target);
    start = [event.clientX, event.clientY];
    if (dragged !== null) {
      mark('dragged', linkOf(event.target));
      event.stopPropagation();
    }
  }, true);
  chart.addEventListener('mousedown', (event) => {
    if (recordOf(event.target) !== null) {
      event.stopPropagation();
    }
  }, true);
  window.addEventListener('pointermove', (event) => {
    if (dragged === null || Math.hypot(event.clientX - start[0], event.clientY - start[1]) <= 8) {
      return;
    }
    chart.classList.add('dragging');
    const to = recordOf(under(event));
    const wanted = to !== null && to !== dragged;
    said.textContent = wanted ? refusal(dragged, to) : '';
    mark('receiving', wanted && !said.textContent ? linkOf(under(event)) : null);
    mark('refused', wanted && said.textContent ? linkOf(under(event)) : null);
  });
  window.addEventListener('pointerup', (event) => {
    const from = dragged;
    const moved = chart.classList.contains('dragging');
    drop();
    const to = recordOf(under(event));
    if (moved && from !== null && to !== null && from !== to) {
      document.dispatchEvent(new CustomEvent('boxes:dropped', { detail: { from, to } }));
    }
  });
  window.addEventListener('pointercancel', drop);
  return {
    linkOf,
    recordOf,
    move,
    show,
    fill,
    line: (record) => lines.get(record),
    picked: () => form.elements.who.value,
    /** Sends those who were picked to a manager, or remembers the manager until somebody is picked. */
    moveTo(record) {
      if (form.elements.who.dataset.record) {
        move(Number(form.elements.who.dataset.record), record);
      } else {
        fill('to', record);
        form.requestSubmit();
      }
    },
    pick(record) {
      fill('who', record);
      form.elements.to.focus({ preventScroll: true });
    },
  };
})();
