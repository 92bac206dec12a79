'use strict';
// Fields that are one value together: a pair of a row, or the numbers of a list. What stands in them goes into the hidden field.
document.addEventListener('input', joinParts, true);
document.addEventListener('change', joinParts, true);
function joinParts(event) {
  const joined = event.target.closest?.('[data-join]');
  if (joined) {
    const parts = [...joined.querySelectorAll('[data-part]')].map((part) => part.value.trim());
    joined.querySelector('[type=hidden]').value = parts.every((part) => part !== '') ? parts.join(joined.dataset.join) : '';
  }
}
// The other way round: the parts of a value that is there already.
function splitJoined(joined) {
  const parts = joined.querySelectorAll('[data-part]');
  const value = joined.querySelector('[type=hidden]').value;
  const split = value.split(joined.dataset.join);
  // a condition has the sign itself: where it comes first, the last sign is the one between the two
  const first = parts[0].matches('[data-expression]') ? split.length - 1 : 1;
  const values = parts.length === 2
    ? [split.slice(0, first).join(joined.dataset.join), split.slice(first).join(joined.dataset.join)]
    : split;
  if (value) {
    parts.forEach((part, i) => { part.value = values[i]; });
  }
}
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
    one.querySelectorAll('input').forEach((input) => { input.value = input.type === 'hidden' ? '' : input.defaultValue; });
    return one;
  }
});
