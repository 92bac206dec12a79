'use strict';
// Who is in hand in the chart is told beside it; whoever is named there is taken in hand by a click.
(() => {
  const place = document.getElementById('living');
  const about = document.getElementById('about');
  let waiting = 0;

  place.addEventListener('living:chosen', (event) => {
    const record = String(event.detail.record);
    clearTimeout(waiting);
    if (record !== about.dataset.here) {
      waiting = setTimeout(() => {
        about.dataset.here = record;
        htmx.ajax('GET', `${about.dataset.position}&record=${record}`, { target: about, swap: 'innerHTML' });
      }, 120);
    }
  });
  // Enter on a box goes to what is told about it.
  place.addEventListener('living:act', (event) => event.detail.by.key && about.focus());

  document.addEventListener('click', (event) => {
    const link = event.target.closest('#about a, #icicle a');
    const address = link && !event.ctrlKey && !event.metaKey && new URL(link.href.baseVal ?? link.href, location.href);
    const record = address && address.pathname.endsWith('/explore') && address.searchParams.get('record');
    if (record && place.living.reveal(Number(record))) {
      event.preventDefault();
    }
  });
})();
