package recital.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.align.Link;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * What a paragraph that changed is about: the later text of it, or the earlier where it went.
 *
 * @param verb its opening; may be empty
 * @param subject a few of its words; may be empty
 * @param asks the first verb in it by which somebody is asked for something or something is decided, its opening perhaps;
 *     may be empty
 */
public record Topic(String verb, String subject, String asks) implements Serializable {

    /** That of a paragraph of which nothing is told. */
    public static final Topic NONE = new Topic("", "", "");

    public Topic {
        Objects.requireNonNull(verb);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(asks);
    }

    /** The topic of a link whose sides are these texts; that of the whole document, which is in its title, is none. */
    public static Topic of(Link link, TextDiff text, Resolution laterDocument) {
        Lexicon lexicon = Lexicon.of(laterDocument.language());
        boolean gone = link.later().isEmpty();
        String paragraph = gone ? text.earlier() : text.later();
        List<ParagraphId> ids = gone ? link.earlier() : link.later();
        Part part = ids.get(0).part();
        Optional<Opening> opening = lexicon.opening(paragraph, part);
        String verb = opening.map(Opening::text).orElse("");
        int start = paragraph.indexOf(verb) + verb.length();
        return new Topic(
                verb,
                lexicon.subjects().of(paragraph, start, laterDocument.title()).orElse(""),
                opening.filter(Opening::asks).isPresent() ? verb : asks(lexicon, paragraph));
    }

    private static String asks(Lexicon lexicon, String paragraph) {
        return lexicon.acts().of(paragraph).stream()
                .filter(act -> act.opening().asks())
                .findFirst()
                .map(act -> paragraph.substring(act.start(), act.end()))
                .orElse("");
    }
}
