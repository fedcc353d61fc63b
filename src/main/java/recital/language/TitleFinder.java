package recital.language;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the titles of reports, events and the like in a text: what stands in quotation marks or follows "entitled". */
public final class TitleFinder {

    private final List<Pattern> forms;

    TitleFinder(Lexicon lexicon) {
        forms = List.of(lexicon.pattern(PhrasePattern.QUOTED_TITLE), lexicon.pattern(PhrasePattern.ENTITLED));
    }

    /** Returns all titles in a text, in order; one may stand within another. */
    public List<Title> all(String text) {
        return forms.stream()
                .flatMap(form -> form.matcher(text).results())
                .map(found -> new Title(found.start(), found.end()))
                .sorted(Comparator.comparingInt(Title::start))
                .toList();
    }

    /** Returns which characters of a text are those of a title. */
    BitSet in(String text) {
        BitSet titles = new BitSet();
        all(text).forEach(title -> titles.set(title.start(), title.end()));
        return titles;
    }

    /** The title of a report, an event or the like in a text. */
    public record Title(int start, int end) implements Span {}
}
