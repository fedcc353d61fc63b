package recital.diff;

import recital.align.Link;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.ParagraphId.Part;

/**
 * What a paragraph that changed is about: the later text of it, or the earlier where it went.
 *
 * @param verb its opening; may be empty
 * @param subject a few of its words; may be empty
 */
public record Topic(String verb, String subject) {

    /** The topic of a change among those of a comparison. */
    public static Topic of(Change change, ResolutionDiff diff) {
        Lexicon lexicon = Lexicon.of(diff.later().language());
        Link link = change.link();
        boolean gone = link.later().isEmpty();
        String text = gone ? change.text().earlier() : change.text().later();
        Part part = (gone ? link.earlier() : link.later()).get(0).part();
        String verb = lexicon.opening(text, part).map(Opening::text).orElse("");
        int start = text.indexOf(verb) + verb.length();
        return new Topic(
                verb, lexicon.subjects().of(text, start, diff.later().title()).orElse(""));
    }
}
