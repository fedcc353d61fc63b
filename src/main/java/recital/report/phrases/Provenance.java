package recital.report.phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.diff.ResolutionDiff;
import recital.model.Edition;
import recital.model.Format;
import recital.model.OfficialAddress;
import recital.model.Resolution;

/** Says in words what a document is: its date, its edition and format, and where the official text is. */
public final class Provenance {

    /** What a paraphrase must never be shown without. */
    private static final String PARAPHRASE = "Paraphrase, written for recital in its own words, without notes: "
            + "not the official wording, do not quote.";

    private static final String DIFFERENT_SERIES =
            "These two texts belong to different series: their titles differ and few "
                    + "paragraphs of the earlier one continue in the later one. Links between similar formulas are doubtful.";

    private static final Pattern REPORT = Pattern.compile("\\[[^\\]\\[]{0,200}?\\(([A-Z]+/[^()]{1,100})\\)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Provenance() {}

    /** The date of adoption, or the session of a draft; empty where neither is known. */
    public static String date(Resolution document) {
        if (document.adopted().isPresent()) {
            return day(document.adopted().get());
        }
        String session =
                document.session().isPresent() ? "session " + document.session().getAsInt() + year(document) : "";
        return document.isDraft() ? (session.isEmpty() ? "draft" : "draft, " + session) : session;
    }

    /** A day as {@code 20 December 2018}; a formatter would first read the calendars of the locale. */
    static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    private static String year(Resolution document) {
        return document.year().isPresent() ? " (" + document.year().getAsInt() + ")" : "";
    }

    /** The edition and the format from which it was read. */
    public static String edition(Resolution document) {
        if (document.edition() == Edition.OFFICIAL && document.format() == Format.AKOMA_NTOSO) {
            return "official text, XML copy";
        }
        return kind(document) + ", read from "
                + (document.format() == Format.TEXT
                        ? "plain text"
                        : document.format().label());
    }

    /** "Your file draft.docx", whose name is that of the document unless it has a symbol. */
    private static String kind(Resolution document) {
        if (document.edition() != Edition.OWN) {
            return document.edition().label();
        }
        return document.symbol().isPresent() ? "your file" : "your file " + withoutFolders(document.name());
    }

    private static String withoutFolders(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Agenda item, report, edition and format, as far as they are known. */
    public static String source(Resolution document) {
        return joined(
                document.agendaItem().map(item -> "agenda item " + item),
                report(document),
                Optional.of(edition(document)));
    }

    /** The report or draft on which it was adopted, {@code A/79/434, para. 21}, which the masthead has in brackets. */
    private static Optional<String> report(Resolution document) {
        Matcher report = REPORT.matcher(document.masthead());
        return report.find()
                ? Optional.of(fromTheLeft(
                        document, WHITE_SPACE.matcher(report.group(1)).replaceAll(" ")))
                : Optional.empty();
    }

    /** Of words that are written from the right the symbol alone, which the line around it does not break. */
    private static String fromTheLeft(Resolution document, String report) {
        return document.language().isRightToLeft() ? report.split("\u060c", 2)[0] : report;
    }

    /** Date and source on one line. */
    public static String line(Resolution document) {
        return joined(Optional.of(date(document)).filter(date -> !date.isEmpty()), Optional.of(source(document)));
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" \u00b7 "));
    }

    /**
     * The document that has no title to compare, {@code not given in the later document}; empty where
     * both have one, or neither.
     */
    public static String missingTitle(ResolutionDiff diff) {
        if (!diff.lacksTitle()) {
            return "";
        }
        return "not given in the " + (diff.earlier().title().isBlank() ? "earlier" : "later") + " document";
    }

    /** The title that is there, where one of the two is missing. */
    public static String onlyTitle(ResolutionDiff diff) {
        return diff.earlier().title().isBlank()
                ? diff.later().title()
                : diff.earlier().title();
    }

    /** The address of the official document, where the document has a symbol. */
    public static Optional<String> officialAddress(Resolution document) {
        return document.symbol().map(symbol -> OfficialAddress.of(symbol, document.language()));
    }

    /** What goes with every view of a comparison: that a document is paraphrased, or that the two are on different subjects. */
    public static Optional<String> warning(ResolutionDiff diff) {
        String warnings = Stream.concat(
                        diff.alignment().isOfDifferentSeries() ? Stream.of(DIFFERENT_SERIES) : Stream.of(),
                        warning(diff.earlier(), diff.later()).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(warnings).filter(said -> !said.isEmpty());
    }

    /** The line that goes with every view of these documents where one of them is paraphrased. */
    public static Optional<String> warning(Resolution... documents) {
        List<Resolution> paraphrased = Stream.of(documents)
                .filter(d -> d.edition() == Edition.PARAPHRASE)
                .toList();
        if (paraphrased.isEmpty()) {
            return Optional.empty();
        }
        List<String> addresses = paraphrased.stream()
                .map(Provenance::officialAddress)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String where = addresses.isEmpty() ? "search documents.un.org." : String.join(" and ", addresses);
        return Optional.of(PARAPHRASE + " Official text: " + where);
    }

    /** The line that goes with a view of many documents where one of them is paraphrased. */
    public static Optional<String> warning(List<Resolution> documents) {
        return warning(
                documents.stream().anyMatch(document -> document.edition() == Edition.PARAPHRASE)
                        ? Edition.PARAPHRASE
                        : Edition.OFFICIAL);
    }

    /** The line that goes with a view of many documents of an edition. */
    public static Optional<String> warning(Edition edition) {
        return edition == Edition.PARAPHRASE
                ? Optional.of(PARAPHRASE + " Official texts: " + OfficialAddress.SITE + " and the symbol.")
                : Optional.empty();
    }
}
