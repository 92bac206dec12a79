'use strict';
// What drawings need to know of the page's look: its colours, as they are in light or dark at this moment.
const look = (() => {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  return {
    /** A colour of app.css, for example colour('--ink'). */
    colour(name) {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    },
    font: () => getComputedStyle(document.body).fontFamily,
  };
})();
