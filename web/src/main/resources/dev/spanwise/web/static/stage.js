'use strict';
// Which chart of a scenario is seen: today's, what changes, or that with all steps; today's can stand beside another one.
// All of them keep their size and place while another one is seen.
(() => {
  const stage = document.getElementById('stage');
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const beside = document.getElementById('beside');
  const before = document.getElementById('before-chart');

  function see(view) {
    const two = beside.checked && view !== 'before';
    stage.dataset.view = view;
    stage.classList.toggle('beside', two);
    tabs.forEach((tab) => {
      const chosen = tab.dataset.view === view;
      tab.setAttribute('aria-selected', chosen);
      tab.tabIndex = chosen ? 0 : -1;
    });
    if ((two || view === 'before') && !before.childElementCount) {
      htmx.trigger(before, 'wanted');
    }
  }

  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => see(tab.dataset.view));
    tab.addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) {
        event.preventDefault();
        const next = tabs[(i + by + tabs.length) % tabs.length];
        next.focus();
        see(next.dataset.view);
      }
    });
  });
  beside.addEventListener('change', () => {
    see(stage.dataset.view === 'before' ? 'after' : stage.dataset.view);
    window.dispatchEvent(new Event('resize'));
  });
  // Whoever asks for a plan sees what it changes; that the form asks again after an edit is nobody's wish.
  const sliders = document.getElementById('sliders');
  sliders.addEventListener('input', (event) => {
    if (event.target !== sliders) {
      see('change');
    }
  });
})();
