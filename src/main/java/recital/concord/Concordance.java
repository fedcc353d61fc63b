package recital.concord;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import recital.concord.ChangeVote.Vote;
import recital.concord.ClauseComparison.Gap;
import recital.concord.Finding.Mark;
import recital.concord.ForceComparison.OtherForce;
import recital.concord.ValueComparison.ValueDifference;
import recital.model.Language;
import recital.model.Note;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * The texts of one resolution, paragraph beside paragraph, and where one of them differs from the others.
 *
 * @param document the short symbol
 * @param languages those that were compared
 * @param rows the passages that say the same, in the order of the texts
 * @param findings the rarest first
 */
public record Concordance(String document, List<Language> languages, List<ConcordRow> rows, List<Finding> findings)
        implements Serializable {

    public Concordance {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** Of the Treaty Series a text stands in one volume for one language, in the next for another: such notes differ rightly. */
    private static final Pattern VOLUMES_BY_LANGUAGE =
            Pattern.compile("Treaty Series|[Vv]ol\\.\\s\\d|条约汇编|مجموعة المعاهدات");

    /** By how seldom such a difference comes about; of equals the first document, and its first place. */
    static final Comparator<Finding> RAREST_FIRST = Comparator.comparingDouble(Finding::probability);

    /**
     * Compares the texts of a resolution.
     *
     * @param texts one a language; fewer than four are laid side by side, and nothing is found
     */
    public static Concordance of(Map<Language, Resolution> texts) {
        return of(texts, any -> Optional.empty());
    }

    /**
     * The same with the days on which cited documents were adopted, where they are known.
     *
     * @param texts one a language
     * @param adopted asked for a document that is cited where a language differs
     */
    public static Concordance of(Map<Language, Resolution> texts, Function<Symbol, Optional<LocalDate>> adopted) {
        Map<Language, Resolution> sorted = new EnumMap<>(texts);
        ReadValues values = new ReadValues();
        Optional<OtherText> byDocuments =
                texts.size() < ValueComparison.FEWEST_LANGUAGES ? Optional.empty() : OtherText.of(texts, values);
        List<ConcordRow> rows = RowAligner.align(sorted, values);
        ClauseGaps gaps = new ClauseGaps(byDocuments.isEmpty() ? rows : List.of());
        Optional<Language> other = byDocuments.map(OtherText::language).or(gaps::ofAnotherText);
        if (other.isEmpty()) {
            return compared(sorted, rows, gaps, values, adopted).withoutOtherPassages();
        }
        sorted.remove(other.get());
        List<ConcordRow> fewer = RowAligner.align(sorted, values);
        Concordance rest =
                compared(sorted, fewer, new ClauseGaps(fewer), values, adopted).withoutOtherPassages();
        List<Finding> findings = new ArrayList<>(rest.findings);
        rows.stream()
                .filter(row -> row.in(other.get()).isPresent())
                .findFirst()
                .map(row -> rest.finding(row, other.get(), FindingKind.OTHER_TEXT)
                        .with(byDocuments.map(OtherText::evidence)))
                .ifPresent(finding -> findings.add(0, finding));
        return new Concordance(rest.document, List.copyOf(new EnumMap<>(texts).keySet()), rest.rows, findings);
    }

    /** A passage in the wrong row tells of the rows, and nothing of the languages. */
    private Concordance withoutOtherPassages() {
        return new Concordance(
                document,
                languages,
                rows,
                findings.stream()
                        .filter(finding -> finding.kind() != FindingKind.OTHER_TEXT)
                        .toList());
    }

    private static Concordance compared(
            Map<Language, Resolution> texts,
            List<ConcordRow> paragraphs,
            ClauseGaps gaps,
            ReadValues values,
            Function<Symbol, Optional<LocalDate>> adopted) {
        List<ConcordRow> rows = new ArrayList<>(paragraphs);
        rows.addAll(notes(texts));
        String document = texts.values().iterator().next().shortName();
        Concordance concordance = new Concordance(document, List.copyOf(texts.keySet()), rows, List.of());
        List<Finding> findings = new ArrayList<>();
        Judge judge = new Judge(rows, adopted);
        for (ValueDifference difference : new ValueComparison(rows, values).differences()) {
            findings.add(concordance.finding(difference, judge));
        }
        Map<ConcordRow, List<Gap>> told = gaps.told();
        for (int i = 0; i < paragraphs.size(); i++) {
            ConcordRow row = paragraphs.get(i);
            told.getOrDefault(row, List.of()).forEach(gap -> findings.add(concordance.finding(row, gap)));
            LengthComparison.difference(row)
                    .ifPresent(length -> findings.add(concordance.finding(row, length.language(), length.kind())));
            ForceComparison.difference(row).ifPresent(force -> findings.add(concordance.finding(row, force)));
            LengthComparison.missing(row, concordance.languages())
                    .forEach(language -> findings.add(concordance.finding(row, language, FindingKind.MISSING_PASSAGE)));
            LengthComparison.alone(paragraphs, i, concordance.languages())
                    .ifPresent(language -> findings.add(concordance.finding(row, language, FindingKind.ADDED_PASSAGE)));
        }
        findings.sort(RAREST_FIRST);
        return new Concordance(document, concordance.languages, rows, findings);
    }

    /** Notes of one mark, where all texts have as many; of one place, where one text begins to count at another number. */
    private static List<ConcordRow> notes(Map<Language, Resolution> texts) {
        Map<String, List<Passage>> byMark =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        if (texts.values().stream().map(text -> text.notes().size()).distinct().count() != 1) {
            return List.of();
        }
        List<String> marks = marks(
                texts.containsKey(Language.ENGLISH)
                        ? texts.get(Language.ENGLISH)
                        : texts.values().iterator().next());
        boolean sameMarks =
                texts.values().stream().allMatch(text -> Set.copyOf(marks(text)).equals(Set.copyOf(marks)));
        texts.forEach((language, text) -> {
            for (int i = 0; i < text.notes().size(); i++) {
                Note note = text.notes().get(i);
                byMark.computeIfAbsent(sameMarks ? note.mark() : marks.get(i), any -> new ArrayList<>())
                        .add(Passage.of(language, note));
            }
        });
        return byMark.values().stream()
                .filter(passages -> passages.size() == texts.size())
                .filter(passages -> passages.stream()
                        .noneMatch(passage ->
                                VOLUMES_BY_LANGUAGE.matcher(passage.text()).find()))
                .map(ConcordRow::of)
                .toList();
    }

    private static List<String> marks(Resolution text) {
        return text.notes().stream().map(Note::mark).toList();
    }

    private Finding finding(ValueDifference difference, Judge judge) {
        return new Finding(
                        document,
                        difference.language(),
                        difference.kind(),
                        difference.row(),
                        difference.missing(),
                        difference.added(),
                        difference.marks(),
                        Chances.of(difference),
                        judge.evidence(
                                difference.row(), difference.language(), difference.missing(), difference.added()),
                        Optional.empty())
                .with(difference.evidence());
    }

    private Finding finding(ConcordRow row, Gap gap) {
        return new Finding(
                document,
                gap.language(),
                ClauseComparison.isOtherPassage(gap, row) ? FindingKind.OTHER_TEXT : FindingKind.MISSING_CLAUSE,
                row,
                List.of(),
                List.of(),
                List.of(new Mark(gap.from(), gap.start(), gap.end())),
                Chances.of(gap),
                List.of(),
                Optional.empty());
    }

    private Finding finding(ConcordRow row, OtherForce force) {
        return new Finding(
                document,
                force.language(),
                FindingKind.OTHER_FORCE,
                row,
                List.of(),
                List.of(),
                force.marks(),
                force.probability(),
                List.of(force.evidence()),
                Optional.empty());
    }

    Finding finding(ConcordRow row, Vote vote) {
        return new Finding(
                document,
                vote.language(),
                vote.kind(),
                row,
                List.of(),
                List.of(),
                vote.marks(),
                Chances.of(vote),
                List.of(),
                Optional.empty());
    }

    private Finding finding(ConcordRow row, Language language, FindingKind kind) {
        List<Mark> whole = row.in(language)
                .map(passage -> List.of(new Mark(language, 0, passage.text().length())))
                .orElse(List.of());
        return new Finding(
                document,
                language,
                kind,
                row,
                List.of(),
                List.of(),
                whole,
                Chances.of(kind, "passage", language),
                List.of(),
                Optional.empty());
    }
}
