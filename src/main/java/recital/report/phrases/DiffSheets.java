package recital.report.phrases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Filter;

/**
 * A comparison as sheets of a spreadsheet; what each column means is in {@code src/docs/spreadsheets.md}.
 *
 * <p>Where a filter hides changes, the last row of the edits and of the documents counts them.
 */
public final class DiffSheets {

    private static final int NUMBER = 9;
    private static final int CODE = 13;
    private static final int SYMBOL = 18;
    private static final int PHRASE = 30;
    private static final int TEXT = 60;

    /** Of the edits, one a row. */
    private static final List<Column<EditRow>> EDITS = List.of(
            new Column<>("earlier year", NUMBER, row -> year(row.diff().earlier())),
            new Column<>("earlier document", SYMBOL, row -> row.diff().earlier().name()),
            new Column<>("earlier paragraph", CODE, row -> ChangePhrases.joined(earlier(row.change()))),
            new Column<>("later year", NUMBER, row -> year(row.diff().later())),
            new Column<>("later document", SYMBOL, row -> row.diff().later().name()),
            new Column<>("later paragraph", CODE, row -> ChangePhrases.joined(later(row.change()))),
            new Column<>("subject", CODE, row -> row.subject().code()),
            new Column<>("relation", CODE, row -> row.relation().code()),
            new Column<>("moved", NUMBER, row -> row.link().filter(Link::moved).isPresent()),
            new Column<>("operation", CODE, row -> row.edit().operation().code()),
            new Column<>("kinds", CODE, row -> codes(row.kinds())),
            new Column<>("significance", CODE, row -> row.significance().code()),
            new Column<>("before", TEXT, row -> row.edit().earlier()),
            new Column<>("after", TEXT, row -> row.edit().later()),
            new Column<>("remark", PHRASE, EditRow::remark),
            new Column<>("earlier note", NUMBER, EditRow::earlierNote),
            new Column<>("later note", NUMBER, EditRow::laterNote),
            new Column<>("certainty", NUMBER, row -> ofLink(row, Link::certainty)),
            new Column<>("doubtful", NUMBER, row -> ofLink(row, Link::doubtful)),
            new Column<>("earlier citation", PHRASE, row -> citation(row.diff().earlier(), earlier(row.change()))),
            new Column<>("later citation", PHRASE, row -> citation(row.diff().later(), later(row.change()))),
            new Column<>("earlier draft", NUMBER, row -> row.diff().earlier().isDraft()),
            new Column<>("later draft", NUMBER, row -> row.diff().later().isDraft()),
            new Column<>(
                    "earlier edition",
                    CODE,
                    row -> row.diff().earlier().edition().code()),
            new Column<>(
                    "later edition", CODE, row -> row.diff().later().edition().code()),
            new Column<>("earlier address", PHRASE, row -> address(row.diff().earlier())),
            new Column<>("later address", PHRASE, row -> address(row.diff().later())));

    /** Of the links, one a row, unchanged paragraphs among them. */
    private static final List<Column<ParagraphRow>> PARAGRAPHS = List.of(
            new Column<>(
                    "earlier paragraph",
                    CODE,
                    row -> ChangePhrases.joined(row.change().earlierOrder())),
            new Column<>(
                    "later paragraph",
                    CODE,
                    row -> ChangePhrases.joined(row.change().laterOrder())),
            new Column<>("relation", CODE, row -> row.link().relation().code()),
            new Column<>("moved", NUMBER, row -> row.link().moved()),
            new Column<>(
                    "significance", CODE, row -> row.change().significance().code()),
            new Column<>("kinds", CODE, row -> codes(row.change().classes())),
            new Column<>("earlier text", TEXT, row -> row.change().text().earlier()),
            new Column<>("later text", TEXT, row -> row.change().text().later()),
            new Column<>("edits", NUMBER, ParagraphRow::edits),
            new Column<>("notes changed", NUMBER, row -> row.change().notes().size()),
            new Column<>("certainty", NUMBER, row -> row.link().certainty()),
            new Column<>("doubtful", NUMBER, row -> row.link().doubtful()),
            new Column<>("reason", PHRASE, row -> row.link().reason()),
            new Column<>(
                    "earlier citation",
                    PHRASE,
                    row -> citation(row.diff().earlier(), row.change().earlierOrder())),
            new Column<>(
                    "later citation",
                    PHRASE,
                    row -> citation(row.diff().later(), row.change().laterOrder())));

    /** Of the two documents, one a row. */
    private static final List<Column<DocumentRow>> DOCUMENTS = List.of(
            new Column<>("side", CODE, DocumentRow::side),
            new Column<>("document", SYMBOL, row -> row.document().name()),
            new Column<>("title", TEXT, row -> row.document().title()),
            new Column<>("year", NUMBER, row -> year(row.document())),
            new Column<>("adopted", CODE, row -> optional(row.document().adopted())),
            new Column<>("draft", NUMBER, row -> row.document().isDraft()),
            new Column<>("edition", CODE, row -> row.document().edition().code()),
            new Column<>("paragraphs", CODE, row -> row.document().paragraphs().size()),
            new Column<>("address", PHRASE, row -> address(row.document())),
            new Column<>("remark", TEXT, DocumentRow::remark));

    private DiffSheets() {}

    /** The edits, one a row. */
    public static Sheet edits(ResolutionDiff diff, Filter filter) {
        return filtered("subject", Sheet.of("edits", EDITS, EditRow.of(diff, filter)), diff, filter);
    }

    /** The paragraphs of both documents by their links, one a row. */
    public static Sheet paragraphs(ResolutionDiff diff, Filter filter) {
        return Sheet.of("paragraphs", PARAGRAPHS, ParagraphRow.of(diff, filter));
    }

    /** The two documents, one a row. */
    public static Sheet documents(ResolutionDiff diff, Filter filter) {
        return filtered("side", Sheet.of("documents", DOCUMENTS, DocumentRow.of(diff)), diff, filter);
    }

    private static Sheet filtered(String first, Sheet sheet, ResolutionDiff diff, Filter filter) {
        return filter.isActive()
                ? sheet.with(first, "filter", "remark", CountPhrases.hidden(filter.hidden(diff)))
                : sheet;
    }

    private static Object year(Resolution document) {
        return document.year().isPresent() ? document.year().getAsInt() : "";
    }

    private static Object optional(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static Object ofLink(EditRow row, Function<Link, Object> value) {
        return optional(row.link().map(value));
    }

    private static List<ParagraphId> earlier(Optional<Change> change) {
        return change.map(Change::earlierOrder).orElse(List.of());
    }

    private static List<ParagraphId> later(Optional<Change> change) {
        return change.map(Change::laterOrder).orElse(List.of());
    }

    private static String codes(Collection<ChangeKind> kinds) {
        return kinds.stream().map(ChangeKind::code).collect(Collectors.joining(" "));
    }

    private static String citation(Resolution document, List<ParagraphId> ids) {
        return ids.stream().map(id -> ParagraphCitation.of(document, id)).collect(Collectors.joining("; "));
    }

    private static String address(Resolution document) {
        return Provenance.officialAddress(document).orElse("");
    }
}
