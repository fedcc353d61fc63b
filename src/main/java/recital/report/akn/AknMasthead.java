package recital.report.akn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Note;
import recital.model.Resolution;
import recital.model.Symbol;

/** Writes what stands before the first paragraph, a line a block, and says which line is the symbol, the session, the title. */
final class AknMasthead {

    /** "72/200." before a title. */
    private static final Pattern NUMBER = Pattern.compile("((?:E?S-)?\\d{1,4}/\\d{1,4}\\.)?\\s*");

    private final Resolution document;
    private final AknText text;
    private final AknXml xml;
    private final Lexicon lexicon;
    private final List<String> lines;
    private final int end;

    AknMasthead(Resolution document, AknText text, AknXml xml) {
        this.document = document;
        this.text = text;
        this.xml = xml;
        lexicon = Lexicon.of(document.language());
        lines = document.masthead().lines().filter(line -> !line.isBlank()).toList();
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).strip().endsWith(",")) {
            last--;
        }
        end = last;
    }

    /** "The General Assembly," and what goes with it, which opens the preamble. */
    List<String> formula() {
        return lines.subList(end, lines.size());
    }

    /**
     * Writes the other lines.
     *
     * @param stray the notes of no paragraph; those that a line has are taken out
     */
    void write(List<Note> stray) {
        int title = titleStart();
        if (title == end) {
            part("preface", lines.subList(0, end), stray);
        } else {
            part("coverPage", lines.subList(0, title), stray);
            xml.line("preface");
            title(lines.subList(title, end));
            xml.close();
        }
    }

    private void part(String name, List<String> lines, List<Note> stray) {
        if (!lines.isEmpty()) {
            xml.line(name);
            lines.forEach(line -> line(line, stray));
            xml.close();
        }
    }

    /** The line with which the title begins; the end where the lines do not give it to the letter. */
    private int titleStart() {
        for (int start = end - 1; start >= 0 && !document.title().isEmpty(); start--) {
            String joined = String.join(" ", lines.subList(start, end));
            if (joined.endsWith(document.title())
                    && NUMBER.matcher(joined.substring(
                                    0, joined.length() - document.title().length()))
                            .matches()) {
                boolean numberAlone = start > 0
                        && joined.equals(document.title())
                        && lines.get(start - 1).endsWith(".")
                        && NUMBER.matcher(lines.get(start - 1)).matches();
                return numberAlone ? start - 1 : start;
            }
        }
        return end;
    }

    private void title(List<String> title) {
        Matcher number = NUMBER.matcher(title.get(0));
        int words = number.lookingAt() ? number.end() : 0;
        List<String> rest = new ArrayList<>(title);
        rest.set(0, title.get(0).substring(words));
        xml.line("p");
        if (words > 0) {
            xml.open("docNumber").text(title.get(0).substring(0, words).strip()).close();
            xml.text(rest.get(0).isEmpty() ? "" : title.get(0).substring(number.end(1), words));
        }
        xml.open("docTitle", "refersTo", "#resolutionTitle");
        for (int i = 0; i < rest.size(); i++) {
            if (i > 0) {
                xml.mark("eol");
            }
            xml.text(rest.get(i));
        }
        xml.close().close();
    }

    private void line(String line, List<Note> stray) {
        xml.line("p");
        Optional<String[]> element = element(line);
        element.ifPresent(it -> {
            String[] attributes = new String[it.length - 1];
            System.arraycopy(it, 1, attributes, 0, attributes.length);
            xml.open(it[0], attributes);
        });
        withNote(line, stray);
        if (element.isPresent()) {
            xml.close();
        }
        xml.close();
    }

    /** The element that says what a line is, its name and attributes in turn. */
    private Optional<String[]> element(String line) {
        if (document.symbol().isPresent() && Symbol.parse(line).equals(document.symbol())) {
            return Optional.of(new String[] {"docNumber", "refersTo", "#symbol"});
        }
        if (document.session().isPresent()
                && lexicon.pattern(PhrasePattern.SESSION_LINE).matcher(line).lookingAt()) {
            String session = String.valueOf(document.session().getAsInt());
            return Optional.of(new String[] {"session", "value", session});
        }
        return document.agendaItem()
                .filter(item -> line.matches("Agenda items? " + Pattern.quote(item)))
                .map(item -> new String[] {"inline", "name", "agenda item"});
    }

    /** The line, a note in it where its mark stands. */
    private void withNote(String line, List<Note> stray) {
        for (Iterator<Note> notes = stray.iterator(); notes.hasNext(); ) {
            Note note = notes.next();
            Matcher mark = Pattern.compile("(?<=[\\p{L}:;])" + Pattern.quote(note.mark()) + "(?![\\p{L}\\p{N}/*])")
                    .matcher(line);
            if (mark.find()) {
                notes.remove();
                xml.text(line.substring(0, mark.start()));
                text.note(note);
                xml.text(line.substring(mark.end()));
                return;
            }
        }
        xml.text(line);
    }
}
