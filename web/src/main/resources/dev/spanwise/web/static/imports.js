'use strict';
// Dropping files on the first page, and watching how far reading has come.
(() => {
  const target = document.querySelector('.drop-target');
  if (target) {
    const input = target.querySelector('input');
    // Said before anything is sent: a server that refuses in the middle of an upload is a broken line to the browser.
    input.addEventListener('change', () => {
      const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
      input.setCustomValidity(bytes > Number(input.dataset.mostBytes) ? input.dataset.tooLarge : '');
      input.reportValidity();
    });
    const over = (on) => (event) => {
      event.preventDefault();
      target.classList.toggle('over', on);
    };
    target.addEventListener('dragover', over(true));
    target.addEventListener('dragleave', over(false));
    target.addEventListener('drop', (event) => {
      over(false)(event);
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change'));
      input.form.requestSubmit();
    });
  }

  const reading = document.getElementById('reading');
  if (reading) {
    const bar = reading.querySelector('progress');
    const now = document.getElementById('reading-now');
    const megabytes = (bytes) => (bytes / 1048576).toLocaleString(document.body.dataset.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const events = new EventSource(reading.dataset.events);
    // Giving up leads away from here: a reload in between would lead back.
    reading.querySelector('form').addEventListener('submit', () => events.close());
    events.addEventListener('progress', (event) => {
      const { state, done, total, doing, rows } = JSON.parse(event.data);
      if (state !== 'READING') {
        events.close();
        window.location.reload();
        return;
      }
      // A bar that is full while work goes on would lie: of what comes after the bytes nobody knows how long it takes.
      if (doing === 'reading' && total > 0) {
        bar.value = Math.round((100 * done) / total);
      } else {
        bar.removeAttribute('value');
      }
      const said = doing === 'reading' && !(done > 0) ? '' : now.dataset[doing];
      now.textContent = said.replace('{done}', megabytes(done)).replace('{total}', megabytes(total)).replace('{rows}', rows.toLocaleString(document.body.dataset.language));
    });
  }
})();
