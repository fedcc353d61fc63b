package recital.model;

/** The file format from which a document was read. */
public enum Format {
    TEXT("text"),
    AKOMA_NTOSO("unofficial XML copy (Akoma Ntoso)"),
    PDF("PDF"),
    DOCX("Word (docx)"),
    DOC("Word (doc)"),
    HTML("HTML");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The name of the format as people read it. */
    public String label() {
        return label;
    }
}
