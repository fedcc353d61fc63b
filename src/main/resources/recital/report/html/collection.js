(() => {
  'use strict';
  const {one, element, series, terms} = find;
  const links = [...document.querySelectorAll('[aria-labelledby="series"] li > a')];
  const read = new Map();

  /** The texts of a series, from the file beside its pages: a page on the disk may run a script, and may read nothing. */
  function load(link) {
    const file = link.getAttribute('href').replace(/[^/]*$/, 'search-data.js');
    return read.get(link) ?? new Promise((done, failed) => {
      const script = element('script', '', {src: file});
      script.addEventListener('load', () => {
        read.set(link, series(recital));
        script.remove();
        done(read.get(link));
      });
      script.addEventListener('error', () => failed(new Error(file + ' is missing')));
      document.head.append(script);
    });
  }

  let asking = 0;

  /** One series after the other, each shown as soon as it is read; what is asked next ends it. */
  async function search() {
    const mine = ++asking;
    const asked = one('words').value;
    const wanted = terms(asked);
    one('found').replaceChildren();
    one('count').textContent = '';
    if (wanted.length === 0) return;
    const found = [];
    for (const [number, link] of links.entries()) {
      one('count').textContent = 'Reading series ' + (number + 1) + ' of ' + links.length;
      let hits;
      try {
        hits = find.hits(await load(link), wanted, one('whole').checked, one('drafts').checked);
      } catch (problem) {
        one('count').textContent = problem.message + ': make the site anew.';
        return;
      }
      if (mine !== asking) return;
      if (hits.length > 0) found.push({link, hits, places: hits.reduce((sum, hit) => sum + hit.places.length, 0)});
    }
    found.sort((a, b) => b.places - a.places);
    one('count').textContent = found.length === 0 ? 'In no series.'
      : 'In ' + found.length + ' of ' + links.length + ' series.';
    one('found').append(list(found, asked));
  }

  function list(found, asked) {
    const all = element('ul', '', {class: 'list'});
    for (const {link, hits, places} of found) {
      const item = element('li', '');
      item.append(
        element('a', link.textContent,
          {href: link.getAttribute('href').replace(/[^/]*$/, 'search.html#' + encodeURIComponent(asked))}),
        ' ',
        element('span', places + (places === 1 ? ' paragraph' : ' paragraphs') + ' of all years, in ' + hits.length
          + (hits.length === 1 ? ' wording' : ' different wordings'), {class: 'what'}));
      all.append(item);
    }
    return all;
  }

  one('search').hidden = false;
  one('search').addEventListener('submit', event => {
    event.preventDefault();
    search();
  });
  ['whole', 'drafts'].forEach(id => one(id).addEventListener('change', search));
})();
