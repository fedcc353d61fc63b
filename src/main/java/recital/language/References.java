package recital.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Citations.Citation;
import recital.language.Dates.Dated;
import recital.model.Organ;

/**
 * Finds the words by which a text names documents and events: numbers and dates of resolutions with the body that adopted
 * them and their titles, treaties and declarations by name, conferences, days and years with where and when they were
 * held.
 *
 * <p>An article before a name is no part of it. A body is neither, though it may be called a conference.
 */
public final class References {

    /** Far enough back for the name of a body and "resolution". */
    private static final int REACH = 160;

    /** Far enough back for what a meeting is called and what it is about. */
    private static final int FARTHEST = 240;

    /** With which a title begins that stands behind "entitled". */
    private static final char QUOTATION_MARK = '\u201c';

    private final Citations citations;
    private final Dates dates;
    private final Pattern name;
    private final Pattern head;
    private final Pattern numberOfEvent;
    private final Pattern numberedMeeting;
    private final Pattern title;
    private final Pattern before;
    private final Pattern betweenNumbers;
    private final Pattern betweenNames;
    private final Pattern held;
    private final Pattern heldOn;
    private final Pattern unnamed;
    private final Pattern report;
    private final Pattern leading;
    private final Pattern ofBody;
    private final Pattern onward;
    private final Pattern entitledDocument;
    private final Pattern byName;

    References(Lexicon lexicon) {
        citations = lexicon.citations();
        dates = lexicon.dates();
        name = lexicon.pattern(PhrasePattern.PROPER_NAME);
        head = lexicon.pattern(PhrasePattern.HEAD_OF_NAME);
        numberOfEvent = lexicon.pattern(PhrasePattern.NUMBER_BEFORE_EVENT);
        numberedMeeting = lexicon.pattern(PhrasePattern.NUMBERED_MEETING);
        title = lexicon.pattern(PhrasePattern.CITED_TITLE);
        before = lexicon.pattern(PhrasePattern.BEFORE_CITED_NUMBER);
        betweenNumbers = lexicon.pattern(PhrasePattern.BETWEEN_CITED_NUMBERS);
        betweenNames = lexicon.pattern(PhrasePattern.BETWEEN_NAMES);
        held = lexicon.pattern(PhrasePattern.HELD_AHEAD);
        heldOn = lexicon.pattern(PhrasePattern.HELD_ON);
        unnamed = lexicon.pattern(PhrasePattern.UNNAMED_EVENT);
        report = lexicon.pattern(PhrasePattern.REPORT_OF);
        leading = lexicon.pattern(PhrasePattern.LEADING_TO_NAME);
        ofBody = lexicon.pattern(PhrasePattern.BODY_BEFORE_DOCUMENT);
        onward = lexicon.pattern(PhrasePattern.NAME_GOES_ON);
        entitledDocument = lexicon.pattern(PhrasePattern.ENTITLED_DOCUMENT);
        byName = lexicon.pattern(PhrasePattern.DOCUMENT_BY_NAME);
    }

    /** What a reference names. */
    public enum ReferenceKind {
        DOCUMENT,
        EVENT
    }

    /**
     * Where a document or event is named.
     *
     * @param start the offset of the first character
     * @param end the offset after the last
     */
    public record Reference(int start, int end, ReferenceKind kind) {}

    /**
     * All references of a text in order; none overlaps another.
     *
     * @param organ whose text it is
     */
    public List<Reference> of(String text, Organ organ) {
        List<Reference> found = new ArrayList<>(numbered(text, organ));
        report.matcher(text)
                .results()
                .forEach(one -> add(new Reference(one.start(), one.end(), ReferenceKind.DOCUMENT), found));
        numberedMeeting
                .matcher(text)
                .results()
                .forEach(
                        one -> add(new Reference(one.start(), heldUntil(text, one.end()), ReferenceKind.EVENT), found));
        named(text, found);
        unnamed(text, found);
        found.sort(Comparator.comparingInt(Reference::start));
        return joined(text, found);
    }

    /**
     * A document that is called by its name.
     *
     * @param start the offset of the first character
     * @param head that of the word that tells what it is, "Declaration"
     * @param headEnd the offset after that word
     * @param end the offset after the last character
     */
    public record NamedDocument(int start, int head, int headEnd, int end) implements Span {

        /** Whether nothing stands before that word. */
        public boolean isHeadAlone() {
            return head == start;
        }
    }

