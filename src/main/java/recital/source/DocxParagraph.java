package recital.source;

import java.util.OptionalInt;

/** A paragraph of a {@code .docx} file in the reading, with those of its properties that bear on what is read. */
final class DocxParagraph {

    private static final String NO_LIST = "0";

    /** The words so far; those of the paragraph before where its end is deleted. */
    MarkedText text = new MarkedText();
    private String style = "";
    private String list = "";
    private OptionalInt level = OptionalInt.empty();
    private boolean outlined;
    private boolean endless;

    /** Whether the end of the paragraph is deleted, so that the next one continues it. */
    boolean isEndless() {
        return endless;
    }

    boolean isHeading(WordStyles styles) {
        return outlined || styles.isHeading(style);
    }

    /** Counts the paragraph in its list, where it is in one, and tells what is printed before it. */
    String label(WordStyles styles, WordNumbering numbering) {
        String counted = list.isEmpty() ? styles.list(style).orElse(NO_LIST) : list;
        OptionalInt depth = level.isPresent() ? level : styles.level(style);
        return counted.equals(NO_LIST) ? "" : numbering.next(counted, depth.orElse(0));
    }

    /** Whether an element that wraps changed text, or stands for a change, leaves nothing in this reading. */
    static boolean isGone(String name, TrackedChanges tracked) {
        return switch (tracked) {
            case ACCEPTED -> name.equals("del") || name.equals("moveFrom");
            case REJECTED -> name.equals("ins") || name.equals("moveTo");
        };
    }

    /**
     * Reads the rest of the paragraph's properties.
     *
     * @param parent the name of the element that has just started
     * @param walk told of a section that ends here
     */
    void readProperties(XmlCursor xml, String parent, DocxWalk walk, TrackedChanges tracked) throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> { }
                case START -> readProperty(xml, parent, walk, tracked);
                case END -> {
                    return;
                }
            }
        }
    }

    private void readProperty(XmlCursor xml, String parent, DocxWalk walk, TrackedChanges tracked)
            throws SourceException {
        String name = xml.name();
        if (name.equals("sectPr")) {
            walk.readSection();
        } else if (name.equals("pPrChange") && tracked == TrackedChanges.REJECTED) {
            // The properties before the change stand in full inside it.
            style = "";
            list = "";
            level = OptionalInt.empty();
            outlined = false;
            readProperties(xml, name, walk, tracked);
        } else if (name.endsWith("Change")) {
            xml.skip();
        } else {
            take(name, xml.attribute("val").orElse(""), parent, tracked);
            readProperties(xml, name, walk, tracked);
        }
    }

    private void take(String name, String value, String parent, TrackedChanges tracked) {
        switch (name) {
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> level = WordStyles.number(value);
            case "outlineLvl" -> outlined = value.matches("[0-8]");
            default -> {
                if (isGone(name, tracked) && parent.equals("rPr")) {
                    endless = true;
                } else if (isGone(name, tracked)) {
                    list = NO_LIST;
                }
            }
        }
    }
}
