package recital.search.check;

/** How a rule is looked for. */
interface DraftRule {

    /** What is found in the draft. */
    RuleResult check(CheckedDraft draft);
}
