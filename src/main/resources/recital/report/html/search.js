(() => {
  'use strict';
  const MOST = 50;
  const one = id => document.getElementById(id);
  const fold = text => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');

  /** The words of a text, each folded and with its place. */
  function words(text) {
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match =>
      ({key: fold(match[0]), start: match.index, end: match.index + match[0].length}));
  }

  const texts = recital.provisions.flatMap(([page, ...wordings]) =>
    wordings.map(([text, ...places]) => ({text, page, places, words: null})));
  const wordsOf = entry => entry.words ??= words(entry.text);

  /** What was asked for: runs of words, those in quotation marks or joined by a hyphen together. */
  function terms(asked) {
    return [...asked.matchAll(/["\u201c]([^"\u201d]+)["\u201d]?|(\S+)/g)]
      .map(match => words(match[1] ?? match[2]).map(word => word.key))
      .filter(term => term.length > 0);
  }

  /** Where a run stands; the last of its words may go on, unless whole words are asked for. */
  function matches(entry, term, whole) {
    const all = wordsOf(entry);
    const found = [];
    for (let i = 0; i + term.length <= all.length; i++) {
      const fits = term.every((word, n) => whole || n + 1 < term.length
        ? all[i + n].key === word : all[i + n].key.startsWith(word));
      if (fits) found.push([all[i].start, all[i + term.length - 1].end]);
    }
    return found;
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  const anchor = name => name.replace(/[\s#]+/g, '_');
  const placed = (entry, drafts) => entry.places.filter(([document]) => drafts || !recital.documents[document][2]);

  function search() {
    const asked = one('words').value;
    const wanted = terms(asked);
    const whole = one('whole').checked;
    const drafts = one('drafts').checked;
    const hits = [];
    const counts = recital.documents.map(() => 0);
    if (wanted.length > 0) {
      for (const entry of texts) {
        const places = placed(entry, drafts);
        const each = places.length === 0 ? [] : wanted.map(term => matches(entry, term, whole));
        if (each.length === 0 || each.some(found => found.length === 0)) continue;
        const number = wanted.length === 1 ? each[0].length : 1;
        places.forEach(([document]) => { counts[document] += number; });
        const together = wanted.length > 1 && matches(entry, wanted.flat(), whole).length > 0;
        hits.push({entry, places, marks: each.flat().sort((a, b) => a[0] - b[0]), together});
      }
      hits.sort((a, b) => b.together - a.together || b.places.at(-1)[0] - a.places.at(-1)[0]);
    }
    say(wanted, hits, counts);
    draw(wanted, counts, drafts);
    list(hits);
    try {
      history.replaceState(null, '', '#' + encodeURIComponent(asked));
    } catch {
      // A browser may keep the address of a file as it is.
    }
  }

  function say(wanted, hits, counts) {
    const all = counts.reduce((sum, number) => sum + number, 0);
    const what = wanted.length > 1 ? ' paragraphs with all of these words' : ' times';
    one('count').textContent = wanted.length === 0 ? ''
      : hits.length === 0 ? 'In no year.'
      : all + what + ' in all years, in ' + hits.length + (hits.length === 1 ? ' wording' : ' different wordings');
  }

  /** A bar for each document, with its number. */
  function draw(wanted, counts, drafts) {
    one('chart').replaceChildren();
    if (counts.every(number => number === 0)) return;
    const most = Math.max(...counts);
    const table = element('table', '', {class: 'bars'});
    table.append(element('caption', 'By year', {class: 'heard'}));
    const head = table.createTHead().insertRow();
    head.append(element('th', 'Document', {scope: 'col'}), element('td', ''),
      element('th', wanted.length > 1 ? 'Paragraphs' : 'Times', {scope: 'col'}));
    const body = table.createTBody();
    recital.documents.forEach(([year, name, draft, page], index) => {
      if (draft && !drafts) return;
      const row = body.insertRow();
      const title = element('th', '', {scope: 'row'});
      title.append(element('a', year + ' \u00b7 ' + name, {href: page}));
      const cell = element('td', '', {class: 'bar'});
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      Object.entries({viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true'})
        .forEach(([key, value]) => svg.setAttribute(key, value));
      Object.entries({class: 'new', width: 100 * counts[index] / most, height: 8})
        .forEach(([key, value]) => bar.setAttribute(key, value));
      svg.append(bar);
      cell.append(svg);
      row.append(title, cell, element('td', counts[index], {class: 'number'}));
    });
    one('chart').append(table);
  }

  function list(hits, from = 0) {
    if (from === 0) one('found').replaceChildren();
    hits.slice(from, from + MOST).forEach(hit => one('found').append(shown(hit)));
    if (hits.length > from + MOST) {
      const more = element('button', (hits.length - from - MOST) + ' more', {type: 'button'});
      more.addEventListener('click', () => {
        more.remove();
        list(hits, from + MOST);
      });
      one('found').append(more);
    }
  }

  /** A wording with the years in which it stands, its words marked. */
  function shown({entry, places, marks}) {
    const hit = element('div', '', {class: 'hit'});
    const [last, id] = places.at(-1);
    const years = [...new Set([places[0], places.at(-1)].map(([document]) => recital.documents[document][0]))];
    const title = element('h3', '');
    title.append(element('a', years.join('\u2013') + ' \u00b7 ' + recital.documents[last][1] + ' ' + id,
      {href: entry.page + '#' + anchor(recital.documents[last][1])}));
    const text = element('p', '', {class: 'text'});
    let at = 0;
    for (const [start, end] of marks) {
      if (start >= at) {
        text.append(entry.text.slice(at, start), element('mark', entry.text.slice(start, end)));
        at = end;
      }
    }
    text.append(entry.text.slice(at));
    hit.append(title, text);
    return hit;
  }

  one('words').value = decodeURIComponent(location.hash.slice(1));
  one('search').hidden = false;
  one('search').addEventListener('submit', event => event.preventDefault());
  ['words', 'whole', 'drafts'].forEach(id => one(id).addEventListener('input', search));
  addEventListener('hashchange', () => {
    one('words').value = decodeURIComponent(location.hash.slice(1));
    search();
  });
  search();
})();
