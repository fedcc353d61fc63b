"""Makes the lists of lead words of a language, operative-verbs.tsv and preambular-formulas.tsv.

    python3 src/test/python/lead_words.py CODE XML-FOLDER ENGLISH-XML-FOLDER > ...

Both folders hold Akoma Ntoso files of the same names. The lead words of a paragraph are what its mark-up sets in italics
or bold at its beginning. They are counted without the words of connectives.tsv and intensifiers.tsv and without "its"
(OWN of word-lists.tsv), and aligned with the English paragraph of the same place where a preamble or an operative part
has as many paragraphs in both languages. The scale, degree and tense of a verb are those of the English verb that it
renders most; where less than three in five of its paragraphs have one scale and degree, its scale is "other". What says
another verb of the list once more, or still, is on the scale of that verb: English renders most of them alike.

    python3 src/test/python/lead_words.py CODE

weighs what the list of a language has so anew.
"""
import collections
import glob
import os
import re
import sys
import xml.etree.ElementTree as ET

NS = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
DATA = os.path.join(os.path.dirname(__file__), "../../main/resources/recital/language")
VOWELS = re.compile("[\u064b-\u0652\u0640]")
LABEL = re.compile(
    r"[\s\u200e\u200f]*(?:\d{1,3}[\u200e\u200f]?\s?[-–.]?|\([^)]{1,4}\)|[‘’]\d+[‘’]|[a-z]{1,5}\)|[“\"«”])[\s\u200e\u200f\u00a0]*")
SHARED = 0.6

# What says a verb once more or still, before it or behind.
AGAIN = {
    "fr": ["de nouveau", "une nouvelle fois", "une fois encore", "une fois"],
    "es": ["nuevamente", "de nuevo", "una vez"],
    "ru": ["вновь", "повторно", "по‑прежнему"],
    "ar": ["مرة أخرى", "من جديد"],
    "zh": ["再次", "继续", "依然"],
}


def rows(code, name):
    path = os.path.join(DATA, code, name)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def folded(words, code):
    words = re.sub(r"[\s\u00a0\u200e\u200f\u061c]+", " ", words).strip(" ,،，;:").replace("’", "'")
    return (VOWELS.sub("", words) if code == "ar" else words).lower()


def lead(element):
    """The run of marked words with which a paragraph begins; its label, and signs between, are passed over."""
    found = []

    def take(text, marked):
        if not text or not text.strip(" \t\n\u200e\u200f"):
            if text and found:
                found.append(" ")
            return True
        if marked or found and not text.strip(" \t\n،,"):
            found.append(text)
            return True
        return not found and LABEL.fullmatch(text) is not None

    def walk(node, marked):
        marked = marked or node.tag == NS + "span" and re.search("italic|bold", node.get("class") or "")
        if node.tag in (NS + "num", NS + "authorialNote"):
            return True
        if not take(node.text, marked):
            return False
        return all(walk(child, marked) and take(child.tail, marked) for child in node)

    walk(element, False)
    return "".join(found)


def paragraphs(path):
    """The lead words of the recitals and of the operative paragraphs of a file, in order."""
    root = ET.parse(path).getroot()
    inside = {id(x) for tag in ("attachments", "annexes") for a in root.iter(NS + tag) for x in a.iter()}
    recitals = [lead(c) for p in root.iter(NS + "preamble") if id(p) not in inside for c in p if c.tag != NS + "formula"]
    operative = [lead(e) for b in root.iter(NS + "mainBody") if id(b) not in inside for e in b.iter(NS + "paragraph")]
    return {"preambular-formulas": recitals, "operative-verbs": operative}


class Words:
    """What stands beside the verbs of a language."""

    def __init__(self, code):
        self.code = code
        ties = {folded(row[0], code) for row in rows(code, "connectives.tsv")}
        self.ties = sorted(ties, key=len, reverse=True)
        self.intensifiers = {row[0] for row in rows(code, "intensifiers.tsv")}
        self.own = {word for row in rows(code, "word-lists.tsv") if row[0] == "OWN" for word in row[1:]}

    def bare(self, words):
        """The words without these, and whether an intensifier was among them."""
        if self.code == "zh":
            words = re.sub("[，,\\s其]", "", words)
            for tie in self.ties:
                words = words.replace(tie, "") if len(tie) > 1 else re.sub(f"^{tie}|(?<=.){tie}(?=$)", "", words)
            return words, 0
        words = " " + re.sub("[,،]", " ", words) + " "
        for tie in self.ties:
            words = words.replace(f" {tie} ", " ")
        kept = words.split()
        return (" ".join(w for w in kept if w not in self.intensifiers | self.own),
                int(any(w in self.intensifiers for w in kept)))


