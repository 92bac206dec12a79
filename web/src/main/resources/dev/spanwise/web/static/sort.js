'use strict';
// Tables that sort by any column: a press on a heading sorts, another one turns the order round. The last row, which is
// about all of them, stays where it is.
(() => {
  const german = document.body.dataset.language === 'de';
  /** The number a cell says, in the language of the page; none where it says words or nothing. */
  function numberIn(cell) {
    const plain = cell.textContent.replace(/[\s%]/g, '').replaceAll(german ? '.' : ',', '').replace(german ? ',' : '.', '.').replace('\u2212', '-');
    return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null;
  }

  function sort(table, heading) {
    const column = heading.cellIndex;
    const down = heading.ariaSort === 'descending' ? false : heading.ariaSort === 'ascending' ? true : heading.classList.contains('figure');
    const body = table.tBodies[0];
    const rows = [...body.rows].slice(0, -1);
    const compare = (one, other) => {
      const [a, b] = [one.cells[column], other.cells[column]];
      const [x, y] = [numberIn(a), numberIn(b)];
      if (x !== null && y !== null) {
        return down ? y - x : x - y;
      }
      if (x === null && y === null) {
        return (down ? -1 : 1) * a.textContent.localeCompare(b.textContent, document.body.dataset.language, { numeric: true });
      }
      return x === null ? 1 : -1;
    };
    body.prepend(...rows.sort(compare));
    [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute('aria-sort'));
    heading.ariaSort = down ? 'descending' : 'ascending';
  }

  const prepare = () => document.querySelectorAll('table[data-sortable]').forEach((table) => {
    [...table.tHead.rows[0].cells].filter((cell) => cell.matches('th') && !cell.querySelector('button')).forEach((heading) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sort(table, heading));
    });
  });
  prepare();
  document.addEventListener('htmx:afterSettle', prepare);
})();
