package recital.source.akn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Note;
import recital.source.AnnotatedText;
import recital.source.SourceException;
import recital.source.XmlCursor;

/** Reads running text of Akoma Ntoso with its notes, whatever elements it is wrapped in. */
final class AknText {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "date", "def", "em", "i", "inline", "ref", "remark", "span", "strong", "sub", "sup",
            "term", "u");
    private static final Set<String> BLOCKS = Set.of(
            "block",
            "blockList",
            "container",
            "div",
            "heading",
            "item",
            "li",
            "list",
            "listIntroduction",
            "num",
            "ol",
            "p",
            "point",
            "table",
            "td",
            "th",
            "tr",
            "ul");
    private static final Pattern SIGN = Pattern.compile("\\(?(\\d{1,3}|\\*{1,4})\\)?");

    /** What a document prints as the mark of a note, and what Word takes for one where it does not count. */
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|\\p{L}|[^\\p{L}\\p{N}\\s,;.:]{1,4}");

    /** The brackets of a note's mark, which the file counts up, at the head of its text. */
    private static final Pattern AROUND_MARK = Pattern.compile("^\\(\\s?\\)\\s*");

    private final XmlCursor xml;
    private final List<Note> notes;
    private final Set<String> known;
    private final Optional<AknMetadata> metadata;

    /**
     * @param notes where notes are added as they are met
     * @param known where their marks are added
     * @param metadata told of each element that is read through, with its text
     */
    AknText(XmlCursor xml, List<Note> notes, Set<String> known, Optional<AknMetadata> metadata) {
        this.xml = xml;
        this.notes = notes;
        this.known = known;
        this.metadata = metadata;
    }

    /** An element and those of its attributes that tell what it stands for; an absent one is empty. */
    record Element(String name, String refersTo, String label, String value, String date, String language) {

        static Element at(XmlCursor xml) {
            return new Element(
                    xml.name(),
                    xml.attribute("refersTo").orElse(""),
                    xml.attribute("name").orElse(""),
                    xml.attribute("value").orElse(""),
                    xml.attribute("date").orElse(""),
                    xml.attribute("language").orElse(""));
        }
    }

    /** Whether an element of this name is part of the line in which it stands. */
    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /** Reads the rest of the present element into a passage. */
    void readInto(AnnotatedText passage) throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> xml.appendTextTo(passage);
                case START -> readElement(passage);
                case END -> {
                    return;
                }
            }
        }
    }

    /** Reads the element that has just started into a passage. */
    void readElement(AnnotatedText passage) throws SourceException {
        if (metadata.isEmpty()) {
            readElement(xml.name(), passage);
            return;
        }
        Element element = Element.at(xml);
        int from = passage.length();
        readElement(element.name(), passage);
        metadata.get().add(element, passage.textFrom(from));
    }

    private void readElement(String name, AnnotatedText passage) throws SourceException {
        switch (name) {
            case "authorialNote" -> readNote(passage);
            case "noteRef" -> {
                Optional<String> mark = mark();
                if (mark.isPresent()) {
                    xml.show(mark.get());
                    passage.mark(mark.get());
                }
                readInto(passage);
            }
            case "sup" -> readRaised(passage);
            case "br", "eol" -> {
                passage.newBlock();
                readInto(passage);
            }
            default -> {
                boolean block = BLOCKS.contains(name);
                if (block) {
                    passage.newBlock();
                }
                readInto(passage);
                if (block) {
                    passage.newBlock();
                }
            }
        }
    }

    private void readNote(AnnotatedText passage) throws SourceException {
        String mark = mark().orElse(String.valueOf(notes.size() + 1));
        xml.show(mark);
        passage.mark(mark);
        // Its place is kept before it is read, for a note may hold a note.
        int place = notes.size();
        known.add(mark);
        notes.add(new Note(mark, "", mark));
        AnnotatedText words = new AnnotatedText();
        xml.show(mark);
        words.label(mark);
        readInto(words);
        notes.set(place, new Note(mark, AROUND_MARK.matcher(words.text()).replaceFirst(""), words.source()));
    }

    private Optional<String> mark() {
        return xml.attribute("marker").map(String::strip).filter(mark -> MARK.matcher(mark)
                .matches());
    }

    /** A raised number that an earlier note has for its mark refers to that note again. */
    private void readRaised(AnnotatedText passage) throws SourceException {
        AnnotatedText raised = new AnnotatedText();
        readInto(raised);
        String sign = raised.text();
        Matcher again = SIGN.matcher(sign);
        if (again.matches() && known.contains(again.group(1)) && passage.takesMark()) {
            passage.mark(again.group(1), sign);
        } else {
            passage.appendRaised(sign);
            raised.marks().forEach(mark -> passage.mark(mark.mark()));
        }
    }
}
