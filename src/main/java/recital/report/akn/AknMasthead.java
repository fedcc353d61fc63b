package recital.report.akn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WhiteSpace;
import recital.model.Note;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.phrases.MastheadLines;

/** Writes what stands before the first paragraph, a line a block, and says which line is the symbol, the session, the title. */
final class AknMasthead {

    private final Resolution document;
    private final AknText text;
    private final AknXml xml;
    private final Lexicon lexicon;
    private final MastheadLines lines;

    AknMasthead(Resolution document, AknText text, AknXml xml) {
        this.document = document;
        this.text = text;
        this.xml = xml;
        lexicon = Lexicon.of(document.language());
        lines = MastheadLines.of(document);
    }

    /** "The General Assembly," and what goes with it, which opens the preamble. */
    List<String> formula() {
        return lines.formula();
    }

    /**
     * Writes the other lines.
     *
     * @param stray the notes of no paragraph; those that a line has are taken out
     */
    void write(List<Note> stray) {
        if (!isTitlePrinted()) {
            part(
                    "preface",
                    Stream.of(lines.before(), lines.title(), lines.part())
                            .flatMap(List::stream)
                            .toList(),
                    stray);
        } else {
            part("coverPage", lines.before(), stray);
            xml.line("preface");
            title();
            lines.part().forEach(line -> line(line, stray));
            xml.close();
        }
    }

    /** Whether the lines give the title as it reads: a word that a line breaks, "follow-" and "up", would come back as another. */
    private boolean isTitlePrinted() {
        return !lines.title().isEmpty()
                && WhiteSpace.collapse(String.join(" ", lines.title())).endsWith(document.title());
    }

    private void part(String name, List<String> lines, List<Note> stray) {
        if (!lines.isEmpty()) {
            xml.line(name);
            lines.forEach(line -> line(line, stray));
            xml.close();
        }
    }

    private void title() {
        List<String> title = new ArrayList<>(lines.title());
        xml.line("p");
        if (!lines.number().isEmpty()) {
            xml.open("docNumber").text(lines.number()).close();
            String words = title.get(0).substring(lines.number().length());
            title.set(0, words.strip());
            xml.text(words.isEmpty() ? "" : " ");
        }
        xml.open("docTitle", "refersTo", "#resolutionTitle");
        for (int i = 0; i < title.size(); i++) {
            if (i > 0) {
                xml.mark("eol");
            }
            xml.text(title.get(i));
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
            Optional<Matcher> mark = MastheadLines.mark(note, line);
            if (mark.isPresent()) {
                notes.remove();
                xml.text(line.substring(0, mark.get().start()));
                text.note(note);
                xml.text(line.substring(mark.get().end()));
                return;
            }
        }
        xml.text(line);
    }
}
