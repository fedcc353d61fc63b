(() => {
  'use strict';
  const {one, element, series, terms, matches} = find;
  const MOST = 50;
  const here = series(recital);
  const anchor = name => name.replace(/[\s#]+/g, '_');

  function search() {
    const asked = one('words').value;
    const wanted = terms(asked);
    const whole = one('whole').checked;
    const drafts = one('drafts').checked;
    const counts = here.documents.map(() => 0);
    const hits = find.hits(here, wanted, whole, drafts).map(({entry, places, each}) => {
      const number = wanted.length === 1 ? each[0].length : 1;
      places.forEach(([document]) => { counts[document] += number; });
      const together = wanted.length > 1 && matches(entry, wanted.flat(), whole).length > 0;
      return {entry, places, marks: each.flat().sort((a, b) => a[0] - b[0]), together};
    });
    hits.sort((a, b) => b.together - a.together || b.places.at(-1)[0] - a.places.at(-1)[0]);
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
    here.documents.forEach(([year, name, draft, page], index) => {
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
    const years = [...new Set([places[0], places.at(-1)].map(([document]) => here.documents[document][0]))];
    const title = element('h3', '');
    title.append(element('a', years.join('\u2013') + ' \u00b7 ' + here.documents[last][1] + ' ' + id,
      {href: entry.page + '#' + anchor(here.documents[last][1])}));
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
