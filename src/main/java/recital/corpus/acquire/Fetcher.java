package recital.corpus.acquire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.model.Symbol;

/** Fetches documents one after the other and adds each to a collection once it is whole and the right one. */
public final class Fetcher {

    private static final int HEAD = 2048;
    private static final Pattern WEB_PAGE = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PAGE_TITLE = Pattern.compile("<title>\\s*([^<]{1,80})", Pattern.CASE_INSENSITIVE);

    private final WebClient web;
    private final DocumentSource source;
    private final Importer importer;
    private Optional<String> closedReason = Optional.empty();

    public Fetcher(WebClient web, DocumentSource source, Importer importer) {
        this.web = Objects.requireNonNull(web);
        this.source = Objects.requireNonNull(source);
        this.importer = Objects.requireNonNull(importer);
    }

    /**
     * Fetches one document, in the first of the types that the source has of it.
     *
     * <p>Once the source could not be reached, or asked to be left alone, nothing more is asked of it.
     */
    public Fetched fetch(Symbol symbol) throws InterruptedException {
        List<Fetched.Refusal> refusals = new ArrayList<>();
        for (DocumentSource.Copy copy : source.copies(symbol)) {
            if (closedReason.isPresent()) {
                refusals.add(new Fetched.Refusal(ErrorCode.NOT_FETCHED, "not asked for: " + closedReason.get()));
                return new Fetched.Failure(symbol, refusals, true);
            }
            try {
                return new Fetched.Success(symbol, importer.add(download(copy, symbol)), copy.address());
            } catch (WebException e) {
                refusals.add(new Fetched.Refusal(e.code(), copy.type() + " " + e.getMessage()));
                if (!mayTryOtherType(e.kind())) {
                    return new Fetched.Failure(symbol, refusals, true);
                }
            } catch (CorpusException e) {
                String what = e.place().equals(symbol.toString()) ? e.reason() : e.getMessage();
                refusals.add(new Fetched.Refusal(e.code(), copy.type() + " refused: " + what));
            }
        }
        return new Fetched.Failure(symbol, refusals, false);
    }

    private ImportRequest download(DocumentSource.Copy copy, Symbol symbol) throws WebException, InterruptedException {
        byte[] bytes;
        try {
            bytes = web.get(copy.address());
        } catch (WebException e) {
            if (e.kind() == WebException.FailureKind.CLOSED) {
                closedReason = Optional.of(e.getMessage());
            }
            throw e;
        }
        checkIsDocument(bytes, copy.type());
        return ImportRequest.ofServer(bytes, copy.address().toString(), symbol);
    }

    /** What fails at the server would fail for another type as well, and only burden it. */
    private static boolean mayTryOtherType(WebException.FailureKind kind) {
        return switch (kind) {
            case ABSENT, REFUSED -> true;
            case FAILED, CLOSED -> false;
        };
    }

    private static void checkIsDocument(byte[] bytes, String type) throws WebException {
        if (bytes.length == 0) {
            throw new WebException(WebException.FailureKind.REFUSED, "empty");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!type.equals("html")
                && WEB_PAGE.matcher(head.replace("\u00ef\u00bb\u00bf", "")).find()) {
            Matcher title = PAGE_TITLE.matcher(head);
            String called = title.find() ? " (\"" + title.group(1).strip() + "\")" : "";
            throw new WebException(WebException.FailureKind.REFUSED, "a web page came and no document" + called);
        }
        if (head.startsWith("%PDF-") && !tail(bytes).contains("%%EOF")) {
            throw new WebException(WebException.FailureKind.REFUSED, "cut off: the PDF has no end");
        }
    }

    private static String tail(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1);
    }
}
