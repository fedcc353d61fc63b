package recital.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.GoverningVerb;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;

/**
 * Reads the acts of paragraphs.
 *
 * <p>rule: an act begins with a verb or formula of the organ and goes on to the next one; a point without a verb of its own
 * has that of the paragraph that introduces it.
 */
final class ActReader {

    private static final Pattern INTRODUCES = Pattern.compile(":\\s*$");

    private final Lexicon lexicon;
    private final Pattern joint;

    ActReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        // A language without such words has a pattern that nothing matches.
        String joints = Stream.of(WordList.LIST_CONJUNCTIONS, WordList.BEFORE_JOINED_CLAUSES)
                .flatMap(list -> lexicon.words(list).stream())
                .map(Pattern::quote)
                .reduce("(?!)", (all, word) -> all + "|" + word);
        joint = Pattern.compile("(?:[\\s,;]|(?<=[\\s,;])(?:" + joints + ")(?=[\\s,;]*$))+$");
    }

    /** Returns the acts of paragraphs, in order. */
    List<Act> of(List<TextReading> paragraphs) {
        return paragraphs.stream().flatMap(one -> of(one).stream()).toList();
    }

    private List<Act> of(TextReading paragraph) {
        List<GoverningVerb> verbs = verbs(paragraph);
        int length = paragraph.text().length();
        if (verbs.isEmpty()) {
            return List.of(act(paragraph, 0, 0, length, verbAbove(paragraph), 0));
        }
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            int start = i == 0 ? 0 : verbs.get(i).start();
            int end = i + 1 == verbs.size() ? length : verbs.get(i + 1).start();
            acts.add(act(
                    paragraph,
                    i,
                    start,
                    end,
                    Optional.of(verbs.get(i).opening()),
                    verbs.get(i).end()));
        }
        return acts;
    }

    /** An annex may hold a declaration, whose paragraphs have verbs as those of a resolution have. */
    private List<GoverningVerb> verbs(TextReading paragraph) {
        List<GoverningVerb> verbs = paragraph.get(AnnotationType.VERB);
        return verbs.isEmpty() ? lexicon.verbs().of(paragraph.text()) : verbs;
    }

    private Optional<Opening> verbAbove(TextReading paragraph) {
        return paragraph.place().above().stream()
                .filter(text -> INTRODUCES.matcher(text).find())
                .flatMap(text -> lexicon.verbs().of(text).stream())
                .reduce((first, last) -> last)
                .map(GoverningVerb::opening);
    }

    private Act act(TextReading paragraph, int index, int start, int end, Optional<Opening> opening, int verbEnd) {
        String words = paragraph.text().substring(start, end);
        Matcher behind = joint.matcher(words);
        int ownEnd = end < paragraph.text().length() && behind.find() ? start + behind.start() : end;
        return new Act(
                paragraph,
                index,
                start,
                ownEnd,
                opening,
                Math.min(ownEnd, Math.max(start, verbEnd)),
                INTRODUCES.matcher(paragraph.text().substring(start, ownEnd)).find());
    }
}
