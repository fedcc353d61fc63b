package recital.search.check;

/** What is looked for in a draft, each with the source of the rule. */
public enum CheckRule {
    PREDECESSOR(
            "predecessor",
            "the text recalls a resolution on another subject as the one that it continues",
            "practice of the yearly series: the first recital recalls the resolution of the year before"),
    NEAR_COPY(
            "near-copy",
            "a paragraph that another resolution of the session, or of those just before it, has almost word for word",
            "General Assembly resolutions 77/335 and 80/251, on duplication and overlap"),
    NEWER_RESOLUTION(
            "newer-resolution",
            "a resolution is recalled that has a newer one of its series",
            "drafting practice: the latest resolution on a subject is recalled"),
    CITATION_DATE(
            "citation-date",
            "a resolution is cited with another date than that of its adoption",
            "United Nations Editorial Manual, on references to resolutions"),
    CITATION_TITLE(
            "citation-title",
            "a resolution is cited with another title than its own",
            "United Nations Editorial Manual, on references to resolutions"),
    CITATION_NUMBER(
            "citation-number",
            "a resolution is cited where others cite one of a like number",
            "United Nations Editorial Manual, on references to resolutions"),
    UNKNOWN_RESOLUTION(
            "unknown-resolution",
            "a resolution is cited of which nothing is known here",
            "United Nations Editorial Manual, on references to resolutions"),
    PARAGRAPH_REFERENCE(
            "paragraph-reference",
            "a paragraph is referred to that moved, is not there, or stands on the other side",
            "United Nations Editorial Manual, on references inside a text"),
    SESSION_ADVANCE(
            "session-advance",
            "a session, year or date that should have advanced and did not, or the other way",
            "practice of the yearly series, as their own texts show it"),
    REPORT_REQUEST(
            "report-request",
            "a report is asked for: of whom, for whom, when, and who else asks for it",
            "General Assembly resolutions 77/335 and 80/251, on duplication and overlap"),
    REVIEW_CLAUSE(
            "review-clause",
            "nothing says when the matter is looked at again or ends",
            "General Assembly resolutions 77/335, on sunset clauses, and 80/251, on review clauses"),
    EXISTING_RESOURCES(
            "existing-resources",
            "the text says from which resources something is paid",
            "rule 153 of the rules of procedure of the General Assembly; resolution 45/248 B, section VI, by which "
                    + "administrative and budgetary matters are for the Fifth Committee"),
    LENGTH(
            "length",
            "the text is longer than that of the predecessor",
            "General Assembly resolution 77/335, by which resolutions should be short, the preambular part above all; "
                    + "80/251"),
    DEPARTURE(
            "departure",
            "a paragraph departs from that of the predecessor by a few words",
            "drafting practice: agreed language is kept"),
    SPELLING(
            "spelling",
            "a term or name is written in two ways",
            "United Nations Editorial Manual, on spelling and on names"),
    OPENING_VERB(
            "opening-verb",
            "a paragraph of one part opens as those of the other do",
            "United Nations Editorial Manual, Resolutions and other formal decisions, II.C"),
    PUNCTUATION(
            "punctuation",
            "a paragraph does not end as one at its place does",
            "United Nations Editorial Manual, Resolutions and other formal decisions");

    private final String code;
    private final String label;
    private final String source;

    CheckRule(String code, String label, String source) {
        this.code = code;
        this.label = label;
        this.source = source;
    }

    /** The rule as people name it and the machine formats write it. */
    public String code() {
        return code;
    }

    /** What it finds. */
    public String label() {
        return label;
    }

    /** Where the rule comes from. */
    public String source() {
        return source;
    }
}
