package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.language.LanguageDetector;
import recital.model.Language;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Lines;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Description;
import recital.source.Source;

/** Turns what a reader made of a file into a resolution. */
public final class Parsers {

    /** So many visible characters of a document tell which it is: about its first page. */
    public static final int BEGINNING = 1_500;

    private Parsers() {}

    /**
     * What the beginning of a file tells of a document: symbol, title, date, session, language and edition are those of the
     * whole, its paragraphs are not.
     *
     * @param beginning what stands before the body, and some of that
     * @throws ParseException where only the whole file may tell all of these
     */
    public static Resolution identify(Source beginning) throws ParseException {
        Optional<Language> stated = stated(beginning);
        Language language = LanguageDetector.detect(beginning.visibleText())
                .filter(told -> told == stated.orElse(told))
                .orElseThrow(() -> new ParseException("its beginning does not tell the language"));
        Resolution read = parse(beginning, "", language);
        boolean told = read.symbol().isPresent()
                && !read.title().isEmpty()
                && read.adopted().isPresent()
                // What may yet be printed on a later page makes it official.
                && read.asFile().edition() == read.edition()
                // Nothing was doubtful, above all where the body begins; how its paragraphs are numbered tells nothing.
                && read.notices().stream().allMatch(Numbering::isOfOrder);
        if (!told) {
            throw new ParseException("not all is told before the body");
        }
        return read;
    }

    /**
     * Parses a source.
     *
     * @param source lines or whole paragraphs
     * @param name what the document is called where its text gives no symbol, such as its file name
     * @throws ParseException where there is no resolution in it
     */
    public static Resolution parse(Source source, String name) throws ParseException {
        Optional<Language> stated = stated(source);
        // A file may hold the text of another language than that which it names.
        Language language = stated.flatMap(one -> LanguageDetector.otherThan(one, source.visibleText()))
                .or(() -> stated)
                .or(() -> LanguageDetector.detect(source.visibleText()))
                .orElse(Language.ENGLISH);
        return parse(source, name, language);
    }

    private static Resolution parse(Source source, String name, Language language) throws ParseException {
        DocumentPhrases phrases = new DocumentPhrases(language);
        ParagraphStream stream = source instanceof Lines lines
                ? paragraphs(NumberSigns.stopped(lines, phrases), name, phrases)
                : NumberSigns.stopped(
                        LoneLabels.joined(
                                (ParagraphStream) source, phrases.lexicon().labels()),
                        phrases);
        ParagraphStream checked = stated(source)
                .filter(one -> one != language)
                .map(one -> stream.with(stream.pieces(), withOtherLanguage(stream.notices(), one, language)))
                .orElse(stream);
        ParagraphStream turned = ReversedSymbols.turned(checked, phrases.lexicon());
        return ResolutionBuilder.build(ParagraphSorter.sort(turned, phrases), stream.format(), language, name);
    }

    private static Optional<Language> stated(Source source) {
        return source instanceof ParagraphStream stream
                ? stream.description().flatMap(Description::language)
                : Optional.empty();
    }

    private static List<Notice> withOtherLanguage(List<Notice> notices, Language stated, Language read) {
        List<Notice> all = new ArrayList<>(notices);
        all.add(new Notice(
                Notice.NoticeKind.DOUBTFUL,
                0,
                0,
                "the file says that it is in " + stated.label() + ", and its text is in " + read.label()));
        return all;
    }

    private static ParagraphStream paragraphs(Lines lines, String name, DocumentPhrases phrases) throws ParseException {
        List<TextRow> rows = TextRow.of(lines);
        Optional<ParagraphStream> pasted = PastedText.read(lines, rows, phrases);
        if (pasted.isEmpty() && !phrases.tellsParagraphsByLines()) {
            throw new ParseException(
                    "lines of text in " + phrases.lexicon().language().label()
                            + ", whose paragraphs nothing parts: set a blank line between them, or give its XML or Word file");
        }
        return pasted.isPresent() ? pasted.get() : PrintedText.read(lines, rows, name, phrases);
    }
}
