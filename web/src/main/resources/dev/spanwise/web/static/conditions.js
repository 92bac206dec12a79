'use strict';
// Conditions put together from parts. The expression is the truth: chips are read from it, and a part that is added or
// taken off writes it anew. What is written by hand and is no row of parts stands as it is, without chips.
(() => {
  const QUOTED = String.raw`'(?:[^'\\]|\\.)*'`;
  const PART = new RegExp(String.raw`^(!?)(\w+)(?:(?: (==|!=|<=|>=|<|>) (${QUOTED}|-?[\d.]+))|(?: in \[(${QUOTED}(?:, ${QUOTED})*)\])|(?:\.(contains|startsWith)\((${QUOTED})\)))?$`);
  const SIGNS = { is: '==', 'is-not': '!=', contains: 'contains', begins: 'startsWith', below: '<', 'at-most': '<=', equals: '==', 'at-least': '>=', above: '>', yes: 'yes', no: 'no' };
  const quote = (text) => "'" + text.replaceAll('\\', '\\\\').replaceAll("'", "\\'") + "'";
  const unquote = (text) => text.startsWith("'") ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
  const NOT_QUOTED = new RegExp(String.raw` && (?=(?:[^']|${QUOTED})*$)`);

  /** The parts of an expression: what is asked, how, and the values any of which will do; null where it is none. */
  const read = (text) => {
    const parts = [];
    for (const piece of text.trim() ? text.trim().split(NOT_QUOTED) : []) {
      const [, not, what, sign, value, list, call, inside] = PART.exec(piece) ?? [];
      if (!what || (not && (sign || list || call))) {
        return null;
      }
      const values = list ? list.match(new RegExp(QUOTED, 'g')) : [value ?? inside].filter((one) => one !== undefined);
      parts.push({ what, how: list ? '==' : sign ?? call ?? (not ? 'no' : 'yes'), values: values.map(unquote), text: (value ?? inside ?? list ?? '').startsWith("'") });
    }
    return parts;
  };

  const write = (parts) => parts.map(({ what, how, values, text }) => {
    const said = values.map((one) => text ? quote(one) : one);
    return how === 'yes' ? what : how === 'no' ? '!' + what
      : how === 'contains' || how === 'startsWith' ? `${what}.${how}(${said[0]})`
        : said.length > 1 ? `${what} in [${said.join(', ')}]` : `${what} ${how} ${said[0]}`;
  }).join(' && ');

  const field = (box, name) => box.querySelector(`[data-${name}]`);
  const kindOf = (box) => field(box, 'what').selectedOptions[0].dataset.kind;
  const howOf = (box) => box.querySelector(`[data-for-kind="${kindOf(box)}"] select`);

  function ask(box) {
    const kind = kindOf(box);
    box.querySelectorAll('[data-for-kind]').forEach((label) => { label.hidden = label.dataset.forKind !== kind; });
    field(box, 'value-label').hidden = kind === 'FACT';
    field(box, 'value').setAttribute('list', 'words-' + field(box, 'what').value);
    offerWords(box.dataset.condition);
  }

  let offered = false;
  async function offerWords(path) {
    if (!offered) {
      offered = true;
      const words = await (await fetch(path + '/words')).json();
      Object.entries(words).forEach(([name, values]) => {
        const list = document.createElement('datalist');
        list.id = 'words-' + name;
        values.forEach((value) => list.append(new Option(value)));
        document.body.append(list);
      });
    }
  }

  function show(box) {
    const parts = read(field(box, 'expression').value);
    const what = (part) => [...field(box, 'what').options].find((option) => option.value === part.what);
    const how = (part) => [...box.querySelectorAll(`[data-for-kind="${what(part)?.dataset.kind}"] option`)].find((option) => SIGNS[option.value] === part.how);
    field(box, 'parts').replaceChildren(...(parts ?? []).map((part, i) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'quiet small';
      chip.dataset.takeOff = i;
      const said = [what(part)?.text ?? part.what, how(part)?.text ?? part.how, part.values.join(', ')].filter(Boolean).join(' ');
      chip.append(said + ' ', Object.assign(document.createElement('span'), { className: 'unseen', textContent: box.dataset.off }), Object.assign(document.createElement('span'), { className: 'cross', ariaHidden: 'true' }));
      return chip;
    }));
    count(box);
  }

  const waiting = new WeakMap();
  function count(box) {
    clearTimeout(waiting.get(box));
    waiting.set(box, setTimeout(async () => {
      const text = field(box, 'expression').value.trim();
      const answer = text ? await (await fetch(`${box.dataset.condition}?condition=${encodeURIComponent(text)}`)).json() : { said: '' };
      if (field(box, 'expression').value.trim() === text) {
        field(box, 'count').textContent = answer.said;
        field(box, 'count').classList.toggle('warn', Boolean(answer.wrong));
      }
    }, 250));
  }

  function change(box, parts) {
    const expression = field(box, 'expression');
    expression.value = write(parts);
    ['input', 'change'].forEach((type) => expression.dispatchEvent(new Event(type, { bubbles: true })));
    show(box);
  }

  function add(box) {
    const [what, how, kind] = [field(box, 'what').value, SIGNS[howOf(box).value], kindOf(box)];
    const value = field(box, 'value').value.trim();
    if (kind !== 'FACT' && (value === '' || (kind === 'NUMBER' && !Number.isFinite(Number(value.replace(',', '.')))))) {
      field(box, 'value').focus();
      return;
    }
    const parts = read(field(box, 'expression').value) ?? [];
    const same = how === '==' && kind === 'TEXT' && parts.find((part) => part.what === what && part.how === how);
    if (same) {
      same.values = [...new Set([...same.values, value])];
    } else {
      parts.push({ what, how, values: kind === 'FACT' ? [] : [kind === 'NUMBER' ? value.replace(',', '.') : value], text: kind === 'TEXT' });
    }
    field(box, 'value').value = '';
    box.querySelector('details.menu').open = false;
    box.querySelector('details.menu summary').focus();
    change(box, parts);
  }

  const boxOf = (event) => event.target.closest?.('[data-condition]');
  document.addEventListener('toggle', (event) => { if (event.target.open && boxOf(event)) { ask(boxOf(event)); } }, true);
  // What is chosen for a part changes nothing yet: no form around hears of it.
  document.addEventListener('change', (event) => {
    const box = boxOf(event);
    if (box && !event.target.matches('[data-expression]')) {
      event.stopPropagation();
      if (event.target.matches('[data-what]')) {
        ask(box);
      }
    }
  }, true);
  document.addEventListener('input', (event) => { if (event.target.matches('[data-expression]')) { show(boxOf(event)); } }, true);
  document.addEventListener('click', (event) => {
    const box = boxOf(event);
    const off = event.target.closest('[data-take-off]');
    if (box && event.target.closest('[data-add-part]')) {
      add(box);
    } else if (box && off) {
      change(box, read(field(box, 'expression').value).filter((part, i) => i !== Number(off.dataset.takeOff)));
      box.querySelector('details.menu summary').focus();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('[data-condition] .menu-body :is(input, select)')) {
      event.preventDefault();
      add(boxOf(event));
    }
  });
  document.addEventListener('htmx:afterRequest', (event) => event.target.querySelectorAll?.('[data-condition]').forEach(show));
  const showAll = () => document.querySelectorAll('[data-condition]').forEach((box) => {
    if (field(box, 'expression').value && !field(box, 'parts').childElementCount) {
      show(box);
    }
  });
  document.addEventListener('htmx:afterSettle', showAll);
  showAll();
})();
