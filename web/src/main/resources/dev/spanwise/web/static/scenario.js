'use strict';
// The page of a scenario: sliders say where they stand and stay there, the front follows the widest span, boxes can be dragged or
// opened as a menu to move or protect a position.
(() => {
  const path = document.getElementById('part').dataset.path;
  const sliders = document.getElementById('sliders');
  const say = () => ['layers', 'span'].forEach((name) => {
    const slider = document.getElementById(name);
    const out = document.getElementById(name + '-out');
    out.value = slider.disabled ? out.dataset.any : Number(slider.value).toLocaleString(document.body.dataset.language);
  });
  sliders.addEventListener('input', say);
  sliders.addEventListener('change', (event) => {
    if (event.target.name !== 'max-layers') {
      htmx.trigger('#front', 'refresh');
    }
  });
  // A condition counts once it is written, not letter by letter.
  sliders.addEventListener('input', (event) => {
    if (event.target.matches('[data-when-written]')) {
      event.stopImmediatePropagation();
    }
  }, true);
  sliders.addEventListener('change', (event) => {
    if (event.target.matches('[data-when-written]')) {
      htmx.trigger(sliders, 'input');
    }
  });
  // Weights are asked for where they count; peers do not go with what depends on who receives, nor with targets.
  const objective = sliders.elements.objective;
  const weights = document.getElementById('weights');
  const spansBy = document.getElementById('spans-by');
  const span = document.getElementById('span');
  const anySpan = document.getElementById('any-span');
  const notWithPeers = [...sliders.querySelectorAll('[data-not-with-peers]')];
  const fit = () => {
    weights.hidden = weights.disabled = objective.value !== 'weighted';
    sliders.querySelectorAll('[data-spans-by]').forEach((rows) => {
      rows.hidden = rows.disabled = rows.dataset.spansBy !== spansBy.value;
    });
    span.disabled = anySpan.checked;
    const peers = sliders.elements.peers;
    notWithPeers.forEach((group) => { group.disabled = peers.checked; });
    peers.disabled = notWithPeers.flatMap((group) => [...group.querySelectorAll('[name]')])
      .some((field) => field.type === 'checkbox' ? field.checked : field.value !== '');
  };
  sliders.addEventListener('input', fit, true);
  // What is asked outlives the changes of the scenario, each of which loads the page anew, as long as the tab is open.
  const kept = 'plan:' + path;
  const options = sliders.querySelector('.options');
  const keep = () => {
    const asked = new URLSearchParams(new FormData(sliders));
    asked.set('open', options.open ? 'on' : '');
    sessionStorage.setItem(kept, asked);
  };
  sliders.addEventListener('input', () => setTimeout(keep));
  sliders.addEventListener('change', keep);
  const restore = (asked) => {
    options.open = asked.get('open') === 'on';
    anySpan.checked = !asked.has('max-span');
    spansBy.value = [...spansBy.options].map((option) => option.value).find((by) => by && asked.has(by)) ?? '';
    sliders.querySelectorAll('[data-rows]').forEach((rows) => {
      const row = rows.querySelector('[data-row]');
      const wanted = asked.getAll(row.querySelector('[name]').name).length;
      for (let more = 1; more < wanted; more += 1) {
        row.after(row.cloneNode(true));
      }
    });
    const values = {};
    [...sliders.elements].filter((field) => field.name).forEach((field) => {
      values[field.name] ??= asked.getAll(field.name);
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = values[field.name].includes(field.value);
      } else if (values[field.name].length > 0) {
        field.value = values[field.name].shift();
      }
    });
    sliders.querySelectorAll('[data-join]').forEach(splitJoined);
    fit();
    say();
  };
  if (sessionStorage.getItem(kept)) {
    restore(new URLSearchParams(sessionStorage.getItem(kept)));
  }
  // A point of the front sets the slider of layers.
  document.getElementById('front').addEventListener('click', (event) => {
    const layers = event.target.dataset.layers;
    if (layers) {
      document.getElementById('layers').value = layers;
      say();
      htmx.trigger(sliders, 'input');
    }
  });

  const kind = document.getElementById('kind');
  const showFigures = () => document.querySelectorAll('.figures').forEach((figures) => {
    figures.hidden = figures.disabled = figures.dataset.kind !== kind.value;
  });
  kind.addEventListener('change', showFigures);
  showFigures();

  // The chart: a box dropped on another one moves there; a click or Enter opens what can be done with it.
  const chart = document.getElementById('chart');
  const form = document.getElementById('move');
  const linkOf = (target) => target?.closest?.('#chart a');
  const recordOf = (target) => {
    const link = linkOf(target);
    return link ? new URL(link.getAttribute('href') ?? link.getAttribute('xlink:href'), location.href).searchParams.get('record') : null;
  };
  let dragged = null;
  let start = null;
  // While it is dragged, a box and the one it would go to are marked.
  const mark = (name, link) => {
    chart.querySelector('.' + name)?.classList.remove(name);
    link?.classList.add(name);
  };
  const under = (event) => document.elementFromPoint(event.clientX, event.clientY);
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  chart.addEventListener('pointerdown', (event) => {
    dragged = recordOf(event.target);
    start = [event.clientX, event.clientY];
    if (dragged) {
      mark('dragged', linkOf(event.target));
      event.stopPropagation();
    }
  }, true);
  chart.addEventListener('mousedown', (event) => {
    if (recordOf(event.target)) {
      event.stopPropagation();
    }
  }, true);
  window.addEventListener('pointermove', (event) => {
    if (dragged && Math.hypot(event.clientX - start[0], event.clientY - start[1]) > 8) {
      chart.classList.add('dragging');
      mark('receiving', recordOf(under(event)) === dragged ? null : linkOf(under(event)));
    }
  });
  window.addEventListener('pointerup', (event) => {
    const from = dragged;
    dragged = null;
    mark('dragged', null);
    mark('receiving', null);
    if (!chart.classList.contains('dragging')) {
      return;
    }
    setTimeout(() => chart.classList.remove('dragging'));
    const to = recordOf(under(event));
    if (from && to && from !== to) {
      form.elements.who.value = 'record:' + from;
      form.elements.to.value = 'record:' + to;
      form.requestSubmit();
    }
  });
  chart.addEventListener('click', (event) => {
    const record = recordOf(event.target);
    if (!record) {
      return;
    }
    event.preventDefault();
    if (!chart.classList.contains('dragging')) {
      openMenu(record, event.target.closest('a'));
    }
  }, true);

  function openMenu(record, link) {
    document.querySelector('.actions')?.remove();
    const menu = document.getElementById('actions').content.firstElementChild.cloneNode(true);
    if (!form.elements.who.value) {
      // nobody has been picked who could move here
      menu.querySelector('[data-do=to]').remove();
    }
    const box = link.getBoundingClientRect();
    const card = chart.closest('.card').getBoundingClientRect();
    menu.style.left = Math.max(0, box.left - card.left) + 'px';
    menu.style.top = box.bottom - card.top + 4 + 'px';
    chart.closest('.card').append(menu);
    menu.querySelector('button').focus();
    menu.addEventListener('keydown', (event) => {
      const items = [...menu.querySelectorAll('button')];
      const at = items.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        menu.remove();
        link.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length].focus();
      }
    });
    menu.addEventListener('click', (event) => {
      const what = event.target.dataset.do;
      menu.remove();
      if (what === 'go') {
        htmx.ajax('GET', path + '/chart?record=' + record, { target: '#chart', swap: 'innerHTML' });
      } else if (what === 'protect') {
        const protect = document.getElementById('protect-id');
        protect.value = 'record:' + record;
        protect.form.requestSubmit();
      } else if (what) {
        form.elements[what].value = 'record:' + record;
        const other = form.elements[what === 'who' ? 'to' : 'who'];
        if (other.value) {
          form.requestSubmit();
        } else {
          other.focus();
        }
      }
    });
  }
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.actions, #chart')) {
      document.querySelector('.actions')?.remove();
    }
  });
})();
