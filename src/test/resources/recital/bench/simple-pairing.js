// What a viewer of resolutions does that pairs paragraphs by their letters: each earlier paragraph takes the first later
// one still free whose letters agree by more than 0.8, and the words of each pair are compared by their longest common
// subsequence. Reads two files of one paragraph a line; prints the pairs and how many words changed in each.
'use strict';
const fs = require('fs');

function distance(one, other) {
  let row = Array.from({length: other.length + 1}, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}

function alike(one, other) {
  const longer = Math.max(one.length, other.length);
  const atLeast = Math.abs(one.length - other.length);
  return 1 - atLeast / longer > 0.8 && 1 - distance(one, other) / longer > 0.8;
}

function changedWords(one, other) {
  const a = one.split(/\s+/);
  const b = other.split(/\s+/);
  let row = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(word === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]));
    }
    row = next;
  }
  return a.length + b.length - 2 * row[b.length];
}

const [earlier, later] = process.argv.slice(2).map(file => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean));
const taken = new Set();
earlier.forEach((paragraph, i) => {
  const j = later.findIndex((other, at) => !taken.has(at) && alike(paragraph, other));
  if (j >= 0) {
    taken.add(j);
    console.log(i + 1, j + 1, changedWords(paragraph, later[j]));
  }
});
