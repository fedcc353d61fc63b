package recital.search.check;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * What was found in a draft.
 *
 * @param draft the draft
 * @param predecessor the adopted document that it continues; empty where the collection has none
 * @param otherTitle whether that document has another title: it is recalled, and may not be what goes on
 * @param results one a rule that was asked, in the order of the rules
 */
public record DraftCheck(Resolution draft, Optional<String> predecessor, boolean otherTitle, List<RuleResult> results)
        implements Serializable {

    public DraftCheck {
        Objects.requireNonNull(draft);
        Objects.requireNonNull(predecessor);
        results = List.copyOf(results);
    }

    /** How many findings have this weight. */
    public long count(FindingWeight weight) {
        return count((rule, finding) -> finding.weight() == weight);
    }

    /** How many findings are such. */
    public long count(BiPredicate<CheckRule, CheckFinding> which) {
        return results.stream()
                .mapToLong(result -> result.findings().stream()
                        .filter(finding -> which.test(result.rule(), finding))
                        .count())
                .sum();
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
