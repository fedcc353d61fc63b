package recital.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the titles of reports, events and the like in a text: what stands in quotation marks or follows "entitled". */
final class TitleFinder {

    private final List<Pattern> forms;

    TitleFinder(Lexicon lexicon) {
        forms = List.of(lexicon.pattern(PhrasePattern.QUOTED_TITLE), lexicon.pattern(PhrasePattern.ENTITLED));
    }

    /** The titles in the text. */
    Ranges in(String text) {
        Stream<MatchResult> found =
                forms.stream().flatMap(form -> form.matcher(text).results());
        return new Ranges(
                found.map(title -> new Range(title.start(), title.end())).toList());
    }

    private record Range(int start, int end) {}

    /** Where the titles of a text stand; they may overlap. */
    record Ranges(List<Range> ranges) {

        /** Whether the character at this offset is part of a title. */
        boolean contains(int offset) {
            return ranges.stream().anyMatch(range -> range.start() <= offset && offset < range.end());
        }
    }
}
