'use strict';
// The search of the explore page: arrows choose among the hits, Enter opens the chosen one or else the first.
(() => {
  const field = document.getElementById('search');
  const hits = document.getElementById('hits');
  const said = document.getElementById('hits-said');
  let wanted = null;

  const list = () => hits.querySelector('.hits-list');
  const options = () => [...hits.querySelectorAll('[role=option]')];
  const chosen = () => hits.querySelector('[aria-selected=true]');

  function choose(option) {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function close() {
    hits.replaceChildren();
    said.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    choose(null);
  }

  /** Opens the chosen hit or the first; where the answer to what was typed is still on its way, as soon as it is there. */
  function open() {
    wanted = null;
    const words = field.value.trim();
    if (list()?.dataset.words === words) {
      const option = chosen() ?? options()[0];
      if (option) {
        window.location.assign(option.href);
      }
    } else if (words) {
      wanted = words;
    }
  }

  function move(event) {
    const all = options();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && all.length) {
      event.preventDefault();
      const at = all.indexOf(chosen());
      choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
    } else if (event.key === 'Escape' && list()) {
      event.preventDefault();
      close();
    }
  }

  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    open();
  });
  field.addEventListener('keydown', move);
  field.addEventListener('input', () => {
    wanted = null;
  });
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.target !== hits) {
      return;
    }
    choose(null);
    field.setAttribute('aria-expanded', String(options().length > 0));
    said.textContent = list()?.dataset.said ?? '';
    if (wanted === field.value.trim()) {
      open();
    }
  });
  field.form.addEventListener('focusout', (event) => {
    if (!field.form.contains(event.relatedTarget)) {
      close();
    }
  });
})();
