package recital.source.word;

import java.util.OptionalInt;
import recital.source.SourceException;
import recital.source.XmlCursor;

/** A paragraph of a {@code .docx} file in the reading, with those of its properties that bear on what is read. */
final class DocxParagraph {

    private static final String NO_LIST = "0";

    /** The words so far; those of the paragraph before where its end is deleted. */
    RunningText text = new RunningText();

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
    static boolean isLeftOut(String name, TrackedChangeNotices tracking) {
        return switch (name) {
            case "ins", "moveTo" -> tracking.leavesOutInserted();
            case "del", "moveFrom" -> tracking.leavesOutDeleted();
            default -> false;
        };
    }

    /**
     * Reads the rest of the paragraph's properties.
     *
     * @param parent the name of the element that has just started
     * @param walk told of a section that ends here
     */
    void readProperties(XmlCursor xml, String parent, DocxWalk walk, TrackedChangeNotices tracking)
            throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> walk.readText();
                case START -> readProperty(xml, parent, walk, tracking);
                case END -> {
                    return;
                }
            }
        }
    }

    private void readProperty(XmlCursor xml, String parent, DocxWalk walk, TrackedChangeNotices tracking)
            throws SourceException {
        String name = xml.name();
        if (name.equals("sectPr")) {
            walk.readSection();
        } else if (name.equals("pPrChange")) {
            readChange(xml, walk, tracking);
        } else if (name.endsWith("Change")) {
            xml.skip();
        } else {
            take(name, xml.attribute("val").orElse(""), parent, tracking);
            readProperties(xml, name, walk, tracking);
        }
    }

    /** The properties before the change stand in full inside it. */
    private void readChange(XmlCursor xml, DocxWalk walk, TrackedChangeNotices tracking) throws SourceException {
        tracking.met();
        if (tracking.readsOriginal()) {
            style = "";
            list = "";
            level = OptionalInt.empty();
            outlined = false;
            readProperties(xml, "pPrChange", walk, tracking);
        } else {
            xml.skip();
        }
    }

    private void take(String name, String value, String parent, TrackedChangeNotices tracking) {
        switch (name) {
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> level = WordStyles.number(value);
            case "outlineLvl" -> outlined = value.matches("[0-8]");
            default -> {
                boolean gone = isLeftOut(name, tracking);
                if (gone && parent.equals("rPr")) {
                    endless = true;
                } else if (gone) {
                    list = NO_LIST;
                }
            }
        }
    }
}
