package recital.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import recital.align.Link;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Tokenizer.Token;
import recital.language.WordList;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.reading.AnnotationPipeline;
import recital.reading.WeightedToken;

/** Tells what the paragraphs are about that changed between two documents. */
public final class TopicFinder {

    private final AnnotationPipeline reader;
    private final Lexicon lexicon;

    private final Set<String> actions;

    /** What the title of the later document says. */
    private final Supplier<Set<String>> said;

    /** Of a comparison with this document. */
    public TopicFinder(Resolution later) {
        this(later, new AnnotationPipeline(Lexicon.of(later.language())));
    }

    TopicFinder(Resolution later, AnnotationPipeline reader) {
        this.reader = reader;
        lexicon = reader.lexicon();
        actions = lexicon.words(WordList.BEFORE_ACTION);
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
        List<Token> words =
                reader.tokens(paragraph).stream().map(WeightedToken::word).toList();
        int behind = paragraph.indexOf(verb) + verb.length();
        int start = opening.filter(Opening::asks).isPresent() ? behindAddressee(words, behind) : behind;
        return new Topic(
                verb,
                lexicon.subjects().of(paragraph, words, start, said.get()).orElse(""),
                opening.filter(TopicFinder::asksOrDecides).isPresent() ? verb : asks(paragraph));
    }

    /** Who is asked is not what it is about: behind "calls upon all States to", or where no such word stands where it was. */
    private int behindAddressee(List<Token> words, int start) {
        return words.stream()
                .filter(word -> word.start() >= start)
                .takeWhile(word -> !word.text().equals(";"))
                .filter(word -> actions.contains(word.text()))
                .findFirst()
                .map(Token::end)
                .orElse(start);
    }

    static boolean asksOrDecides(Opening opening) {
        return opening.asks() || opening.decides();
    }

    private String asks(String paragraph) {
        return lexicon.verbs().of(paragraph).stream()
                .filter(act -> asksOrDecides(act.opening()))
                .findFirst()
                .map(act -> paragraph.substring(act.start(), act.end()))
                .orElse("");
    }
}
