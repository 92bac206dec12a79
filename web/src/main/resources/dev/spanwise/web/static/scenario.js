'use strict';
// The page of a scenario: sliders say where they stand and stay there while the scenario changes; the front follows them.
(() => {
  const path = document.getElementById('part').dataset.path;
  const sliders = document.getElementById('sliders');
  const say = () => ['layers', 'span'].forEach((name) => {
    const slider = document.getElementById(name);
    const out = document.getElementById(name + '-out');
    out.value = slider.disabled ? out.dataset.any : Number(slider.value).toLocaleString(document.body.dataset.language);
  });
  sliders.addEventListener('input', say);
  sliders.addEventListener('change', (event) => {
    if (event.target.name !== 'max-layers') {
      htmx.trigger('#front', 'refresh');
    }
  });
  // A condition counts once it is written, not letter by letter.
  sliders.addEventListener('input', (event) => {
    if (event.target.matches('[data-when-written]')) {
      event.stopImmediatePropagation();
    }
  }, true);
  sliders.addEventListener('change', (event) => {
    if (event.target.matches('[data-when-written]')) {
      htmx.trigger(sliders, 'input');
    }
  });
  // Weights are asked for where they count.
  const objective = sliders.elements.objective;
  const weights = document.getElementById('weights');
  const spansBy = document.getElementById('spans-by');
  const span = document.getElementById('span');
  const anySpan = document.getElementById('any-span');
  const fit = () => {
    weights.hidden = weights.disabled = objective.value !== 'weighted';
    sliders.querySelectorAll('[data-spans-by]').forEach((rows) => {
      rows.hidden = rows.disabled = rows.dataset.spansBy !== spansBy.value;
    });
    span.disabled = anySpan.checked;
  };
  sliders.addEventListener('input', fit, true);
  // What is asked outlives the changes of the scenario, each of which loads the page anew, as long as the tab is open.
  const kept = 'plan:' + path;
  const options = sliders.querySelector('.options');
  const keep = () => {
    const asked = new URLSearchParams(new FormData(sliders));
    asked.set('open', options.open ? 'on' : '');
    sessionStorage.setItem(kept, asked);
  };
  sliders.addEventListener('input', () => setTimeout(keep));
  sliders.addEventListener('change', keep);
  const restore = (asked) => {
    options.open = asked.get('open') === 'on';
    anySpan.checked = asked.get('max-span') === 'none';
    spansBy.value = [...spansBy.options].map((option) => option.value).find((by) => by && asked.has(by)) ?? '';
    sliders.querySelectorAll('[data-rows]').forEach((rows) => {
      const row = rows.querySelector('[data-row]');
      const wanted = asked.getAll(row.querySelector('[name]').name).length;
      for (let more = 1; more < wanted; more += 1) {
        row.after(row.cloneNode(true));
      }
    });
    const values = {};
    [...sliders.elements].filter((field) => field.name).forEach((field) => {
      values[field.name] ??= asked.getAll(field.name);
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = values[field.name].includes(field.value);
      } else if (values[field.name].length > 0 && values[field.name][0] !== 'none') {
        field.value = values[field.name].shift();
      }
    });
    sliders.querySelectorAll('[data-join]').forEach(splitJoined);
    fit();
    say();
  };
  if (sessionStorage.getItem(kept)) {
    restore(new URLSearchParams(sessionStorage.getItem(kept)));
  }
  // A point of the front sets the slider of layers; wherever the slider stands, the best plan for it is marked.
  const front = document.getElementById('front');
  const layers = document.getElementById('layers');
  front.addEventListener('click', (event) => {
    if (event.target.dataset.layers) {
      layers.value = event.target.dataset.layers;
      layers.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  const choosePoint = () => {
    const place = front.querySelector('[data-figures]');
    if (!place) {
      return;
    }
    const points = JSON.parse(place.dataset.figures);
    const chosen = Math.max(...points.map((point) => point.layers).filter((count) => count <= Number(layers.value)));
    points.forEach((point) => { point.chosen = point.layers === chosen; });
    place.dataset.figures = JSON.stringify(points);
    front.querySelectorAll('[data-layers]').forEach((button) => button.setAttribute('aria-pressed', Number(button.dataset.layers) === chosen));
    document.dispatchEvent(new CustomEvent('charts:changed'));
  };
  sliders.addEventListener('input', choosePoint);
  front.addEventListener('htmx:afterSettle', choosePoint);

  // Limits that would do are taken with one press.
  document.getElementById('answer').addEventListener('click', (event) => {
    const { set, to } = event.target.dataset;
    if (set) {
      const slider = document.getElementById(set);
      slider.value = to;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  // Ctrl+Z takes a step back, with Shift or as Ctrl+Y forward, but for those who type.
  document.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y') && !event.target.matches('textarea, select, input:not([type=range], [type=radio], [type=checkbox])')) {
      event.preventDefault();
      document.getElementById(key === 'y' || event.shiftKey ? 'redo' : 'undo').click();
    }
  });

  // After a change of the scenario: the same questions to what it is now.
  const toolsNow = () => document.getElementById('tools');
  let version = toolsNow().dataset.version;
  const question = () => document.getElementById('question');
  // Whoever was asked goes on where the question came up.
  let asker = null;
  document.addEventListener('htmx:beforeRequest', ({ target }) => {
    if (target.matches('[data-edit]') && !question().contains(target)) {
      asker = document.activeElement;
    }
  });
  const goOn = () => asker?.focus({ preventScroll: true });
  // Whoever does not want a plan worked out anew leaves all as it is.
  const leave = (event) => {
    event.preventDefault();
    question().replaceChildren();
    goOn();
  };
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-close-question]')) {
      leave(event);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && question().contains(event.target)) {
      leave(event);
    }
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (document.activeElement === document.body) {
      goOn();
    }
    if (toolsNow().dataset.version === version) {
      document.querySelector('#question section')?.focus({ preventScroll: true });
      return;
    }
    version = toolsNow().dataset.version;
    layers.max = toolsNow().dataset.layers;
    say();
    htmx.trigger(sliders, 'input');
    htmx.trigger('#front', 'refresh');
    document.dispatchEvent(new CustomEvent('scenario:changed'));
  });

  const kind = document.getElementById('kind');
  const showParameters = () => document.querySelectorAll('.parameters').forEach((parameters) => {
    parameters.hidden = parameters.disabled = parameters.dataset.kind !== kind.value;
  });
  kind.addEventListener('change', showParameters);
  showParameters();
})();
