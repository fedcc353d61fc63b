package recital.report.html;

import java.util.List;
import recital.report.html.PageElement.Passages;

/**
 * What a page for a letter shows, one finding a sheet; every text in it is for people.
 *
 * @param notes what must be known before anything is made of it, and how a correction is asked for
 */
record ConcordLetterPage(PageCode code, String heading, List<Letter> letters, List<String> notes) {

    ConcordLetterPage {
        letters = List.copyOf(letters);
        notes = List.copyOf(notes);
    }

    /**
     * One finding.
     *
     * @param place the resolution and the paragraph
     * @param evidence what speaks for one or the other, and since when it stands
     * @param official which official document must be checked first
     * @param passages one under the other, the one that differs marked
     */
    record Letter(
            String id,
            String place,
            String document,
            String sentence,
            String chance,
            List<String> evidence,
            String official,
            Passages passages) {

        Letter {
            evidence = List.copyOf(evidence);
        }
    }
}
