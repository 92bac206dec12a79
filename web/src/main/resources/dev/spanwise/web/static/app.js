'use strict';
// What every page needs: the session's token with each request of htmx, notices for what went wrong, small comforts.
document.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF'] = document.body.dataset.csrf;
});

// What the notice is about. What a page loads by itself does not take it away; what somebody does next does.
let toldAbout = null;

document.addEventListener('htmx:beforeSwap', (event) => {
  const { elt, verb } = event.detail.requestConfig;
  const notice = document.getElementById('notice');
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    event.detail.target = notice;
    event.detail.swapOverride = 'innerHTML';
    event.detail.selectOverride = 'unset';
    toldAbout = elt;
  } else if (elt === toldAbout || verb !== 'get') {
    notice.replaceChildren();
  }
});

// A server that is gone says so instead of leaving a dead page.
document.addEventListener('htmx:sendError', () => {
  const told = document.createElement('p');
  told.className = 'notice';
  told.textContent = document.body.dataset.offline;
  document.getElementById('notice').replaceChildren(told);
});

// Of a form that names something in a list: what is asked where another one of it has the name already.
const taken = (form) => form.dataset.taken && [...form.closest('details.menu').querySelectorAll('li a')]
  .some((link) => link.textContent === form.elements.name.value.trim() && link.closest('li') !== form.closest('li')) ? form.dataset.taken : null;

// Spaces alone are no name: the browser then asks for one.
document.addEventListener('change', (event) => {
  if (event.target.matches('input[required]:not([type=password], [type=file], [type=checkbox], [type=radio])')) {
    event.target.value = event.target.value.trim() && event.target.value;
  }
}, true);

document.addEventListener('submit', (event) => {
  const here = event.target.dataset.here && event.target.elements[event.target.dataset.here];
  if (here) {
    here.value = location.search;
  }
  const question = event.target.dataset.confirm ?? taken(event.target);
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

// What stands there for browsers without scripts comes alive where a part of a page is put in, and its fields would be sent.
document.addEventListener('htmx:load', () => document.querySelectorAll('noscript > *').forEach((field) => field.remove()));

// A filter is taken off the address as it stands by then: searching and sorting change it without loading the page.
document.addEventListener('click', (event) => {
  const chip = event.target.closest('[data-off]');
  if (chip) {
    const address = new URL(location.href);
    ['page', ...chip.dataset.off.split(' ')].forEach((off) => {
      const [name, one] = off.split('=');
      const left = one ? address.searchParams.getAll(name).flatMap((values) => values.split(',')).filter((value) => value !== one) : [];
      address.searchParams.delete(name);
      left.forEach((value) => address.searchParams.append(name, value));
    });
    chip.href = address;
  }
});

document.addEventListener('change', (event) => {
  // A field counts to its own form, wherever it stands.
  if (event.target.form?.matches('[data-autosubmit]')) {
    event.target.form.requestSubmit();
  }
});

// A file whose text goes into a field: it is read here, nothing is sent before the form is.
document.addEventListener('change', async (event) => {
  const field = event.target.dataset.into && document.getElementById(event.target.dataset.into);
  if (field && event.target.files.length > 0) {
    field.value = await event.target.files[0].text();
  }
});

// One menu open at a time; Escape closes it.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
});

// A table full of links is one stop of the Tab key; arrow keys go from link to link.
const walkTables = () => document.querySelectorAll('table[data-walk]').forEach((table) => {
  const links = [...table.querySelectorAll('a')];
  if (!links.some((link) => link.tabIndex === 0 && link.hasAttribute('tabindex'))) {
    links.forEach((link, i) => link.setAttribute('tabindex', i ? '-1' : '0'));
  }
});
walkTables();
document.addEventListener('htmx:afterSettle', walkTables);
document.addEventListener('keydown', (event) => {
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
  const link = across !== undefined && event.target.closest('table[data-walk] a');
  if (link) {
    event.preventDefault();
    const rows = [...link.closest('table').rows];
    let [row, column] = [rows.indexOf(link.closest('tr')) + down, link.closest('td, th').cellIndex + across];
    while (rows[row]?.cells[column] && !rows[row].cells[column].querySelector('a')) {
      [row, column] = [row + down, column + across];
    }
    const next = rows[row]?.cells[column]?.querySelector('a');
    if (next) {
      link.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }
});

// Columns chosen for the table of people last for the visit: every way to it takes them along, but for a saved view.
if (location.pathname.endsWith('/table')) {
  sessionStorage.setItem('columns', new URL(location.href).searchParams.getAll('column'));
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href*="/table"]');
  const columns = sessionStorage.getItem('columns');
  const address = link && columns && !link.closest('[data-views]') && new URL(link.href);
  if (address && address.pathname.endsWith('/table') && !address.searchParams.has('column')) {
    columns.split(',').forEach((column) => address.searchParams.append('column', column));
    link.href = address;
  }
});

// A slash, or Ctrl+K, goes to the search of the page; where it has none, to that of the chart.
document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('textarea, select, input:not([type=range], [type=radio], [type=checkbox])');
  const wanted = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !event.altKey && !typing;
  const search = wanted && document.querySelector('#search, #q');
  if (search) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (wanted && document.body.dataset.find) {
    event.preventDefault();
    window.location.assign(document.body.dataset.find);
  }
});
if (window.location.hash === '#search') {
  document.getElementById('search')?.focus();
}

// A day written 2026-12-31 stands in one line, in whatever sentence; the sentence stays one piece where its parts stand in a row.
const DAY = /(\b\d{4}-\d{2}-\d{2}\b)/;
function holdDays(within) {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (DAY.test(data) && !parentElement.closest('svg, option, textarea, script, style, .day')) {
      found.push(texts.currentNode);
    }
  }
  found.forEach((text) => {
    const sentence = document.createElement('span');
    sentence.append(...text.data.split(DAY).map((part) => {
      const day = document.createElement('span');
      day.className = 'day';
      day.textContent = part;
      return DAY.test(part) ? day : part;
    }));
    text.replaceWith(sentence);
  });
}
const holdAllDays = () => document.querySelectorAll('main, #notice').forEach(holdDays);
holdAllDays();
document.addEventListener('htmx:afterSettle', holdAllDays);

// Whoever was faster than the page is answered too: what was typed or slid before the page listened counts now.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('input[type=search], input[type=range]').forEach((field) => {
    if (field.value !== field.defaultValue) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
});
