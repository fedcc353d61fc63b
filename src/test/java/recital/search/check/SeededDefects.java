package recital.search.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.text.Folding;

/** Sets slips into texts that have none of them there, one a rule where the text has a place for it. */
final class SeededDefects {

    private static final Pattern CITED =
            Pattern.compile("\\b(\\d\\d/\\d{1,3}) of (\\d{1,2} (\\p{L}+) (\\d{4}))(?!\\d)");
    /** A title that no mark closes, as in one text, has no end that could be told. */
    private static final Pattern TITLED =
            Pattern.compile("\\b(\\d\\d/\\d{1,3}) of \\d{1,2} \\p{L}+ \\d{4},? entitled \u201c([^\u201d]*?)(\\p{L}{6,})"
                    + "(?=[^\u201c\u201d]*\u201d)");

    private static final Pattern CONTENTS = Pattern.compile(
            "\\b(?:paragraphs?|section|annex|in which|by which|whereby|pursuant to|in accordance with)\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\bparagraphs? \\d{1,2}(?: and \\d{1,2})? above");
    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{3,}-\\p{Ll}{3,}(?![\\p{L}-])");

    /** What has so large a part of the words of a paragraph is the same but for what is filled in. */
    private static final double MOST = 0.75;

    private final Resolution document;
    private final CheckedCollection collection;
    private final CheckedDraft checked;
    private final List<Resolution> others;
    private final Random random;

    /**
     * Places for slips in a document.
     *
     * @param others documents of other series of its session
     */
    SeededDefects(Resolution document, CheckedCollection collection, List<Resolution> others, Random random) {
        this.document = document;
        this.collection = collection;
        this.others = others;
        this.random = random;
        checked = new CheckedDraft(document, collection);
    }

    /** A text with a slip; the place is empty where the slip is one of the whole text. */
    record Defect(CheckRule rule, Optional<ParagraphId> place, Resolution text) {}

    Optional<Defect> defect(CheckRule rule) {
        return switch (rule) {
            case NEAR_COPY -> nearCopy();
            case NEWER_RESOLUTION -> olderCitation();
            case CITATION_DATE -> edited(rule, CITED, this::isKnown, SeededDefects::anotherDay);
            case CITATION_TITLE ->
                edited(
                        rule,
                        TITLED,
                        this::isTitled,
                        found -> found.group()
                                        .substring(
                                                0,
                                                found.group().length()
                                                        - found.group(3).length()) + "waterfowl");
            case UNKNOWN_RESOLUTION ->
                edited(rule, CITED, this::isOfManySession, found -> found.group()
                        .replaceFirst("/\\d+", "/" + (600 + random.nextInt(300))));
            case PARAGRAPH_REFERENCE -> shifted();
            case SESSION_ADVANCE ->
                random.nextBoolean() ? stale().or(this::movedPast) : movedPast().or(this::stale);
            case REPORT_REQUEST ->
                Optional.of(
                        appended(
                                rule,
                                "Requests the Secretary-General to submit to the General Assembly at its next session a report on the wells and springs of the uplands."));
            case REVIEW_CLAUSE -> withoutReview();
            case EXISTING_RESOURCES ->
                editedOperative(
                        rule,
                        Pattern.compile("^(?:Also |Further )?[Rr]equests the Secretary-General"),
                        found -> found.group() + ", within existing resources,");
            case LENGTH -> lengthened();
            case DEPARTURE -> departure();
            case SPELLING -> unhyphenated();
            case OPENING_VERB -> otherPart();
            case PUNCTUATION -> otherEnd();
        };
    }

    private Resolution with(Paragraph paragraph, String text) {
        return document.withParagraphs(document.paragraphs().stream()
                .map(one -> one.equals(paragraph) ? retold(one, one.id(), text) : one)
                .toList());
    }

    private static Paragraph retold(Paragraph one, ParagraphId id, String text) {
        return new Paragraph(
                id,
                text,
                one.source(),
                one.marks().stream()
                        .filter(mark -> mark.offset() <= text.length())
                        .toList(),
                one.page(),
                one.line(),
                one.cell());
    }