    /**
     * All documents of a text that are called by a name of several words, or as a report or the like by their title, in order;
     * a short name in brackets is none.
     */
    public List<NamedDocument> namedDocuments(String text) {
        Stream<NamedDocument> named = name.matcher(text)
                .results()
                .filter(one -> one.start() == 0 || text.charAt(one.start() - 1) != '(')
                .flatMap(one -> namedDocument(text, one.start(), one.end()).stream());
        // To look for what is called so before a title would take as long as all names.
        boolean quotes = text.indexOf(QUOTATION_MARK) >= 0;
        Stream<NamedDocument> entitled = (quotes
                        ? entitledDocument.matcher(text).results()
                        : Stream.<MatchResult>empty())
                .map(one -> new NamedDocument(one.start(1), one.start(1), one.end(1), one.end(1)));
        Stream<NamedDocument> headFirst = byName.matcher(text)
                .results()
                .map(one -> new NamedDocument(one.start(), one.start(1), one.end(1), one.end()));
        return Stream.of(named, entitled, headFirst)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(NamedDocument::start))
                .toList();
    }

    private Optional<NamedDocument> namedDocument(String text, int from, int to) {
        String called = text.substring(from, to);
        Matcher heads = head.matcher(called);
        if (!heads.find()) {
            return Optional.empty();
        }
        int start = from;
        if (heads.group("document") != null) {
            start += ownWords(called, heads.start());
        } else if (!findDocumentOfBody(called, heads)) {
            return Optional.empty();
        }
        Matcher rest = onward.matcher(text).region(to, text.length());
        int end = rest.lookingAt() ? rest.end() : to;
        NamedDocument found = new NamedDocument(start, from + heads.start(), from + heads.end(), end);
        return found.isHeadAlone() && found.headEnd() == end ? Optional.empty() : Optional.of(found);
    }

    /** Goes on from the word for a body to that for a document which is called by its name: "Guild of Smiths Charter". */
    private boolean findDocumentOfBody(String called, Matcher heads) {
        int body = heads.end();
        while (heads.find()) {
            if (heads.group("document") != null) {
                return ofBody.matcher(called.substring(body, heads.start())).matches();
            }
        }
        return false;
    }

    /** Where in a name the words begin that lead to its head: "Heads of State in the Well Declaration". */
    private int ownWords(String name, int head) {
        Matcher small = leading.matcher(name).region(0, head);
        int start = 0;
        while (small.find()) {
            start = small.end();
        }
        return start;
    }

    /** Those by a number alone, with the words that lead to it, its date and title. */
    public List<Reference> numbered(String text, Organ organ) {
        List<Reference> found = new ArrayList<>();
        int free = 0;
        for (Citation citation : citations.all(text, organ)) {
            if (citation.start() < free) {
                continue;
            }
            int end = dates.ofCitation(text, citation.end()).map(Dated::end).orElse(citation.end());
            Matcher told = title.matcher(text).region(citation.end(), text.length());
            end = told.lookingAt() ? Math.max(end, told.end()) : end;
            boolean listed = !found.isEmpty()
                    && betweenNumbers
                            .matcher(text.substring(free, citation.start()))
                            .matches();
            found.add(new Reference(listed ? free : lead(text, free, citation.start()), end, ReferenceKind.DOCUMENT));
            free = end;
        }
        return found;
    }

    /** Where the words begin that lead to a number: "General Assembly resolution". */
    private int lead(String text, int free, int number) {
        Matcher words = before.matcher(text)
                .region(Math.max(free, number - REACH), number)
                .useTransparentBounds(true);
        return words.find() ? words.start() : number;
    }

    private void named(String text, List<Reference> found) {
        Matcher names = name.matcher(text);
        while (names.find()) {
            Matcher heads = head.matcher(names.group());
            if (heads.find()) {
                int start = numberBefore(text, names.start());
                if (heads.group("document") != null) {
                    add(new Reference(names.start(), names.end(), ReferenceKind.DOCUMENT), found);
                } else if (heads.group("event") != null
                        || heads.group("meetings") != null && (start < names.start() || heads.start() > 0)) {
                    add(new Reference(start, heldUntil(text, names.end()), ReferenceKind.EVENT), found);
                }
            }
        }
    }

    private int numberBefore(String text, int start) {
        Matcher number = numberOfEvent
                .matcher(text)
                .region(Math.max(0, start - REACH), start)
                .useTransparentBounds(true);
        return number.find() ? number.start() : start;
    }

    private int heldUntil(String text, int end) {
        Matcher told = held.matcher(text).region(end, text.length());
        return told.lookingAt() ? told.end() : end;
    }

    private void unnamed(String text, List<Reference> found) {
        Matcher told = heldOn.matcher(text);
        while (told.find()) {
            Matcher event = unnamed.matcher(text).region(Math.max(0, told.start() - FARTHEST), told.start());
            if (event.find()) {
                add(new Reference(event.start(), told.end(), ReferenceKind.EVENT), found);
            }
        }
    }

    /** What is found first keeps its words. */
    private static void add(Reference reference, List<Reference> found) {
        if (found.stream().noneMatch(other -> other.start() < reference.end() && reference.start() < other.end())) {
            found.add(reference);
        }
    }

    /** Two names of one list are one reference, "and" between them included. */
    private List<Reference> joined(String text, List<Reference> found) {
        List<Reference> joined = new ArrayList<>();
        for (Reference next : found) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).kind() == next.kind()
                    && betweenNames
                            .matcher(text.substring(joined.get(last).end(), next.start()))
                            .matches()) {
                joined.set(last, new Reference(joined.get(last).start(), next.end(), next.kind()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