def scales(name):
    return {row[0]: (row[1], int(row[2]), row[3] if len(row) > 3 else "none") for row in rows("en", name)}


def english(words, own, known):
    """The scale, degree, tense and name of the longest English entry with which the words begin."""
    bare, raised = own.bare(folded(words, "en"))
    parts = bare.split()
    for end in range(len(parts), 0, -1):
        verb = " ".join(parts[:end])
        for entry in (verb, verb + " of", verb + " to", verb + " upon"):
            if entry in known:
                scale, degree, tense = known[entry]
                return scale, degree + raised, tense, entry
    return None


def main(code, folder, english_folder):
    own, english_words = Words(code), Words("en")
    for name in ("operative-verbs", "preambular-formulas"):
        known = scales(name + ".tsv")
        counts, renders = collections.Counter(), collections.defaultdict(collections.Counter)
        for path in sorted(glob.glob(folder + "/*.xml")):
            other = os.path.join(english_folder, os.path.basename(path))
            try:
                here = paragraphs(path)[name]
                there = paragraphs(other)[name] if os.path.exists(other) else []
            except ET.ParseError:
                continue
            for i, words in enumerate(here):
                verb, raised = own.bare(folded(words, code))
                if not verb:
                    continue
                counts[verb] += 1
                rendered = english(there[i], english_words, known) if len(here) == len(there) else None
                if rendered:
                    scale, degree, tense, entry = rendered
                    renders[verb][(scale, max(0, degree - raised) if scale != "neutral" else degree, tense, entry)] += 1
        print(f"== {name}.tsv")
        for verb, count in counts.most_common():
            if count > 1 and len(verb) <= 60:
                print("\t".join(map(str, row(verb, count, renders[verb]))))


def row(verb, count, renders):
    if not renders:
        return verb, "other", 0, "none", count, "-", "-"
    total = sum(renders.values())
    strengths, verbs, tenses = collections.Counter(), collections.Counter(), collections.Counter()
    for (scale, degree, _, entry), number in renders.items():
        strengths[(scale, degree)] += number
        verbs[entry] += number
    (scale, degree), most = strengths.most_common(1)[0]
    for (one, other, tense, _), number in renders.items():
        tenses[tense] += number if (one, other) == (scale, degree) else 0
    entry, number = verbs.most_common(1)[0]
    if most / total < SHARED:
        return verb, "other", 0, "none", count, entry, f"{number / total:.2f}"
    return verb, scale, degree, tenses.most_common(1)[0][0], count, entry, f"{number / total:.2f}"


def without_again(verb, code):
    """The verb without what says it once more; the same where nothing does."""
    if code == "zh":
        return next((verb[len(a):] for a in AGAIN["zh"] if verb.startswith(a) and verb != a), verb)
    padded = f" {verb} "
    for again in AGAIN[code]:
        if f" {again} " in padded:
            return " ".join(padded.replace(f" {again} ", " ").split())
    return verb


def weigh_again(code):
    """Gives each verb that is said once more the scale, degree and tense of the verb, unless English names an object with it."""
    path = os.path.join(DATA, code, "operative-verbs.tsv")
    with open(path, encoding="utf8") as file:
        lines = file.read().split("\n")
    known = {row[0]: row for row in rows(code, "operative-verbs.tsv")}
    for i, line in enumerate(lines):
        cells = line.split("\t")
        base = known.get(without_again(cells[0], code)) if len(cells) > 3 and not line.startswith("#") else None
        names_object = len(cells) > 5 and cells[1] != "other" and " " in cells[5]
        if base and base[0] != cells[0] and base[1] not in ("other", cells[1]) and not names_object:
            cells[1:4] = base[1:4]
            lines[i] = "\t".join(cells)
    with open(path, "w", encoding="utf8") as file:
        file.write("\n".join(lines))


if __name__ == "__main__":
    weigh_again(*sys.argv[1:]) if len(sys.argv) == 2 else main(*sys.argv[1:])
