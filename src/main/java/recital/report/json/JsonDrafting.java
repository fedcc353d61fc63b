package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.diff.Change;
import recital.lineage.Course;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingHistory.Step;
import recital.lineage.DraftingRow;
import recital.lineage.DraftingRow.DraftedParagraph;
import recital.lineage.DraftingRow.DraftedRun;
import recital.lineage.DraftingSummary;
import recital.lineage.DraftingSummary.Proposals;
import recital.lineage.DraftingSummary.StepSummary;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.TextRenderer;

/**
 * Writes how a text came about as JSON, and reads it back; the runs of a paragraph concatenate to its text.
 *
 * <p>The resource {@code /recital/report/schema/drafting-4.json} is its schema.
 */
final class JsonDrafting implements TextRenderer<DraftingHistory> {

    private final Filter filter;

    JsonDrafting(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(DraftingHistory history, Writer out) throws IOException {
        JsonWriter.write(out, "drafting", json -> {
            json.documents(history.documents());
            json.flag("different", history.different());
            json.object("summary", () -> summary(DraftingSummary.of(history), json));
            json.object("filter", () -> JsonDiff.filter(filter, filter.hidden(history), json));
            json.array("steps", history.steps(), step -> {
                json.object("title", () -> JsonChange.edits(step.title(), json));
                json.array("notes", step.notes(), note -> JsonChange.note(note, json));
            });
            json.array("rows", filter.shownRows(history), row -> row(row, json));
        });
    }

    private static void summary(DraftingSummary summary, JsonWriter json) {
        json.numbers("wordsByDocument", summary.origins());
        json.array("steps", summary.steps(), step -> {
            json.number("document", step.document());
            paragraphs("came", step, json);
            paragraphs("went", step, json);
            json.object("insertions", () -> proposals(step.insertions(), json));
            json.object("deletions", () -> proposals(step.deletions(), json));
        });
    }

    /** What came by its ids in the document that has it, what went by those in the one before it. */
    private static void paragraphs(String name, StepSummary step, JsonWriter json) {
        boolean came = name.equals("came");
        int document = came ? step.document() : step.document() - 1;
        json.array(name, came ? step.came() : step.went(), row -> {
            json.ids("paragraphs", row.ids(document));
            json.ids("last", row.ids(row.cells().size() - 1));
        });
    }

    private static void proposals(Proposals proposals, JsonWriter json) {
        json.number("whole", proposals.whole());
        json.number("part", proposals.part());
        json.number("none", proposals.none());
        json.number("words", proposals.words());
        json.number("wordsDone", proposals.wordsDone());
    }

    private static void row(DraftingRow row, JsonWriter json) {
        course(row.course(), json);
        json.text("significance", row.significance().code());
        json.array(
                "cells",
                row.cells(),
                cell -> json.array("paragraphs", cell, paragraph -> {
                    json.text("id", paragraph.paragraph().id().value());
                    json.array("runs", paragraph.runs(), run -> {
                        json.text("text", run.text());
                        json.number("words", run.words());
                        course(run.course(), json);
                    });
                }));
        json.array("steps", row.steps(), step -> json.array("changes", step, change -> change(change, json)));
    }

    private static void course(Course course, JsonWriter json) {
        json.text("fate", course.fate().code());
        json.numbers("documents", course.documents());
    }

    private static void change(Change change, JsonWriter json) {
        JsonChange.link(change.link(), json);
        JsonChange.classes(change.classes(), json);
        json.text("significance", change.significance().code());
        JsonChange.topic(change.topic(), json);
        JsonChange.order(change, json);
        JsonChange.edits(change.text(), json);
        json.array("notes", change.notes(), note -> JsonChange.note(note, json));
    }

    static DraftingHistory read(JsonObject json, Collection<Resolution> given) {
        List<Resolution> documents = NamedDocuments.of(json, given).all();
        return new DraftingHistory(
                documents,
                json.array(
                        "steps",
                        step -> new Step(
                                JsonChange.readText(step.object("title")), step.array("notes", JsonChange::readNote))),
                json.array("rows", row -> readRow(row, documents)));
    }

    private static DraftingRow readRow(JsonObject json, List<Resolution> documents) {
        List<JsonObject> cells = json.array("cells", cell -> cell);
        JsonObject.require(cells.size() == documents.size(), "a row has " + cells.size() + " cells");
        return new DraftingRow(
                IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i)
                                .array(
                                        "paragraphs",
                                        paragraph -> readParagraph(paragraph, documents.get(i), cells.size())))
                        .toList(),
                json.array("steps", step -> step.array("changes", change -> JsonChange.read(change, change))));
    }

    private static DraftedParagraph readParagraph(JsonObject json, Resolution document, int documents) {
        Paragraph paragraph = NamedDocuments.paragraph(document, json.text("id"));
        List<DraftedRun> runs = json.array("runs", run -> readRun(run, documents));
        String text = runs.stream().map(DraftedRun::text).collect(Collectors.joining());
        NamedDocuments.requireText(paragraph.text().equals(text), paragraph);
        return new DraftedParagraph(paragraph, runs);
    }

    private static DraftedRun readRun(JsonObject json, int documents) {
        return new DraftedRun(
                json.text("text"), json.number("words"), Course.through(json.numbers("documents"), documents));
    }
}
