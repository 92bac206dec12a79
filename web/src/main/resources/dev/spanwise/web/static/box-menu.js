'use strict';
// What can be done with a box of a scenario's chart: a click or Enter opens it. Boxes that were marked, with Ctrl or Shift
// and a click, are moved, dissolved, closed and edited together; each of that is one step.
(() => {
  const { path } = document.getElementById('part').dataset;
  const chart = document.getElementById('chart');
  const card = chart.closest('.card');
  const steps = document.getElementById('box-step');
  const { line } = scenarioMoves;
  const { marked } = chart.living.chart;

  document.addEventListener('scenario:changed', () => marked.clear());

  const isThere = (record) => line(record) && !line(record).gone;
  /** All that are marked, where the box is one of them; else the box alone. */
  const about = (record) => (marked.has(record) ? [...marked] : [record]).filter(isThere);
  const ids = (records) => records.map((record) => line(record).id);

  /** Adds a step; values that are empty are left out, several of one name go one by one. */
  function addStep(kind, values) {
    steps.querySelectorAll('[data-own]').forEach((own) => own.remove());
    steps.elements.kind.value = kind;
    Object.entries(values).forEach(([name, value]) => [value].flat().filter(Boolean).forEach((one) => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: `${kind}.${name}`, value: one });
      field.dataset.own = 'true';
      steps.append(field);
    }));
    steps.requestSubmit();
  }

  document.addEventListener('boxes:dropped', (event) => {
    const { from, to } = event.detail;
    if (marked.has(from) && marked.size > 1) {
      addStep('move', { positions: ids(about(from)), to: line(to).id });
    } else {
      scenarioMoves.move(from, to);
    }
  });

  chart.addEventListener('living:act', (event) => {
    const { record, by, box } = event.detail;
    if (!chart.dataset.editable || line(record).gone || chart.classList.contains('dragging')) {
      return;
    }
    if (by.ctrlKey || by.metaKey || by.shiftKey) {
      if (!marked.delete(record)) {
        marked.add(record);
      }
      chart.living.markAgain();
      chart.living.focusCurrent();
    } else {
      openMenu(record, box);
    }
  });

  /** Puts a copy of a template below a box; Escape takes it away and gives the focus back. */
  function open(template, chosen) {
    document.querySelector('.actions')?.remove();
    const menu = document.getElementById(template).content.firstElementChild.cloneNode(true);
    const box = chosen.getBoundingClientRect();
    const around = card.getBoundingClientRect();
    menu.style.left = Math.max(0, Math.min(box.left - around.left, around.width - 260)) + 'px';
    menu.style.top = box.bottom - around.top + 4 + 'px';
    card.append(menu);
    const close = () => {
      menu.remove();
      chart.living.focusCurrent();
    };
    menu.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    return { menu, close };
  }

  /** What makes no sense for these boxes is not offered. */
  function offered(what, record) {
    const many = about(record).length > 1;
    return {
      to: scenarioMoves.picked() || (marked.size && !marked.has(record)),
      dissolve: about(record).some((one) => line(one).leads),
      go: !many && line(record).leads,
      protect: !many,
      who: !many,
      add: !many,
    }[what] ?? true;
  }

  function openMenu(record, box) {
    const { menu, close } = open('actions', box);
    menu.querySelectorAll('[data-do]').forEach((button) => offered(button.dataset.do, record) || button.remove());
    menu.querySelector('button').focus();
    menu.addEventListener('keydown', (event) => {
      const items = [...menu.querySelectorAll('button')];
      const at = items.indexOf(document.activeElement);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length].focus();
      }
    });
    const deeds = {
      go: () => chart.living.openBelow(chart.living.chart.current),
      protect: () => {
        const protect = document.getElementById('protect-id');
        protect.value = line(record)?.named ?? '';
        protect.form.requestSubmit();
      },
      who: () => scenarioMoves.pick(record),
      to: () => (marked.size && !marked.has(record) ? addStep('move', { positions: ids([...marked].filter(isThere)), to: line(record).id }) : scenarioMoves.moveTo(record)),
      dissolve: () => addStep('dissolve', { positions: ids(about(record).filter((one) => line(one).leads)) }),
      close: () => addStep('close', { positions: ids(about(record)) }),
      edit: () => openForm('edit', record, box),
      add: () => openForm('add', record, box),
    };
    menu.addEventListener('click', (event) => {
      const deed = deeds[event.target.dataset.do];
      if (deed) {
        close();
        deed();
      }
    });
  }

  /** What one position is now stands in the empty fields. */
  async function placeholders(record, fields) {
    const answer = await fetch(`${path}/position?record=${record}`);
    const now = answer.ok ? await answer.json() : {};
    fields.forEach((field) => { field.placeholder = now[field.name] ?? ''; });
  }

  /** Asks for the values of a step; what stays empty stays as it is. */
  function openForm(kind, record, box) {
    const { menu, close } = open('box-values', box);
    menu.querySelectorAll('[data-for]').forEach((part) => part.dataset.for === kind || part.remove());
    const fields = [...menu.querySelectorAll('input')];
    const records = about(record);
    if (kind === 'edit' && records.length === 1) {
      placeholders(record, fields);
    }
    fields[0].focus();
    menu.querySelector('[data-cancel]').addEventListener('click', close);
    menu.addEventListener('submit', (event) => {
      event.preventDefault();
      const values = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
      close();
      addStep(kind, kind === 'add' ? { under: line(record).id, ...values } : { positions: ids(records), ...values });
    });
  }

  document.addEventListener('click', (event) => {
    if (!event.target.closest('.actions, #chart')) {
      document.querySelector('.actions')?.remove();
    }
  });
})();
