package recital.align;

import java.util.Set;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.text.Stemmer;
import recital.text.TermIndex;

/**
 * Tells what a paragraph does by its opening verb, the same in preamble and operative part: "Noting" and
 * "Notes also" are one.
 *
 * <p>An announcement becomes a record when its event is over ("Looking forward to" the summit of one year is
 * "Welcoming" it in the next), so the verbs of notice are one opening.
 */
final class OpeningVerb {

    private static final String OF_NOTICE = "notice";

    private final Stemmer stemmer;
    private final Set<String> beside;
    private final Set<String> ofNotice;

    OpeningVerb(Lexicon lexicon) {
        stemmer = lexicon.stemmer();
        beside = lexicon.words(WordList.BESIDE_OPENING_VERB);
        ofNotice =
                lexicon.words(WordList.NOTICE_VERBS).stream().map(stemmer::stem).collect(Collectors.toSet());
    }

    /** The stem of the opening verb; one stem for all verbs of notice. */
    String of(String text) {
        String first = TermIndex.words(text).stream()
                .filter(word -> !beside.contains(word))
                .findFirst()
                .orElse("");
        String stem = stemmer.stem(first);
        return ofNotice.contains(stem) ? OF_NOTICE : stem;
    }

    /** Whether it is one by which a text takes notice of what has happened. */
    boolean isOfNotice(String text) {
        return of(text).equals(OF_NOTICE);
    }
}
