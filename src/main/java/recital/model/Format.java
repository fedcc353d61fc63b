package recital.model;

/** The file format from which a document was read. */
public enum Format {
    TEXT("text", "text"),
    AKOMA_NTOSO("akoma-ntoso", "unofficial XML copy (Akoma Ntoso)"),
    PDF("pdf", "PDF"),
    DOCX("docx", "Word (docx)"),
    DOC("doc", "Word (doc)"),
    HTML("html", "HTML");

    private final String code;
    private final String label;

    Format(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The format as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The name of the format as people read it. */
    public String label() {
        return label;
    }
}
