'use strict';
// People ticked in the table, over searches, orders and pages. Space ticks one; Enter goes to what can be done with all of them.
(() => {
  const who = new Set();
  const bar = () => document.getElementById('chosen');
  const boxes = () => [...document.querySelectorAll('#found [data-pick]')];

  function hidden(id) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'who', value: id });
    return field;
  }

  function show() {
    if (!bar()) {
      return;
    }
    boxes().forEach((box) => { box.checked = who.has(box.value); });
    const ticked = boxes().filter((box) => box.checked).length;
    const all = document.querySelector('#found [data-pick-all]');
    if (all) {
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && !all.checked;
    }
    bar().hidden = who.size === 0;
    bar().querySelector('output').textContent = who.size.toLocaleString(document.documentElement.lang);
    const fields = bar().querySelector('#chosen-who');
    fields.querySelectorAll('[name=who]').forEach((field) => field.remove());
    fields.append(...[...who].map(hidden));
  }

  /** Whoever ticked before the page listened, or comes back to it, has ticked. */
  function take() {
    const all = document.querySelector('#found [data-pick-all]')?.checked;
    boxes().filter((box) => all || box.checked).forEach((box) => who.add(box.value));
    show();
  }

  function clear() {
    who.clear();
    bar().querySelectorAll('details[open]').forEach((menu) => { menu.open = false; });
    bar().querySelectorAll('form').forEach((form) => form.reset());
    show();
  }

  document.addEventListener('change', (event) => {
    const box = event.target;
    const ticked = box.matches('[data-pick-all]') ? boxes() : [box].filter((one) => one.matches('[data-pick]'));
    ticked.forEach((one) => (box.checked ? who.add(one.value) : who.delete(one.value)));
    if (ticked.length) {
      show();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('[data-pick], [data-pick-all]') && who.size) {
      event.preventDefault();
      bar().querySelector('select').focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-pick-none]')) {
      clear();
      document.querySelector('#found [data-pick-all]')?.focus();
    } else if (event.target.closest('[data-leave]')) {
      document.getElementById('added').replaceChildren();
    }
  });
  // What was done is said where the bar was: whoever works with keys goes on from there.
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target?.id !== 'added') {
      show();
      return;
    }
    const said = event.detail.target;
    if (said.querySelector('.good')) {
      clear();
    }
    said.querySelector('a, button')?.focus();
  });
  take();
  window.addEventListener('pageshow', take);
})();
