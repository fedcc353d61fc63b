package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.align.OverrideException;
import recital.corpus.acquire.Fetched;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.diff.ComparisonTimeoutException;
import recital.model.Notice;
import recital.model.OfficialAddress;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.terminal.Hints;
import recital.search.index.SharedIndexException;
import recital.source.TrackedChanges;

/** What a user can do about an error of the library: which option or command mends it. */
final class Advice {

    /** The options that show what a view leaves out. */
    static final Hints HINTS = new Hints(Optional.of("--all"), Optional.of("--typography"));

    private static final long GIGABYTE = 1L << 30;

    /** What tells Java whose certificates are to be trusted. */
    private static final String TRUST_STORE = "JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE";

    private Advice() {}

    /** How Java is given more memory than it has, at least two gigabytes, as the end of a line. */
    static String moreMemory() {
        return "JAVA_TOOL_OPTIONS=-Xmx" + 2 * ((Runtime.getRuntime().maxMemory() + GIGABYTE - 1) / GIGABYTE)
                + "g gives it more";
    }

    /** What went wrong and what to do about it, as the middle of a line. */
    static String message(Exception error) {
        if (error instanceof CorpusException e) {
            return message(e);
        }
        if (error instanceof SharedIndexException e) {
            return e.getMessage() + advice(e.code());
        }
        if (error instanceof ComparisonTimeoutException) {
            return error.getMessage() + LimitOptions.Name.SECONDS.advice();
        }
        return error instanceof OverrideException
                ? error.getMessage() + ": mend the line or take it out"
                : error.getMessage();
    }

    private static String message(CorpusException e) {
        return e.getMessage()
                + switch (e.code()) {
                    case ONLY_PARAPHRASED ->
                        ": " + fetching(e.symbols()) + " gets the official text, --mix-editions compares all the same";
                    case WITHOUT_TEXT -> getting(e.symbols());
                    default -> advice(e.code());
                };
    }

    /** A file that was passed over needs no advice but that it may be read within another limit. */
    static String message(Problem problem) {
        return problem
                + (problem.code().limit().isPresent() || problem.code() == ErrorCode.OUT_OF_MEMORY
                        ? advice(problem.code())
                        : "");
    }

    /** The document, whose notices tell what to do. */
    static Resolution message(Resolution document) {
        return document.withNotices(
                document.notices().stream().map(Advice::message).toList());
    }

    /** A notice that tells what to do. */
    static Notice message(Notice notice) {
        return notice.message().equals(TrackedChanges.READ_AS_ACCEPTED)
                ? new Notice(
                        notice.kind(),
                        notice.page(),
                        notice.line(),
                        notice.message() + ": --tracked original reads the text before them")
                : notice;
    }

    static String message(Fetched.Failure failed) {
        StringBuilder reasons = new StringBuilder();
        for (Fetched.Refusal refusal : failed.refusals()) {
            reasons.append(reasons.isEmpty() ? "" : "; ")
                    .append(refusal.reason())
                    .append(advice(refusal.code()));
        }
        return failed.symbol().shortForm() + ": " + reasons + ": "
                + (failed.mayRetry()
                        ? "run it again later, it goes on with what is missing"
                        : "look for it at " + OfficialAddress.of(failed.symbol())
                                + " and add the file by 'recital corpus add'");
    }

    /** The command that gets documents from the United Nations. */
    static String fetching(List<Symbol> symbols) {
        return "recital corpus fetch "
                + symbols.stream().map(Symbol::shortForm).map(Advice::quoted).collect(Collectors.joining(" "));
    }

    /** A word of a command as a shell takes it. */
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}/._,:+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** How documents are had of which there is no text. */
    static String getting(List<Symbol> symbols) {
        return ": '" + fetching(symbols) + "' gets " + (symbols.size() == 1 ? "it" : "them") + ", or download "
                + symbols.stream().map(OfficialAddress::of).collect(Collectors.joining(" and "))
                + " and name what came in 'recital corpus add'";
    }

    private static String advice(SharedIndexException.Code code) {
        return switch (code) {
            case INVALID_ADDRESS -> ": name it as https://HOST:9200/NAME";
            case AWAY -> ": see that it runs, or ask the index of this machine by --index off";
            case UNTRUSTED -> ": name its certificates by " + TRUST_STORE + ", or see that it has any";
            case UNPROTECTED -> ": name it by https";
            case UNAUTHORIZED -> ": set " + IndexOptions.USER + " and " + IndexOptions.PASSWORD;
            case FORBIDDEN -> ": ask those who run it";
            case MISSING -> ": 'recital corpus index --index ADDRESS' makes it";
            case FOREIGN -> ": name another";
            case OTHER_VERSION -> ": make one of this version under another name, or use that version";
            case OTHER_COLLECTION -> ": name the right one by --corpus, or say --replace";
            case BUSY -> ": try again later, it goes on with what is missing";
            case FAILED -> ": ask those who run it";
        };
    }

    private static String advice(ErrorCode code) {
        return switch (code) {
            case TOO_LARGE -> LimitOptions.Name.BYTES.advice();
            case TOO_LONG -> LimitOptions.Name.CHARACTERS.advice();
            case TOO_DEEP -> LimitOptions.Name.DEPTH.advice();
            case TOO_MANY_PAGES -> LimitOptions.Name.PAGES.advice();
            case TOO_MUCH_MEMORY -> LimitOptions.Name.MEMORY.advice();
            case TOO_SLOW -> LimitOptions.Name.SECONDS.advice();
            case OUT_OF_MEMORY -> ": " + moreMemory();
            case FOLDER_NAMED -> ": --corpus names a folder of documents";
            case UNKNOWN_NAME -> ": 'recital corpus list' shows what there is";
            case SEVERAL_EDITIONS -> ": say which with --edition";
            case OWN_FILE -> ": delete it yourself if you have no need of it";
            case EMBEDDED_DOCUMENT -> ": 'recital corpus list' shows what there is";
            case UNKNOWN_SERIES -> ": 'recital series' lists them";
            case AMBIGUOUS_NAME -> ", or the series by --series";
            case OTHER_EDITION -> ": --mix-editions compares all the same";
            case OTHER_LANGUAGE -> ": choose one by --lang";
            case NO_SYMBOL -> ": say which it is with --as SYMBOL";
            case UNPROVEN_DOCUMENT -> ": look at it, then add it with --as";
            case ALREADY_HELD -> ": --replace puts this one in its place";
            case FILE_IN_THE_WAY -> ": move that away, or put this one in its place with add --replace";
            case OTHER_IN_THE_WAY -> ": name another folder by --corpus, or take that out with corpus remove";
            case UNWRITABLE -> ": look at the disk and the permissions, or name another folder by --corpus";
            case BUSY -> ": try again when it has done";
            case UNKNOWN_CERTIFICATE -> ": name those of your network by " + TRUST_STORE;
            case PASSED_OVER,
                    UNUSABLE_FOLDER,
                    INVALID_MANIFEST,
                    UNREADABLE,
                    NO_RESOLUTION,
                    OTHER_DOCUMENT,
                    DOUBTFUL_FILE,
                    NOT_HELD,
                    INVALID_NAME,
                    MISSPELT_NAME,
                    ONLY_PARAPHRASED,
                    WITHOUT_TEXT,
                    INVALID_ADDRESS,
                    NOT_FETCHED -> "";
        };
    }
}
