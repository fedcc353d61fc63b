package recital.search.check;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one rule has found in a draft.
 *
 * @param rule the rule
 * @param examined what it looked at, and what it lacked, for people: "0 of 31 citations could be dated"
 * @param findings in the order of the draft
 */
public record RuleResult(CheckRule rule, String examined, List<CheckFinding> findings) implements Serializable {

    public RuleResult {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(examined);
        findings = List.copyOf(findings);
    }
}
