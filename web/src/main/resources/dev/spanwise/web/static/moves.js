'use strict';
// The chart of a scenario: a box dropped on another one moves there. What cannot be is refused before the drop. The chart keeps its place over every change.
const scenarioMoves = (() => {
  const path = document.getElementById('part').dataset.path;
  const chart = document.getElementById('chart');
  const form = document.getElementById('move');
  const said = document.getElementById('move-said');
  const living = () => chart.living;
  const boxOf = (target) => target?.closest?.('#chart [data-at]');
  const recordOf = (target) => {
    const box = boxOf(target);
    return box ? Number(box.dataset.record) : null;
  };
  const line = (record) => living().find(record);

  /** Why one cannot go to the other; empty where that is possible. */
  function refusal(who, to) {
    if (line(to).gone) {
      return chart.dataset.gone.replace('{0}', line(to).named);
    }
    for (let up = to; up !== undefined; up = line(up).manager) {
      if (up === who) {
        return chart.dataset.ownBranch.replace('{0}', line(to).named);
      }
    }
    return line(who).manager === to ? chart.dataset.thereAlready : '';
  }

  /** Records are exact where several positions have one name; a field that somebody types in is not about them any more. */
  function fill(name, record) {
    const field = form.elements[name];
    field.value = line(record)?.named ?? '';
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
      living().receive(to);
      form.requestSubmit();
    }
  }

  // After a change the form is for the next one.
  document.addEventListener('scenario:changed', () => {
    form.reset();
    ['who', 'to'].forEach((name) => delete form.elements[name].dataset.record);
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
    const record = chart.dataset.editable && !event.button && !event.target.closest('.fold') ? recordOf(event.target) : null;
    dragged = record !== null && line(record).gone ? null : record;
    start = [event.clientX, event.clientY];
    mark('dragged', dragged === null ? null : boxOf(event.target));
  }, true);
  window.addEventListener('pointermove', (event) => {
    if (dragged === null || Math.hypot(event.clientX - start[0], event.clientY - start[1]) <= 8) {
      return;
    }
    chart.classList.add('dragging');
    const to = recordOf(under(event));
    const wanted = to !== null && to !== dragged;
    said.textContent = wanted ? refusal(dragged, to) : '';
    mark('receiving', wanted && !said.textContent ? boxOf(under(event)) : null);
    mark('refused', wanted && said.textContent ? boxOf(under(event)) : null);
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
    move,
    fill,
    line,
    picked: () => form.elements.who.value,
    /** Sends those who were picked to a manager, or remembers the manager until somebody is picked. */
    moveTo(record) {
      if (form.elements.who.dataset.record) {
        move(Number(form.elements.who.dataset.record), record);
      } else {
        fill('to', record);
        living().receive(record);
        form.requestSubmit();
      }
    },
    pick(record) {
      fill('who', record);
      form.elements.to.focus({ preventScroll: true });
    },
  };
})();
