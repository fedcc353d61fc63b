package recital.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import recital.align.Link;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/** Tells what the paragraphs are about that changed between two documents. */
public final class TopicFinder {

    private final TokenReader reader;
    private final Lexicon lexicon;

    /** What the title of the later document says. */
    private final Supplier<Set<String>> said;

    /** Of a comparison with this document. */
    public TopicFinder(Resolution later) {
        this(later, new TokenReader(Lexicon.of(later.language())));
    }

    TopicFinder(Resolution later, TokenReader reader) {
        this.reader = reader;
        lexicon = reader.lexicon();
        said = new Lazy<>(() -> lexicon.subjects().stems(later.title()));
    }

    /** The topic of a link whose sides are these texts; that of the whole document, which is in its title, is none. */
    public Topic of(Link link, TextDiff text) {
        boolean gone = link.later().isEmpty();
        String paragraph = gone ? text.earlier() : text.later();
        List<ParagraphId> ids = gone ? link.earlier() : link.later();
        Part part = ids.get(0).part();
        Optional<Opening> opening = lexicon.opening(paragraph, part);
        String verb = opening.map(Opening::text).orElse("");
        int start = paragraph.indexOf(verb) + verb.length();
        return new Topic(
                verb,
                lexicon.subjects()
                        .of(paragraph, reader.words(paragraph), start, said.get())
                        .orElse(""),
                opening.filter(TopicFinder::asksOrDecides).isPresent() ? verb : asks(paragraph));
    }

    static boolean asksOrDecides(Opening opening) {
        return opening.asks() || opening.decides();
    }

    private String asks(String paragraph) {
        return lexicon.acts().of(paragraph).stream()
                .filter(act -> asksOrDecides(act.opening()))
                .findFirst()
                .map(act -> paragraph.substring(act.start(), act.end()))
                .orElse("");
    }
}
