
(() => {
  'use strict';
  // No less-than sign and no ampersand stands here, so that the page is XML too.
  const one = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const seen = element => element.getClientRects().length > 0;
  const changes = all('article.change');
  const kept = all('.kept');
  const runs = all('details.unchanged');
  const signposts = all('.signpost');

  function side(element, without) {
    const copy = element.cloneNode(true);
    all('.break, .copies, .earlier' + (without ? ', ' + without : ''), copy).forEach(part => part.remove());
    return copy.textContent;
  }

  function redline(text) {
    const copy = text.cloneNode(true);
    all('.break, del.quiet', copy).forEach(part => part.remove());
    all('del, ins:not(.quiet)', copy).forEach(edit => {
      const went = edit.localName === 'del';
      edit.prepend(went ? '[-' : '{+');
      edit.append(went ? '-]' : '+}');
    });
    return copy.textContent;
  }

  // What a hand selects and copies would run the old and the new words together.
  document.addEventListener('copy', event => {
    if (all('.earlier').some(seen)) return;
    const selection = document.getSelection();
    const picked = document.createElement('div');
    for (let i = 0; i !== selection.rangeCount; i++) picked.append(selection.getRangeAt(i).cloneContents());
    all('.earlier, .copies', picked).forEach(part => part.remove());
    if (all('del:not(.quiet), ins:not(.quiet)', picked).length === 0) return;
    all('p, h3, li, td', picked).forEach(block => block.append('\n'));
    event.clipboardData.setData('text/plain', redline(picked).trim());
    event.preventDefault();
  });

  function quotation(words, citation) {
    return '\u201c' + words + '\u201d (' + citation + ')';
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const area = document.createElement('textarea');
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  }

  function addCopies(to, name, ways) {
    const span = document.createElement('span');
    span.className = 'copies';
    ways.forEach(([label, words]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.setAttribute('aria-label', 'Copy ' + label + ' of ' + name);
      button.addEventListener('click', async () => {
        await copy(words());
        one('shown').textContent = name + ': ' + label + ' copied';
      });
      span.append(button);
    });
    span.prepend('Copy ');
    to.append(span);
  }

  changes.forEach(change => {
    change.tabIndex = -1;
    const text = change.querySelector('.body > .text');
    if (text === null) return;
    const removed = change.classList.contains('removed');
    const words = () => side(text, removed ? 'ins' : 'del');
    const citation = all('cite', change).pop().textContent;
    addCopies(change.querySelector('.apparatus'), change.id, [
      ['text', words], ['quotation', () => quotation(words(), citation)], ['redline', () => redline(text)]]);
  });
  kept.forEach(paragraph => {
    const words = () => side(paragraph.querySelector('.text'), 'del');
    addCopies(paragraph, paragraph.id, [['text', words], ['quotation', () => quotation(words(), paragraph.dataset.citation)]]);
  });

  function besides() {
    all('article.change .body').forEach(body => {
      const text = body.querySelector(':scope > .text');
      if ([text, all('cite', body).length === 2, !body.querySelector('.earlier')].every(Boolean)) {
        const earlier = text.cloneNode(true);
        all('ins, .copies', earlier).forEach(part => part.remove());
        earlier.className = 'earlier';
        text.before(earlier);
      }
    });
  }

  // A drafting history has its columns from the start.
  if (one('side-by-side')) one('side-by-side').addEventListener('change', besides);

  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.setAttribute('aria-hidden', 'true');
  document.body.append(strip);
  const marks = new Map(changes.map(change => {
    const mark = document.createElement('i');
    mark.className = change.className;
    mark.title = change.querySelector('h3').textContent;
    mark.addEventListener('click', () => go(change));
    strip.append(mark);
    return [change, mark];
  }));

  function drawStrip() {
    const height = document.documentElement.scrollHeight;
    marks.forEach((mark, change) => {
      const place = change.getBoundingClientRect();
      mark.hidden = !seen(change);
      mark.style.top = (place.top + scrollY) / height * 100 + '%';
      mark.style.height = place.height / height * 100 + '%';
    });
  }

  const fold = words => words.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-').replace(/\s+/g, ' ').trim();
  const texts = new Map();

  function hold(element, words) {
    if (!texts.has(element)) texts.set(element, fold(side(element, 'del')) + '\n' + fold(side(element, 'ins')));
    return texts.get(element).includes(words);
  }

  function choose() {
    const words = fold(one('words').value);
    const kind = one('kind').value;
    changes.forEach(change => {
      const chosen = [kind === '' || change.classList.contains(kind) || change.dataset.kinds.split(' ').includes(kind), words === '' || hold(change, words)];
      change.classList.toggle('out', chosen.includes(false));
    });
    signposts.forEach(signpost => signpost.classList.toggle('out', [kind, words].some(Boolean)));
    kept.forEach(paragraph => paragraph.classList.toggle('out', [kind === '', words === '' || hold(paragraph, words)].includes(false)));
    runs.forEach(run => {
      const some = all('.kept:not(.out)', run).length > 0;
      run.classList.toggle('out', !some);
      if (words !== '') {
        run.open = some;
      } else if (run.dataset.found) {
        run.open = one('show-unchanged').checked;
      }
      run.dataset.found = words === '' ? '' : 'yes';
    });
    say();
  }

  function say() {
    const shown = changes.filter(seen).length;
    const found = one('words').value === '' ? 0 : all('.kept:not(.out)').length;
    one('shown').textContent = (shown === changes.length ? '' : shown + ' of ' + changes.length + ' changes')
      + (found === 0 ? '' : (shown === changes.length ? 'all changes' : '') + ', ' + found + ' unchanged');
    drawStrip();
  }

  // A link leads to its paragraph, also to one that is not shown.
  function uncover(link) {
    const target = one(decodeURIComponent(link.hash.slice(1)));
    const hides = target === null ? null : target.closest('.out, article.change.routine');
    if (hides === null) return;
    if (!hides.classList.contains('out')) {
      if (one('show-routine')) one('show-routine').checked = true;
    } else {
      one('kind').value = '';
      one('words').value = '';
    }
    choose();
  }

  function go(change) {
    change.focus({preventScroll: true});
    change.scrollIntoView();
  }

  function step(by) {
    const shown = changes.filter(seen);
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 12;
    const here = shown.indexOf(document.activeElement.closest('article.change'));
    const box = here === -1 ? null : shown[here].getBoundingClientRect();
    const inView = box === null ? false : [box.bottom > 0, innerHeight > box.top].every(Boolean);
    const next = inView ? shown[here + by]
      : by > 0 ? shown.find(change => change.getBoundingClientRect().top > line)
      : shown.findLast(change => line > change.getBoundingClientRect().top);
    if (next) go(next);
  }

  one('next').addEventListener('click', () => step(1));
  one('previous').addEventListener('click', () => step(-1));
  one('kind').addEventListener('change', choose);
  one('words').addEventListener('input', choose);
  all('.switches input').forEach(input => input.addEventListener('change', say));
  if (one('show-unchanged')) {
    one('show-unchanged').addEventListener('change', event => runs.forEach(run => { run.open = event.target.checked; }));
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) uncover(link);
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input[type=search], select, textarea');
    if ([typing, event.ctrlKey, event.altKey, event.metaKey, !one('keys').checked].includes(true)) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  });
  new ResizeObserver(drawStrip).observe(document.body);
  document.querySelector('.tools').hidden = false;
})();
