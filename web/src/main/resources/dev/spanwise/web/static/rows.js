'use strict';
// Rows of a form: "add" puts an empty one below, "remove" takes one out, or empties it where it is the only one.
document.addEventListener('click', (event) => {
  const add = event.target.closest('[data-add-row]');
  const remove = event.target.closest('[data-remove-row]');
  const rows = event.target.closest('[data-rows]');
  if (!rows || !(add || remove)) {
    return;
  }
  const all = rows.querySelectorAll('[data-row]');
  if (add) {
    const row = empty(all[0].cloneNode(true));
    all[all.length - 1].after(row);
    row.querySelector('select, input').focus();
    return;
  }
  const row = remove.closest('[data-row]');
  if (all.length === 1) {
    empty(row).querySelector('select, input').focus();
  } else {
    row.remove();
    rows.querySelector('[data-add-row]').focus();
  }
  rows.dispatchEvent(new Event('input', { bubbles: true }));
  rows.dispatchEvent(new Event('change', { bubbles: true }));

  function empty(one) {
    one.querySelectorAll('select').forEach((select) => { select.selectedIndex = 0; });
    one.querySelectorAll('input').forEach((input) => { input.value = input.defaultValue; });
    return one;
  }
});
