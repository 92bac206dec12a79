'use strict';
// Which chart of a scenario is seen: today's, what changes, or that with all steps; today's can stand beside another one.
// It is one chart whose positions change: what is open, and the place of the box in hand, stay.
(() => {
  const path = document.getElementById('part').dataset.path;
  const stage = document.getElementById('stage');
  const chart = document.getElementById('chart');
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const beside = document.getElementById('beside');
  const note = document.getElementById('stage-note');
  const boxes = document.getElementById('boxes');
  const tried = () => document.getElementById('plan-source').dataset.positions;
  /** The same positions, with what the chosen style says in their boxes. */
  const styled = (address) => (boxes?.value ? `${address}&style=${boxes.value}` : address);
  let shown = 'after';

  /** Loads what is to be seen now; a plan that is tried out comes before what the steps change. */
  async function load() {
    const { view } = stage.dataset;
    const plan = view === 'change' ? tried() : undefined;
    shown = plan ?? view;
    delete chart.dataset.side;
    if (!(await chart.living.load(styled(plan ?? `${path}/positions?side=${view}`)))) {
      return; // another one was asked for meanwhile, or it did not come
    }
    chart.dataset.side = plan ? 'plan' : view;
    chart.dataset.editable = view === 'before' || plan ? '' : 'true';
    note.hidden = view !== 'change' || chart.living.chart.changed.size > 0;
  }

  function see(view) {
    const two = beside.checked && view !== 'before';
    stage.dataset.view = view;
    stage.classList.toggle('beside', two);
    document.getElementById('before-view').hidden = !two;
    tabs.forEach((tab) => {
      const chosen = tab.dataset.view === view;
      tab.setAttribute('aria-selected', chosen);
      tab.tabIndex = chosen ? 0 : -1;
    });
    document.getElementById('view').setAttribute('aria-labelledby', 'tab-' + view);
    const before = document.getElementById('before-chart').living;
    if (two && !before.chart.data) {
      before.load(styled(`${path}/positions?side=before`));
    }
    if (shown !== ((view === 'change' && tried()) || view)) {
      load();
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
  // The first one comes by itself.
  chart.addEventListener('living:loaded', () => { chart.dataset.side ??= shown; }, { once: true });
  beside.addEventListener('change', () => see(stage.dataset.view === 'before' ? 'after' : stage.dataset.view));
  document.addEventListener('scenario:changed', load);
  boxes?.addEventListener('change', () => {
    const before = document.getElementById('before-chart').living;
    if (before.chart.data) {
      before.load(styled(`${path}/positions?side=before`));
    }
    load();
  });
  // Another plan is tried out, or none any more.
  document.addEventListener('htmx:oobAfterSwap', (event) => event.detail.target?.id === 'plan-source' && see(stage.dataset.view));
  // Whoever asks for a plan sees what it changes; that the form asks again after an edit is nobody's wish.
  const sliders = document.getElementById('sliders');
  sliders.addEventListener('input', (event) => {
    if (event.target !== sliders) {
      see('change');
    }
  });
})();
