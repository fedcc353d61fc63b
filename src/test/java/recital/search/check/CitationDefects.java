package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.search.check.SeededDefects.Defect;

/** Slips in what a text cites: resolutions with their dates and titles, and its own paragraphs. */
final class CitationDefects {

    private static final Pattern CITED =
            Pattern.compile("\\b(\\d\\d/\\d{1,3}) of (\\d{1,2} (\\p{L}+) (\\d{4}))(?!\\d)");
    /** A title that no mark closes, as in one text, has no end that could be told. */
    private static final Pattern TITLED =
            Pattern.compile("\\b(\\d\\d/\\d{1,3}) of \\d{1,2} \\p{L}+ \\d{4},? entitled \u201c([^\u201d]*?)(\\p{L}{6,})"
                    + "(?=[^\u201c\u201d]*\u201d)");

    private static final Pattern CONTENTS = Pattern.compile(
            "\\b(?:paragraphs?|section|annex|in which|by which|whereby|pursuant to|in accordance with)\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\bparagraphs? \\d{1,2}(?: and \\d{1,2})? above");

    private final Resolution document;
    private final CheckedCollection collection;
    private final CheckedDraft checked;
    private final DraftEditor editor;
    private final Random random;

    CitationDefects(
            Resolution document,
            CheckedCollection collection,
            CheckedDraft checked,
            DraftEditor editor,
            Random random) {
        this.document = document;
        this.collection = collection;
        this.checked = checked;
        this.editor = editor;
        this.random = random;
    }

    Optional<Defect> wrongDate() {
        return editor.edited(CheckRule.CITATION_DATE, CITED, this::isKnown, CitationDefects::anotherDay);
    }

    Optional<Defect> wrongTitle() {
        return editor.edited(
                CheckRule.CITATION_TITLE,
                TITLED,
                this::isTitled,
                found -> found.group()
                                .substring(
                                        0,
                                        found.group().length() - found.group(3).length())
                        + "waterfowl");
    }

    Optional<Defect> unknownNumber() {
        return editor.edited(CheckRule.UNKNOWN_RESOLUTION, CITED, this::isOfManySession, found -> found.group()
                .replaceFirst("/\\d+", "/" + (600 + random.nextInt(300))));
    }

    /** The number of the next resolution in place of that of the predecessor. */
    Optional<Defect> otherPredecessor() {
        return editor.edited(CheckRule.PREDECESSOR, CITED, this::isPredecessor, found -> found.group()
                        .replaceFirst("/\\d+", "/" + (HeldSession.number(Symbol.of(found.group(1))) + 1)))
                .map(defect -> new Defect(defect.rule(), Optional.empty(), defect.text()));
    }

    private boolean isPredecessor(MatchResult cited) {
        return checked.predecessor().flatMap(Resolution::symbol).equals(Optional.of(Symbol.of(cited.group(1))));
    }

    /** The number of a resolution that the predecessor cites as well, or that it has itself, and one more. */
    Optional<Defect> neighbour() {
        return editor.edited(CheckRule.CITATION_NUMBER, CITED, this::isCitedBefore, found -> found.group()
                .replaceFirst("/\\d+", "/" + (HeldSession.number(Symbol.of(found.group(1))) + 1)));
    }

    private boolean isCitedBefore(MatchResult cited) {
        Symbol symbol = Symbol.of(cited.group(1));
        return checked.predecessor().flatMap(Resolution::symbol).equals(Optional.of(symbol))
                || checked.earlierCitations()
                        .filter(earlier -> earlier.has(symbol))
                        .isPresent();
    }

    private boolean isKnown(MatchResult cited) {
        return collection.adopted(Symbol.of(cited.group(1))).isPresent();
    }

    private boolean isTitled(MatchResult cited) {
        return collection.title(Symbol.of(cited.group(1))).isPresent();
    }

