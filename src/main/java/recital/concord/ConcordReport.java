package recital.concord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.model.Language;

/**
 * What was found in several resolutions.
 *
 * @param documents the short symbols of those that were compared
 * @param languages all that they have
 * @param rows how many passages they have
 * @param findings the rarest first
 * @param first the place in the list of the first of them; 1 but where one was asked for
 * @param hidden how many findings were left out for want of room
 * @param doubtful how many were left out because such differences come about too often to tell of any
 * @param uncompared the short symbols of those with fewer than four languages
 */
public record ConcordReport(
        List<String> documents,
        List<Language> languages,
        int rows,
        List<Finding> findings,
        int first,
        int hidden,
        int doubtful,
        List<String> uncompared)
        implements Serializable {

    public ConcordReport {
        documents = List.copyOf(documents);
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
        uncompared = List.copyOf(uncompared);
    }

    /**
     * From this share of passages on that show such a difference a finding tells little.
     *
     * <p>source: findings read in six languages: of 74 up to a tenth of it 72 differ, of 38 beyond it 3.
     */
    public static final double TRUSTED = 0.001;

    /**
     * The findings of all, of which no more than so many are kept.
     *
     * @param doubtful whether those are wanted that can hardly be trusted
     */
    public static ConcordReport of(List<Concordance> concordances, int limit, boolean doubtful) {
        List<Finding> all = new ArrayList<>();
        concordances.forEach(one -> all.addAll(one.findings()));
        all.sort(Concordance.RAREST_FIRST);
        int found = all.size();
        all.removeIf(finding -> !doubtful && finding.probability() > TRUSTED);
        return new ConcordReport(
                compared(concordances, true),
                concordances.stream()
                        .flatMap(one -> one.languages().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                concordances.stream().mapToInt(one -> one.rows().size()).sum(),
                all.subList(0, Math.min(limit, all.size())),
                1,
                Math.max(0, all.size() - limit),
                found - all.size(),
                compared(concordances, false));
    }

    /** The same with one finding, by its id or its place in the list, from 1. */
    public Optional<ConcordReport> only(String name) {
        return IntStream.range(0, findings.size())
                .filter(i -> findings.get(i).id().equals(name) || name.equals(Integer.toString(i + 1)))
                .mapToObj(i -> new ConcordReport(
                        documents,
                        languages,
                        rows,
                        List.of(findings.get(i)),
                        first + i,
                        findings.size() - 1 + hidden,
                        doubtful,
                        uncompared))
                .findFirst();
    }

    private static List<String> compared(List<Concordance> concordances, boolean wanted) {
        return concordances.stream()
                .filter(one -> one.languages().size() >= ValueComparison.FEWEST_LANGUAGES == wanted)
                .map(Concordance::document)
                .toList();
    }
}
