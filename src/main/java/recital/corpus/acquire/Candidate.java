package recital.corpus.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentParser;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.FormatPreference;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.FileName;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.EditionLine;
import recital.parse.ParseException;
import recital.source.SourceException;

/**
 * A document that was brought to a collection and may be put into it.
 *
 * @param request with which it came
 * @param entry what it is, and the file that it would be
 * @param resolution its text
 * @param remarks what the user should know, one line each
 */
record Candidate(ImportRequest request, Entry entry, Resolution resolution, List<String> remarks) {

    /** A parser takes the symbol from the name where the text has none; here only the text is to speak. */
    private static final String NO_NAME = "document";

    Candidate {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a document.
     *
     * @throws CorpusException where it cannot be read, or is another document than the one asked for
     */
    static Candidate read(ImportRequest request, DocumentParser parser) throws CorpusException {
        Resolution nameless = parse(request, NO_NAME, parser);
        List<String> remarks = new ArrayList<>();
        Symbol symbol = symbol(request, nameless, remarks);
        Resolution resolution = nameless.symbol().isPresent() ? nameless : parse(request, symbol.value(), parser);
        Entry entry = entry(symbol, request, resolution);
        if (request.fetched() && entry.edition() != Edition.OFFICIAL) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT, request.name(), "it is a paraphrase, and the official one was asked for");
        }
        return new Candidate(request, entry, resolution, remarks);
    }

    /** The same with one remark more. */
    Candidate withRemark(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Candidate(request, entry, resolution, more);
    }

    /**
     * What its user is told.
     *
     * @param held the document as the collection now has it
     */
    ImportResult result(ImportResult.Outcome outcome, Entry held) {
        return ImportResult.of(outcome, held, resolution, remarks);
    }

    private static Resolution parse(ImportRequest request, String name, DocumentParser parser) throws CorpusException {
        try {
            return parser.parse(request.bytes(), name).resolution();
        } catch (SourceException e) {
            throw CorpusException.unreadable(request.name(), e);
        } catch (ParseException e) {
            throw new CorpusException(ErrorCode.NO_RESOLUTION, request.name(), e.getMessage(), e);
        }
    }

    /** The symbol in the text goes before all others, and contradicts the one asked for at its peril. */
    private static Symbol symbol(ImportRequest request, Resolution resolution, List<String> remarks)
            throws CorpusException {
        Optional<Symbol> own = resolution.symbol();
        FileName named = FileName.of(request.name());
        if (own.isEmpty() && request.fetched()) {
            throw new CorpusException(
                    ErrorCode.UNPROVEN_DOCUMENT,
                    request.name(),
                    "it names no symbol, so that nothing shows that it is "
                            + request.expectedSymbol().orElseThrow());
        }
        Symbol symbol = own.or(request::expectedSymbol)
                .or(() -> named.symbolIn(resolution.language()))
                .orElseThrow(() -> new CorpusException(
                        ErrorCode.NO_SYMBOL, request.name(), "neither its text nor its name gives a symbol"));
        if (request.expectedSymbol().isPresent()
                && !request.expectedSymbol().get().equals(symbol)) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT,
                    request.name(),
                    "it is " + symbol + ", not the document asked for ("
                            + request.expectedSymbol().get() + ")");
        }
        OptionalInt session = symbol.session();
        if (own.isEmpty()
                && resolution.session().isPresent()
                && session.isPresent()
                && resolution.session().getAsInt() != session.getAsInt()) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT,
                    request.name(),
                    "it is of session " + resolution.session().getAsInt() + ", so that it cannot be " + symbol);
        }
        named.contradicts(symbol, resolution.language())
                .ifPresent(reason -> remarks.add(request.name() + ": " + reason));
        return symbol;
    }

    private static Entry entry(Symbol symbol, ImportRequest request, Resolution resolution) {
        String file =
                FormatPreference.fileName(symbol, resolution.edition(), resolution.language(), resolution.format());
        return Entry.of(symbol, resolution.asFile(), file, LimitedBytes.sha256(request.bytes()))
                .from(request.origin(), EditionLine.in(resolution.masthead()));
    }
}