    private Defect told(CheckRule rule, Paragraph paragraph, String text) {
        return new Defect(rule, Optional.of(paragraph.id()), with(paragraph, text));
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Optional<Defect> edited(
            CheckRule rule, Pattern pattern, Predicate<MatchResult> fits, Function<MatchResult, String> slip) {
        List<Defect> all = new ArrayList<>();
        for (Paragraph paragraph : checked.paragraphs()) {
            Matcher found = pattern.matcher(paragraph.text());
            while (found.find()) {
                MatchResult match = found.toMatchResult();
                boolean first = paragraph.text().indexOf(match.group(match.groupCount() > 0 ? 1 : 0)) >= match.start();
                if (first && fits.test(match)) {
                    all.add(told(
                            rule,
                            paragraph,
                            paragraph.text().substring(0, match.start())
                                    + slip.apply(match)
                                    + paragraph.text().substring(match.end())));
                }
            }
        }
        return any(all);
    }

    private Optional<Defect> editedOperative(CheckRule rule, Pattern pattern, Function<MatchResult, String> slip) {
        return edited(rule, pattern, found -> true, slip);
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
                && collection.held(Symbol.of(cited.group(1)).session().orElse(0)) > 150;
    }

    private static String anotherDay(MatchResult cited) {
        int day = Integer.parseInt(cited.group(2).replaceFirst(" .*", ""));
        return cited.group().replaceFirst(" of \\d+", " of " + (day == 21 ? 12 : day > 20 ? day - 3 : day + 3));
    }

    /**
     * A paragraph of another text, one word of it changed; none that many texts have alike, as those on the financing of
     * missions and on territories do: such a paragraph is a form that is filled in, and no copy of one of them.
     */
    private Optional<Defect> nearCopy() {
        List<Paragraph> long_ = others.stream()
                .flatMap(other -> other.paragraphs().stream())
                .filter(paragraph -> paragraph.id().part() == Part.OPERATIVE
                        && !paragraph.id().isPoint())
                .filter(paragraph -> paragraph.text().split(" ").length > 45)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(long_, random);
        return long_.stream()
                .filter(paragraph -> !isForm(paragraph))
                .findFirst()
                .map(paragraph -> {
                    String[] words = paragraph.text().split(" ");
                    words[words.length / 2] = "waterfowl";
                    return appended(CheckRule.NEAR_COPY, String.join(" ", words));
                });
    }

    /** Whether more than six titles have a paragraph with most of its words, in whatever order. */
    private boolean isForm(Paragraph paragraph) {
        Set<String> words = new HashSet<>(Arrays.asList(paragraph.text().split(" ")));
        return others.stream()
                        .filter(other -> other.paragraphs().stream()
                                .map(one ->
                                        new HashSet<>(Arrays.asList(one.text().split(" "))))
                                .anyMatch(one ->
                                        words.stream().filter(one::contains).count() > MOST * words.size()))
                        .map(Resolution::title)
                        .distinct()
                        .limit(7)
                        .count()
                > 6;
    }

    private Defect appended(CheckRule rule, String text) {
        ParagraphId id = new ParagraphId("OP" + 900);
        List<Paragraph> all = new ArrayList<>(document.paragraphs());
        all.add(new Paragraph(id, text, text, List.of(), 0, 0));
        return new Defect(rule, Optional.of(id), document.withParagraphs(all));
    }

    /**
     * The predecessor's citation becomes that of the one before it. Where something is said of its parts or of what it
     * decided, only if the predecessor said that of the one before: otherwise nothing tells that the older is not meant.
     */
    private Optional<Defect> olderCitation() {
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
                : Optional.of(told(CheckRule.NEWER_RESOLUTION, paragraph, text));
    }

    /** Whether the predecessor's paragraph of which this one is the continuation cites a resolution. */
    private boolean saidBefore(Paragraph paragraph, String cited) {
        return checked.changes().stream()
                .flatMap(diff -> diff.changes().stream())
                .filter(change -> change.link().later().contains(paragraph.id()))
                .anyMatch(change -> change.text().earlier().contains(cited));
    }

    /** A new first paragraph, and all references as they were. */
    private Optional<Defect> shifted() {
        Optional<Paragraph> referring = any(checked.paragraphs(Part.OPERATIVE).stream()
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
            all.add(retold(paragraph, shifted(paragraph.id()), paragraph.text()));
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

    /** The session that was due last time. */
    private Optional<Defect> stale() {
        List<Defect> all = new ArrayList<>();
        slots(slot -> slot.isSession()
                        && slot.laterParagraph().part() == Part.OPERATIVE
                        && !slot.stayed()
                        && overdue(slot))
                .forEach(slot -> all.add(replaced(slot, slot.earlier().text())));
        return any(all);
    }

    private boolean overdue(TimeSlot slot) {
        int earlier = TimeSlot.value(slot.earlier(), checked.lexicon()).orElse(0);
        return earlier > checked.predecessor().orElseThrow().session().orElse(0)
                && earlier <= document.session().orElse(0);
    }

    /** The year of an event long past, advanced with the document. */
    private Optional<Defect> movedPast() {
        List<Defect> all = new ArrayList<>();
        int years = checked.predecessor()
                .map(one -> document.year().orElse(0) - one.year().orElse(0))
                .orElse(0);
        slots(slot -> !slot.isSession()
                        && slot.stayed()
                        && TimeSlot.value(slot.later(), checked.lexicon()).orElse(9999)
                                < document.year().orElse(0) - 5)
                .forEach(slot -> {
                    int year = TimeSlot.value(slot.later(), checked.lexicon()).orElseThrow();
                    all.add(replaced(slot, slot.later().text().replace("" + year, "" + (year + years))));
                });
        return years == 0 ? Optional.empty() : any(all);
    }

    private List<TimeSlot> slots(Predicate<TimeSlot> which) {
        return checked.changes().stream()
                .flatMap(diff -> diff.changes().stream())
                .filter(change -> !change.link().doubtful())
                .flatMap(change -> TimeSlot.of(change, checked.lexicon()).stream())
                .filter(which)
                .toList();
    }

    private Defect replaced(TimeSlot slot, String words) {
        Paragraph paragraph = document.paragraph(slot.laterParagraph()).orElseThrow();
        return told(
                CheckRule.SESSION_ADVANCE,
                paragraph,
                paragraph.text().substring(0, slot.later().start())
                        + words
                        + paragraph.text().substring(slot.later().end()));
    }

    /** Only the paragraphs that say nothing of a time to come. */
    private Optional<Defect> withoutReview() {
        Pattern review = checked.lexicon().pattern(PhrasePattern.REVIEW_CLAUSE);
        List<Paragraph> kept = document.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().matches("(?s).*\\bsessions?\\b.*")
                        && !review.matcher(paragraph.text()).find())
                .toList();
        return kept.stream().anyMatch(one -> one.id().part() == Part.OPERATIVE)
                        && new ReviewClauses().check(checked).findings().isEmpty()
                ? Optional.of(new Defect(CheckRule.REVIEW_CLAUSE, Optional.empty(), document.withParagraphs(kept)))
                : Optional.empty();
    }

    private Optional<Defect> lengthened() {
        boolean isAsLong = checked.predecessor()
                .filter(before -> words(before) < words(document) + 1_000)
                .isPresent();
        if (!isAsLong || !new Lengths().check(checked).findings().isEmpty()) {
            return Optional.empty();
        }
        String text = "Recognizes ".repeat(3_000) + ".";
        return Optional.of(new Defect(
                CheckRule.LENGTH,
                Optional.empty(),
                appended(CheckRule.LENGTH, text).text()));
    }

    private static long words(Resolution text) {
        return text.paragraphs().stream()
                .mapToLong(paragraph -> paragraph.text().split(" ").length)
                .sum();
    }

    /** Another word in a paragraph that stayed. */
    private Optional<Defect> departure() {
        List<Defect> all = new ArrayList<>();
        for (Change change : checked.changes().map(ResolutionDiff::changes).orElse(List.of())) {
            Link link = change.link();
            if (link.relation() == Relation.IDENTICAL) {
                Paragraph paragraph = document.paragraph(link.later().get(0)).orElseThrow();
                String[] words = paragraph.text().split(" ");
                int at = words.length / 2;
                if (words.length > 25 && paragraph.id().part() == Part.OPERATIVE && words[at].matches("\\p{Ll}{7,}")) {
                    words[at] = "waterfowl";
                    all.add(told(CheckRule.DEPARTURE, paragraph, String.join(" ", words)));
                }
            }
        }
        return any(all);
    }

    private Optional<Defect> unhyphenated() {
        List<Defect> all = new ArrayList<>();
        for (Paragraph paragraph : checked.paragraphs()) {
            Matcher term = HYPHEN.matcher(Folding.DISPLAY.fold(paragraph.text()));
            while (term.find()) {
                String joined = term.group().replace("-", "");
                boolean elsewhere = checked.paragraphs().stream()
                        .filter(other -> !other.equals(paragraph))
                        .anyMatch(other -> Folding.DISPLAY
                                .fold(other.text())
                                .matches("(?s).*(?<![\\p{L}-])" + term.group() + "(?![\\p{L}-]).*"));
                String text = Folding.DISPLAY.fold(paragraph.text());
                if (elsewhere) {
                    all.add(told(CheckRule.SPELLING, paragraph, text.replace(term.group(), joined)));
                }
            }
        }
        return any(all).map(defect -> new Defect(defect.rule(), Optional.empty(), defect.text()));
    }

    private Optional<Defect> otherPart() {
        return random.nextBoolean()
                ? edited(
                        CheckRule.OPENING_VERB,
                        Pattern.compile("^(Recall|Not|Recogniz|Reaffirm|Welcom)ing\\b"),
                        found -> true,
                        found -> found.group(1) + (found.group(1).matches("Recall|Reaffirm") ? "s" : "es"))
                : edited(
                        CheckRule.OPENING_VERB,
                        Pattern.compile("^(Recall|Not|Recogniz|Reaffirm|Welcom)e?s\\b"),
                        found -> true,
                        found -> found.group(1) + "ing");
    }

    private Optional<Defect> otherEnd() {
        List<Defect> all = new ArrayList<>();
        UnaryOperator<String> stop = text -> text.substring(0, text.length() - 1) + ".";
        List<Paragraph> paragraphs = checked.paragraphs().stream()
                .sorted(Comparator.comparing(paragraph -> paragraph.id().value()))
                .toList();
        for (Paragraph paragraph : paragraphs) {
            boolean recital =
                    paragraph.id().part() == Part.PREAMBLE && paragraph.text().endsWith(",");
            boolean operative =
                    paragraph.id().value().matches("OP\\d+") && paragraph.text().endsWith(";");
            if (recital || operative) {
                all.add(told(
                        CheckRule.PUNCTUATION,
                        paragraph,
                        recital
                                ? paragraph.text().substring(0, paragraph.text().length() - 1) + ";"
                                : stop.apply(paragraph.text())));
            }
        }
        return any(all);
    }

    /** Whether the rule tells of the slip, and did not before; of two alike in one paragraph it has to tell twice. */
    boolean isFound(Defect defect) {
        List<CheckFinding> before = DraftChecker.result(defect.rule(), checked).findings();
        List<CheckFinding> after = DraftChecker.result(defect.rule(), new CheckedDraft(defect.text(), collection))
                .findings();
        return after.stream()
                .filter(finding ->
                        defect.place().isEmpty() || finding.paragraph().equals(defect.place()))
                .anyMatch(finding -> Collections.frequency(after, finding) > Collections.frequency(before, finding));
    }
}
