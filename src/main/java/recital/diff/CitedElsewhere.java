package recital.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import recital.language.Citations.Citation;
import recital.language.Lexicon;
import recital.model.Organ;
import recital.reading.AnnotationType;

/** Tells a number that is cited in one place less, or more, from one that entered a document or left it. */
final class CitedElsewhere {

    /** So many numbers of a side are told. */
    private static final int MOST = 3;

    private static final String HERE = " (here)";

    private final Lexicon lexicon;
    private final Organ organ;
    private final DocumentTexts texts;
    private final Map<String, List<Citation>> ofLines = new HashMap<>();

    CitedElsewhere(DocumentPair context) {
        lexicon = context.lexicon();
        organ = context.organ();
        texts = context.texts();
    }

    /**
     * What came, or went, that the other document cites too, in a paragraph or a note, and beside it, or of a paragraph that
     * came or went as a whole, what it does not; empty where an edit has none of the former, or one took the place of another.
     */
    Fact fact(EditContext edit) {
        List<Citation> gone = alone(edit.earlier(), edit.later());
        List<Citation> come = alone(edit.later(), edit.earlier());
        if (!gone.isEmpty() && !come.isEmpty()) {
            return Fact.NONE;
        }
        List<String> goneHere = elsewhere(gone, List.of(texts.later(), texts.laterNotes()));
        List<String> comeHere = elsewhere(come, List.of(texts.earlier(), texts.earlierNotes()));
        List<String> dropped = with(goneHere, others(gone, goneHere, edit.later()));
        List<String> added = with(comeHere, others(come, comeHere, edit.earlier()));
        return dropped.isEmpty() && added.isEmpty() ? Fact.NONE : new Fact.Changed(dropped, added);
    }

    /** Those that the other document cites elsewhere are marked so. */
    private static List<String> with(List<String> here, List<String> others) {
        return Stream.concat(here.stream().map(one -> one + HERE), others.stream())
                .limit(MOST)
                .toList();
    }

    /** Beside those that stay in the document the others left it, or came into it: no reader is to take the ones for all. */
    private static List<String> others(List<Citation> cited, List<String> here, EditSide other) {
        return here.isEmpty() && !other.reading().isBlank()
                ? List.of()
                : cited.stream()
                        .map(Citation::symbol)
                        .distinct()
                        .filter(symbol -> !here.contains(symbol))
                        .toList();
    }

    private List<Citation> alone(EditSide side, EditSide other) {
        return side.reading().get(AnnotationType.CITATION).stream()
                .filter(one -> side.contains(one.start(), one.end()))
                .filter(one -> other.reading().get(AnnotationType.CITATION).stream()
                        .map(CitedNumber::of)
                        .noneMatch(CitedNumber.of(one)::equals))
                .toList();
    }

    private List<String> elsewhere(List<Citation> cited, List<String> document) {
        return cited.stream()
                .filter(one -> document.stream()
                        .filter(text -> text.contains(one.symbol()))
                        .flatMap(String::lines)
                        .anyMatch(line -> cites(line, one)))
                .map(Citation::symbol)
                .distinct()
                .toList();
    }

    /** To look for citations costs more than to look for words. */
    private boolean cites(String text, Citation wanted) {
        return text.contains(wanted.symbol())
                && ofLines.computeIfAbsent(text, line -> lexicon.citations().all(line, organ)).stream()
                        .map(CitedNumber::of)
                        .anyMatch(CitedNumber.of(wanted)::equals);
    }
}
