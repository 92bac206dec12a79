'use strict';
// Fields that find positions by name, title or id: arrows choose among the hits, Enter takes the chosen one or else the
// first. Where data-search says "open" a hit is a place to go; else it is written into the field: by name and id
// ("named"), by id ("id"), or as one more id ("ids").
(() => {
  const prepared = new WeakSet();

  function prepare(place) {
    if (prepared.has(place)) {
      return;
    }
    prepared.add(place);
    const kind = place.dataset.search;
    const field = place.querySelector('[role=combobox]');
    const hits = place.querySelector('.hits');
    const said = place.querySelector('[role=status]');
    let wanted = null;
    let givenUp = false;

    const list = () => hits.querySelector('.hits-list');
    const options = () => [...hits.querySelectorAll('[role=option]')];
    /** What is looked for: of several ids the last. */
    const typed = () => (kind === 'ids' ? field.value.replace(/.*[,;]/, '') : field.value).trim();
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

    function take(option) {
      if (kind === 'open') {
        // A chart on the page may have the position, and shows it there.
        const record = new URL(option.href).searchParams.get('record');
        const chosen = new CustomEvent('search:chosen', { detail: { record }, cancelable: true });
        if (!record || document.dispatchEvent(chosen)) {
          window.location.assign(option.href);
        } else {
          close();
        }
        return;
      }
      const before = kind === 'ids' ? field.value.replace(/[^,;]*$/, '').replace(/([,;])$/, '$1 ') : '';
      field.value = before + (kind === 'named' ? option.dataset.named : option.dataset.id) + (kind === 'ids' ? ', ' : '');
      close();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }

    /** Takes the chosen hit or the first; where the answer to what was typed is still on its way, as soon as it is there. */
    function enter() {
      wanted = null;
      givenUp = false;
      const words = typed();
      if (list()?.dataset.words === words) {
        const option = chosen() ?? options()[0];
        if (option) {
          take(option);
        }
      } else if (words) {
        wanted = words;
      }
    }

    field.addEventListener('keydown', (event) => {
      const all = options();
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by && all.length) {
        event.preventDefault();
        const at = all.indexOf(chosen());
        choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
      } else if (event.key === 'Escape') {
        // An answer that is still on its way is not wanted any more either.
        givenUp = true;
        wanted = null;
        if (list()) {
          event.preventDefault();
          close();
        }
      } else if (event.key === 'Enter' && kind !== 'open' && all.length) {
        event.preventDefault();
        enter();
      }
    });
    field.addEventListener('input', () => {
      wanted = null;
      givenUp = false;
    });
    if (kind === 'open') {
      place.addEventListener('submit', (event) => {
        event.preventDefault();
        enter();
      });
      hits.addEventListener('click', (event) => {
        const option = event.target.closest('[role=option]');
        if (option && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          take(option);
        }
      });
    } else {
      // The field keeps the focus while a hit is clicked.
      hits.addEventListener('mousedown', (event) => event.preventDefault());
      hits.addEventListener('click', (event) => {
        event.preventDefault();
        const option = event.target.closest('[role=option]');
        if (option) {
          take(option);
        }
      });
    }
    document.addEventListener('htmx:afterSettle', (event) => {
      if (event.target !== hits) {
        return;
      }
      choose(null);
      // Whoever has gone on to the next field does not want the list any more.
      if (givenUp || (kind !== 'open' && document.activeElement !== field)) {
        close();
        return;
      }
      field.setAttribute('aria-expanded', String(options().length > 0));
      said.textContent = list()?.dataset.said ?? '';
      if (wanted === typed()) {
        enter();
      }
    });
    place.addEventListener('focusout', (event) => {
      if (!place.contains(event.relatedTarget)) {
        close();
      }
    });
  }
  const all = () => document.querySelectorAll('[data-search]').forEach(prepare);
  all();
  document.addEventListener('htmx:afterSettle', all);
})();
