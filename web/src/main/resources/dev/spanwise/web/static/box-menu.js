'use strict';
// What can be done with a box of a scenario's chart: a click or Enter opens it. Boxes that were marked, with Ctrl or Shift
// and a click, are moved, dissolved, closed and edited together; each of that is one step.
(() => {
  const chart = document.getElementById('chart');
  const card = chart.closest('.card');
  const steps = document.getElementById('box-step');
  const { linkOf, recordOf, line } = scenarioMoves;
  const marked = new Set();

  const showMarked = () => chart.querySelectorAll('a').forEach((link) => link.classList.toggle('marked', marked.has(recordOf(link))));
  document.addEventListener('htmx:afterSettle', showMarked);
  document.addEventListener('scenario:changed', () => {
    marked.clear();
    showMarked();
  });

  /** All that are marked, where the box is one of them; else the box alone. */
  const about = (record) => (marked.has(record) ? [...marked] : [record]).filter(line);
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

  chart.addEventListener('click', (event) => {
    const record = recordOf(event.target);
    if (record === null) {
      return;
    }
    event.preventDefault();
    if (chart.classList.contains('dragging')) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      if (!marked.delete(record)) {
        marked.add(record);
      }
      showMarked();
    } else {
      openMenu(record, linkOf(event.target));
    }
  }, true);

  /** Puts a copy of a template below a box; Escape takes it away and gives the focus back. */
  function open(template, link) {
    document.querySelector('.actions')?.remove();
    const menu = document.getElementById(template).content.firstElementChild.cloneNode(true);
    const box = link.getBoundingClientRect();
    const around = card.getBoundingClientRect();
    menu.style.left = Math.max(0, box.left - around.left) + 'px';
    menu.style.top = box.bottom - around.top + 4 + 'px';
    card.append(menu);
    const close = () => {
      menu.remove();
      link.focus({ preventScroll: true });
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
      go: !many,
      protect: !many,
      who: !many,
      add: !many,
    }[what] ?? true;
  }

  function openMenu(record, link) {
    const { menu, close } = open('actions', link);
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
      go: () => scenarioMoves.show(record, false),
      protect: () => {
        const protect = document.getElementById('protect-id');
        protect.value = line(record)?.named ?? '';
        protect.form.requestSubmit();
      },
      who: () => scenarioMoves.pick(record),
      to: () => (marked.size && !marked.has(record) ? addStep('move', { positions: ids([...marked].filter(line)), to: line(record).id }) : scenarioMoves.moveTo(record)),
      dissolve: () => addStep('dissolve', { positions: ids(about(record).filter((one) => line(one).leads)) }),
      close: () => addStep('close', { positions: ids(about(record)) }),
      edit: () => openForm('edit', record, link),
      add: () => openForm('add', record, link),
    };
    menu.addEventListener('click', (event) => {
      const deed = deeds[event.target.dataset.do];
      if (deed) {
        close();
        deed();
      }
    });
  }

  /** Asks for the values of a step; what stays empty stays as it is. */
  function openForm(kind, record, link) {
    const { menu, close } = open('box-values', link);
    menu.querySelectorAll('[data-for]').forEach((part) => part.dataset.for === kind || part.remove());
    const fields = [...menu.querySelectorAll('input')];
    const records = about(record);
    fields.forEach((field) => {
      field.placeholder = kind === 'edit' && records.length === 1 ? line(record)[field.name] ?? '' : '';
    });
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
