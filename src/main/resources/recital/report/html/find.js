/* What the search of a series and that of a collection share. */
var find = (() => {
  'use strict';
  const one = id => document.getElementById(id);
  const fold = text => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');

  /** The words of a text, each folded and with its place. */
  function words(text) {
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match =>
      ({key: fold(match[0]), start: match.index, end: match.index + match[0].length}));
  }

  /** What was asked for: runs of words, those in quotation marks or joined by a hyphen together. */
  function terms(asked) {
    return [...asked.matchAll(/["\u201c]([^"\u201d]+)["\u201d]?|(\S+)/g)]
      .map(match => words(match[1] ?? match[2]).map(word => word.key))
      .filter(term => term.length > 0);
  }

  /** Where a run stands; the last of its words may go on, unless whole words are asked for. */
  function matches(entry, term, whole) {
    const all = entry.words ??= words(entry.text);
    const found = [];
    for (let i = 0; i + term.length <= all.length; i++) {
      const fits = term.every((word, n) => whole || n + 1 < term.length
        ? all[i + n].key === word : all[i + n].key.startsWith(word));
      if (fits) found.push([all[i].start, all[i + term.length - 1].end]);
    }
    return found;
  }

  /** A series as its file has it, each wording with its page and the places where it stands. */
  const series = ({documents, provisions}) => ({documents, texts: provisions.flatMap(([page, ...wordings]) =>
    wordings.map(([text, ...places]) => ({text, page, places, words: null})))});

  /** The wordings that hold each of the terms, with the places that count, and where each term stands. */
  function hits({documents, texts}, wanted, whole, drafts) {
    if (wanted.length === 0) return [];
    return texts
      .map(entry => ({entry, places: entry.places.filter(([document]) => drafts || !documents[document][2])}))
      .filter(({places}) => places.length > 0)
      .map(hit => ({...hit, each: wanted.map(term => matches(hit.entry, term, whole))}))
      .filter(({each}) => each.every(found => found.length > 0));
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  return {one, element, series, terms, matches, hits};
})();