    /** Decisions, which are numbered from 501, are not looked up. */
    private boolean isOfManySession(MatchResult cited) {
        boolean isResolution = Integer.parseInt(cited.group(1).replaceFirst(".*/", "")) <= 500;
        return isResolution
                && collection
                                .held(Symbol.of(cited.group(1)).session().orElse(0))
                                .count()
                        > 150;
    }

    private static String anotherDay(MatchResult cited) {
        int day = Integer.parseInt(cited.group(2).replaceFirst(" .*", ""));
        return cited.group().replaceFirst(" of \\d+", " of " + (day == 21 ? 12 : day > 20 ? day - 3 : day + 3));
    }

    /**
     * The predecessor's citation becomes that of the one before it. Where something is said of its parts or of what it
     * decided, only if the predecessor said that of the one before: otherwise nothing tells that the older is not meant.
     */
    Optional<Defect> olderCitation() {
        List<Resolution> before = collection.predecessors(document);
        if (before.size() < 2 || document.session().isEmpty()) {
            return Optional.empty();
        }
        String latest = before.get(0).shortName();
        String older = before.get(1).shortName();
        List<Paragraph> citing = checked.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.text().contains(latest) || paragraph.text().contains(older))
                .toList();
        if (citing.size() != 1 || citing.get(0).text().contains(older)) {
            return Optional.empty();
        }
        Paragraph paragraph = citing.get(0);
        if (CONTENTS.matcher(paragraph.text()).find() && !saidBefore(paragraph, older)) {
            return Optional.empty();
        }
        String date = checked.lexicon().dates().written(before.get(1).adopted().orElseThrow());
        String text = paragraph
                .text()
                .replaceFirst(Pattern.quote(latest) + "(?: of \\d+ \\p{L}+ \\d{4})?", older + " of " + date);
        return text.contains(latest)
                ? Optional.empty()
                : Optional.of(editor.told(CheckRule.NEWER_RESOLUTION, paragraph, text));
    }

    /** Whether the predecessor's paragraph of which this one is the continuation cites a resolution. */
    private boolean saidBefore(Paragraph paragraph, String cited) {
        return checked.changes().stream()
                .flatMap(diff -> diff.changes().stream())
                .filter(change -> change.link().later().contains(paragraph.id()))
                .anyMatch(change -> change.text().earlier().contains(cited));
    }

    /** A new first paragraph, and all references as they were. */
    Optional<Defect> shifted() {
        Optional<Paragraph> referring = editor.any(checked.paragraphs(Part.OPERATIVE).stream()
                .filter(paragraph -> paragraph.id().value().matches("OP\\d+")
                        && REFERENCE.matcher(paragraph.text()).find()
                        && stays(paragraph))
                .toList());
        if (referring.isEmpty() || checked.predecessor().isEmpty()) {
            return Optional.empty();
        }
        List<Paragraph> all = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.id().value().equals("OP1")) {
                String text = "Decides to keep the wells of the uplands open to travellers;";
                all.add(new Paragraph(paragraph.id(), text, text, List.of(), 0, 0));
            }
            all.add(DraftEditor.retold(paragraph, shifted(paragraph.id()), paragraph.text()));
        }
        return Optional.of(new Defect(
                CheckRule.PARAGRAPH_REFERENCE,
                Optional.of(shifted(referring.get().id())),
                document.withParagraphs(all)));
    }

    private boolean stays(Paragraph paragraph) {
        return checked.changes().stream()
                .flatMap(diff -> diff.changes().stream())
                .anyMatch(change -> change.link().earlier().size() == 1
                        && change.link().later().contains(paragraph.id())
                        && REFERENCE.matcher(change.text().earlier()).find());
    }

    private static ParagraphId shifted(ParagraphId id) {
        Matcher own = Pattern.compile("OP(\\d+)(.*)").matcher(id.value());
        return own.matches() ? new ParagraphId("OP" + (Integer.parseInt(own.group(1)) + 1) + own.group(2)) : id;
    }
}
