package recital.language;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the titles of reports, events and the like in a text: what stands in quotation marks or follows "entitled". */
public final class TitleFinder {

    private final List<Pattern> forms;

    TitleFinder(Lexicon lexicon) {
        forms = List.of(lexicon.pattern(PhrasePattern.QUOTED_TITLE), lexicon.pattern(PhrasePattern.ENTITLED));
    }

    /** Which characters of the text are those of a title. */
    public BitSet in(String text) {
        BitSet titles = new BitSet();
        forms.forEach(form -> form.matcher(text).results().forEach(title -> titles.set(title.start(), title.end())));
        return titles;
    }
}
