package recital.diff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.KeyChanges.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.ParagraphId;

/**
 * A paragraph that is new or went. What decides something comes first, then what asks for it, and of both what does so
 * of an amount of money.
 *
 * @param change of a link with one side
 */
record WholeParagraph(Change change) {

    /** So many words that end in a colon introduce points, and say nothing by themselves. */
    private static final int INTRODUCTION = 12;

    /** So few words behind "decides" tell what is decided. */
    private static final int ROUTINE_WITHIN = 2;

    /** The few words that came or went with points which are among these changes. */
    static Set<FoundChange> introductions(List<FoundChange> changes) {
        Set<FoundChange> found = Collections.newSetFromMap(new IdentityHashMap<>());
        FoundChange last = null;
        for (FoundChange next : changes) {
            if (last != null && new WholeParagraph(last.change()).hasPoint(next)) {
                found.add(last);
            }
            boolean introduces = (next.is(Relation.ADDED) || next.is(Relation.REMOVED))
                    && new WholeParagraph(next.change()).isIntroduction();
            last = introduces ? next : null;
        }
        return found;
    }

    /** This as a key change. */
    FoundChange found(Lexicon lexicon) {
        String asks = change.topic().asks();
        boolean ofMoney = !asks.isEmpty() && holdsMoney(lexicon);
        boolean opens = asks.equals(change.topic().verb());
        Optional<Opening> verb = EditVerbs.of(asks, lexicon);
        boolean decides =
                opens && verb.filter(Opening::decides).isPresent() && !isRoutine(asks, lexicon) && !isIntroduction();
        int weight = asks.isEmpty() || isIntroduction() ? 0 : decides ? FoundChange.DECIDES : FoundChange.ASKS;
        int degree = verb.map(Opening::degree).orElse(0);
        return new FoundChange(
                kind(),
                change,
                List.of(),
                ofMoney ? weight + FoundChange.OF_MONEY : weight,
                opens ? degree : degree / 2);
    }

    private Kind kind() {
        boolean isNew = change.link().relation() == Relation.ADDED;
        return switch (id().part()) {
            case OPERATIVE -> isNew ? Kind.NEW_OPERATIVE : Kind.DROPPED_OPERATIVE;
            case PREAMBLE -> isNew ? Kind.NEW_PREAMBULAR : Kind.DROPPED_PREAMBULAR;
            case ANNEX -> isNew ? Kind.NEW_ANNEX : Kind.DROPPED_ANNEX;
            case HEADING -> isNew ? Kind.NEW_HEADING : Kind.DROPPED_HEADING;
        };
    }

    private ParagraphId id() {
        return idOf(change.link());
    }

    /** Of the first paragraph of the later document, or, where it went, of the earlier. */
    private static ParagraphId idOf(Link link) {
        return (link.later().isEmpty() ? link.earlier() : link.later()).get(0);
    }

    private boolean hasPoint(FoundChange next) {
        return next.is(change.link().relation())
                && id().includes(idOf(next.change().link()));
    }

    /** "Decides that the Conference should:" says nothing without the points under it. */
    private boolean isIntroduction() {
        String text = text().strip();
        return text.endsWith(":") && text.split(" ").length <= INTRODUCTION;
    }

    /**
     * Whether it is a decision of every year, "that there shall be set off", or that something will be looked at again:
     * "decides to remain seized".
     */
    private boolean isRoutine(String verb, Lexicon lexicon) {
        String text = text();
        if (lexicon.has(PhrasePattern.ROUTINE_DECISION)
                && lexicon.pattern(PhrasePattern.ROUTINE_DECISION).matcher(text).find()) {
            return true;
        }
        List<String> words = lexicon.tokens().keys(text.substring(text.indexOf(verb) + verb.length()));
        Set<String> routine = lexicon.words(WordList.ROUTINE_DECISIONS);
        return IntStream.range(0, Math.min(ROUTINE_WITHIN, words.size()))
                .filter(i -> routine.contains(words.get(i)))
                // "To consider convening" a conference is no routine.
                .anyMatch(i -> i + 1 == words.size()
                        || !lexicon.pattern(PhrasePattern.GERUND)
                                .matcher(words.get(i + 1))
                                .matches());
    }

    private boolean holdsMoney(Lexicon lexicon) {
        return lexicon.figures().all(text()).stream().anyMatch(lexicon.figures()::isMoney);
    }

    /** One side is empty. */
    private String text() {
        return change.text().earlier() + change.text().later();
    }
}
