package recital.report.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.diff.Significance;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.SeriesCitations;
import recital.lineage.SeriesDocuments;
import recital.model.Language;
import recital.model.Resolution;

/** Says in a few words what citations entered and left, for the views of them. */
public final class CitationPhrases {

    private CitationPhrases() {}

    /** What was looked for and how much was found. */
    public static String heading(CitationTimeline course) {
        String where = course.words()
                .map(words -> " in paragraphs with \u201c" + words + "\u201d")
                .orElse("");
        long found = course.cited();
        String among = documents(course.documents());
        if (course.asked().isPresent()) {
            String name = course.asked().get().name();
            return found == 0
                    ? name + " is cited nowhere" + where + " in " + among
                    : name + ", looked for in " + among + where;
        }
        return found == 0
                ? "No citations" + where + " in " + among
                : among + " cite " + CountPhrases.count(found, "document") + where;
    }

    private static String documents(List<Resolution> documents) {
        long drafts = documents.stream().filter(Resolution::isDraft).count();
        return CountPhrases.documents(documents.size() - drafts, drafts);
    }

    /** What a series is called: the title of its last document that has one. */
    public static String title(SeriesCitations series) {
        return SeriesPhrases.title(new SeriesDocuments(series.documents()));
    }

    /** The year of a document, {@code 2019 draft}. */
    public static String year(Resolution document) {
        return TracePhrases.year(document) + (document.isDraft() ? " draft" : "");
    }

    /** The document with the one that it follows, and how much entered, left and stayed. */
    public static String line(CitationYear year) {
        if (year.before().isEmpty()) {
            return year.document().shortName() + ", the first: cites "
                    + year.added().size();
        }
        long back = year.returned();
        return year.document().shortName() + " after " + year.before().get().shortName() + ": "
                + (year.added().size() - back) + " entered, " + back + " back, "
                + year.removed().size() + " left, "
                + year.kept() + " stayed";
    }

    /** Whether it entered for the first time, or is back; what the first document cites only stands there. */
    public static String arrival(CitationYear year, AddedCitation entered) {
        if (year.before().isEmpty()) {
            return "cites";
        }
        return entered.last().isPresent() ? "back" : "entered";
    }

    /** Where it entered, when it was last cited, and whether that could have been predicted. */
    public static String entered(AddedCitation entered) {
        return entered.called().map(name -> "\u201c" + name + "\u201d \u00b7 ").orElse("")
                + where(entered.mentions())
                + entered.last()
                        .map(last -> " \u00b7 last cited in " + year(last))
                        .orElse("")
                + (entered.significance() == Significance.ROUTINE
                        ? " \u00b7 routine: the series' own predecessor"
                        : "");
    }

    /** The years in which what left had been cited. */
    public static String left(RemovedCitation left, SeriesCitations series) {
        return (left.citing().isEmpty() ? "cited in a draft alone" : "cited " + years(left.citing(), series))
                + (left.significance() == Significance.ROUTINE
                        ? " \u00b7 routine: gave place to the series' own predecessor"
                        : "");
    }

    /** Years of adopted documents, {@code 2012–2014, 2017}: a range is of documents that follow one another. */
    public static String years(List<Resolution> citing, SeriesCitations series) {
        return series.unbrokenRuns(citing).stream().map(TracePhrases::years).collect(Collectors.joining(", "));
    }

    /** Where a document is cited, {@code PP1, OP3; note 4 to OP3; note * to the title}. */
    public static String where(List<Mention> mentions) {
        List<String> texts = new ArrayList<>();
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String place =
                    mention.paragraph().map(paragraph -> paragraph.id().value()).orElse("the title");
            if (mention.inText()) {
                texts.add(place);
            } else {
                notes.computeIfAbsent(mention.note().get(), mark -> new ArrayList<>())
                        .add(place);
            }
        }
        List<String> parts = new ArrayList<>();
        if (!texts.isEmpty()) {
            parts.add(String.join(", ", texts));
        }
        notes.forEach((mark, places) -> parts.add("note " + mark + " to " + String.join(", ", places)));
        return String.join("; ", parts);
    }

    /** The years in which a document is cited, and in how many documents. */
    public static String course(CitedHistory course, SeriesCitations series) {
        List<Resolution> citing =
                course.mentions().stream().map(Mention::document).distinct().toList();
        String years = years(citing, series);
        return course.called().map(name -> "\u201c" + name + "\u201d \u00b7 ").orElse("")
                + (years.isEmpty() ? "" : years + ", ") + "in " + documents(citing);
    }

    /** Where a document of the series cites another. */
    public static String where(CitedHistory course, Resolution document) {
        List<Mention> mentions = course.in(document);
        return mentions.isEmpty() ? "not cited" : where(mentions);
    }

    /** The citations with another date than that of the cited document, one a line. */
    public static List<String> misdated(CitationTimeline course) {
        Dates dates = Lexicon.of(Language.ENGLISH).dates();
        return course.series().stream()
                .flatMap(series -> series.misdated().stream())
                .map(one -> one.mention().document().shortName() + ", " + where(List.of(one.mention())) + ": "
                        + one.cited().name() + " of "
                        + dates.written(one.mention().date().orElseThrow()) + ", adopted on "
                        + dates.written(one.adopted()))
                .toList();
    }

    /** The names of cited documents. */
    public static String names(List<CitedDocument> cited) {
        return cited.stream().map(CitedDocument::name).collect(Collectors.joining(", "));
    }

    /** How much entered and left elsewhere than in the paragraphs that were asked for; empty where nothing was asked. */
    public static String hidden(CitationTimeline course) {
        int hidden = course.hidden();
        return course.words().isEmpty()
                ? ""
                : hidden + " that entered or left in other paragraphs " + (hidden == 1 ? "is" : "are") + " not shown";
    }
}
