'use strict';
// Sends the session's token with every request of htmx, and shows what went wrong in the page's notice.
document.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF'] = document.body.dataset.csrf;
});
document.addEventListener('htmx:beforeSwap', (event) => {
  const notice = document.getElementById('notice');
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    event.detail.target = notice;
    event.detail.swapOverride = 'innerHTML';
  } else {
    notice.replaceChildren();
  }
});
