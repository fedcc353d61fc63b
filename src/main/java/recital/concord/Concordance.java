package recital.concord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recital.concord.ClauseComparison.Gap;
import recital.concord.Finding.Mark;
import recital.concord.ValueComparison.ValueDifference;
import recital.model.Language;
import recital.model.Resolution;

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

    /** By how seldom such a difference comes about; of equals the first document, and its first place. */
    static final Comparator<Finding> RAREST_FIRST = Comparator.comparingDouble(Finding::probability);

    /**
     * Compares the texts of a resolution.
     *
     * @param texts one a language; fewer than four are laid side by side, and nothing is found
     */
    public static Concordance of(Map<Language, Resolution> texts) {
        Map<Language, Resolution> sorted = new EnumMap<>(texts);
        List<ConcordRow> rows = new ArrayList<>(RowAligner.align(sorted));
        rows.addAll(notes(sorted));
        String document = sorted.values().iterator().next().shortName();
        List<Language> languages = List.copyOf(sorted.keySet());
        List<Finding> findings = new ArrayList<>();
        for (ValueDifference difference : new ValueComparison(rows).differences()) {
            findings.add(finding(document, difference));
        }
        for (ConcordRow row : rows) {
            ClauseComparison.gap(row).ifPresent(gap -> findings.add(finding(document, row, gap)));
            LengthComparison.difference(row)
                    .ifPresent(length -> findings.add(finding(document, row, length.language(), length.kind())));
            LengthComparison.missing(row, languages)
                    .forEach(language -> findings.add(finding(document, row, language, FindingKind.MISSING_PASSAGE)));
        }
        findings.sort(RAREST_FIRST);
        return new Concordance(document, languages, rows, findings);
    }

    /** Notes of one mark, where all texts have as many. */
    private static List<ConcordRow> notes(Map<Language, Resolution> texts) {
        Map<String, List<Passage>> byMark =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        if (texts.values().stream().map(text -> text.notes().size()).distinct().count() != 1) {
            return List.of();
        }
        texts.forEach((language, text) -> text.notes()
                .forEach(note -> byMark.computeIfAbsent(note.mark(), any -> new ArrayList<>())
                        .add(new Passage(language, List.of("note " + note.mark()), note.text()))));
        return byMark.values().stream()
                .filter(passages -> passages.size() == texts.size())
                .map(ConcordRow::of)
                .toList();
    }

    private static Finding finding(String document, ValueDifference difference) {
        return new Finding(
                document,
                difference.language(),
                difference.kind(),
                difference.row(),
                difference.missing(),
                difference.added(),
                difference.marks(),
                Chances.of(difference),
                List.of());
    }

    private static Finding finding(String document, ConcordRow row, Gap gap) {
        return new Finding(
                document,
                gap.language(),
                FindingKind.MISSING_CLAUSE,
                row,
                List.of(),
                List.of(),
                List.of(new Mark(gap.from(), gap.start(), gap.end())),
                Chances.of(gap),
                List.of());
    }

    private static Finding finding(String document, ConcordRow row, Language language, FindingKind kind) {
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
                List.of());
    }
}
