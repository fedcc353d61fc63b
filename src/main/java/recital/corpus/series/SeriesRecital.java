package recital.corpus.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Organ;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * The recital of a resolution that names its predecessors, with the notes there, and the recitals about the
 * Economic and Social Council's resolutions that stand with it.
 *
 * <p>Other recitals recall resolutions too ("Reaffirming its resolution 70/1"). The one that continues the
 * series is told by what it looks like: a list rather than one resolution, last session's among them, "and
 * other relevant resolutions" after them, nothing said of their contents; and by the titles of the
 * resolutions where the collection knows them. A recital that has too little of this is none.
 *
 * @param place the paragraph, where there is one
 * @param assembly the Assembly's resolutions that it names, in the order of the text
 * @param council the Council's resolutions that it and the recitals right after it name
 */
record SeriesRecital(Optional<ParagraphId> place, List<PlacedCitation> assembly, List<PlacedCitation> council) {

    private static final int ENOUGH = 3;
    private static final int KNOWN_TITLE = 4;
    private static final int LONG_LIST = 3;
    private static final int PAIR = 2;
    private static final int LAST_SESSION = 2;
    private static final int OTHER_SUBJECT = -3;
    private static final double SAME_SUBJECT = 0.5;
    private static final int HEAD = 160;

    /** What stands between a resolution and "and all subsequent resolutions", in characters: its date at most. */
    private static final int DATE = 40;

    /** What stands before the stroke of a symbol, its letters and blanks included, in characters. */
    private static final int LONGEST_SESSION = 16;

    private static final SeriesRecital NONE = new SeriesRecital(Optional.empty(), List.of(), List.of());

    SeriesRecital {
        assembly = List.copyOf(assembly);
        council = List.copyOf(council);
    }

    /**
     * A resolution and where it is named.
     *
     * @param citation what is named
     * @param place the paragraph or note, such as {@code PP1} or {@code note 1}
     */
    record PlacedCitation(RecalledResolution citation, String place) {

        Symbol symbol() {
            return citation.symbol();
        }
    }

    /**
     * Finds the recital.
     *
     * @param titles the titles of other resolutions, empty where they are not known
     */
    static SeriesRecital of(Resolution resolution, Function<Symbol, Title> titles) {
        if (resolution.organ() == Organ.HUMAN_RIGHTS_COUNCIL || resolution.organ() == Organ.SECURITY_COUNCIL) {
            // The number pairs there are not the Assembly's, and one of the Assembly's is no predecessor.
            return NONE;
        }
        List<Paragraph> preamble = resolution.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() == ParagraphId.Part.PREAMBLE)
                .toList();
        Lexicon lexicon = Lexicon.of(resolution.language());
        Paragraph best = null;
        List<RecalledResolution> named = List.of();
        int highest = ENOUGH - 1;
        for (Paragraph paragraph : preamble) {
            List<RecalledResolution> citations = mayNameAtHead(paragraph.text(), lexicon)
                    ? RecalledResolution.in(paragraph.text(), lexicon)
                    : List.of();
            int score = score(paragraph, citations, resolution, titles);
            if (score > highest) {
                best = paragraph;
                named = citations;
                highest = score;
            }
        }
        return best == null ? NONE : at(best, named, preamble, resolution);
    }

    /** Whether a resolution may be named early enough in a text, for each of their symbols has a stroke. */
    private static boolean mayNameAtHead(String text, Lexicon lexicon) {
        int stroke = text.indexOf('/');
        return stroke >= 0
                && (stroke <= HEAD + LONGEST_SESSION
                        || lexicon.pattern(PhrasePattern.AMONG_RESOLUTIONS)
                                .matcher(text)
                                .find());
    }

    private static SeriesRecital at(
            Paragraph recital, List<RecalledResolution> named, List<Paragraph> preamble, Resolution resolution) {
        List<PlacedCitation> mentions = mentions(recital, named, resolution);
        List<PlacedCitation> council = new ArrayList<>(of(mentions, false));
        preamble.stream()
                .skip(preamble.indexOf(recital) + 1L)
                .takeWhile(paragraph -> beginsWithCouncil(paragraph, resolution))
                .forEach(paragraph -> council.addAll(of(
                        mentions(
                                paragraph,
                                RecalledResolution.in(paragraph.text(), Lexicon.of(resolution.language())),
                                resolution),
                        false)));
        return new SeriesRecital(Optional.of(recital.id()), of(mentions, true), council);
    }

    private static boolean beginsWithCouncil(Paragraph paragraph, Resolution resolution) {
        return RecalledResolution.in(paragraph.text(), Lexicon.of(resolution.language())).stream()
                .findFirst()
                .filter(first -> !first.ofAssembly() && first.start() < HEAD)
                .isPresent();
    }

    /** Whether a text says that a resolution is the last before it: "the most recent of which was resolution 76/147". */
    static boolean isLatest(Resolution resolution, Symbol symbol) {
        Lexicon lexicon = Lexicon.of(resolution.language());
        return lexicon.has(PhrasePattern.LATEST_OF_RESOLUTIONS)
                && resolution.paragraphs().stream()
                        .map(Paragraph::text)
                        .anyMatch(text -> RecalledResolution.in(text, lexicon).stream()
                                .filter(recalled -> recalled.symbol().equals(symbol))
                                .anyMatch(recalled -> lexicon.pattern(PhrasePattern.LATEST_OF_RESOLUTIONS)
                                        .matcher(text)
                                        .region(0, recalled.start())
                                        .find()));
    }

    /** The same under other symbols. */
    SeriesRecital named(UnaryOperator<Symbol> names) {
        return new SeriesRecital(place, named(assembly, names), named(council, names));
    }

    private static List<PlacedCitation> named(List<PlacedCitation> mentions, UnaryOperator<Symbol> names) {
        return mentions.stream()
                .map(mention ->
                        new PlacedCitation(mention.citation().named(names.apply(mention.symbol())), mention.place()))
                .toList();
    }

    private static List<PlacedCitation> of(List<PlacedCitation> mentions, boolean assembly) {
        return mentions.stream()
                .filter(mention -> mention.citation().ofAssembly() == assembly)
                .toList();
    }

    private static List<PlacedCitation> mentions(
            Paragraph paragraph, List<RecalledResolution> named, Resolution resolution) {
        Stream<PlacedCitation> inText = named.stream()
                .map(citation -> new PlacedCitation(citation, paragraph.id().value()));
        Stream<PlacedCitation> inNotes = notes(paragraph, resolution)
                .flatMap(note -> RecalledResolution.in(note.text(), Lexicon.of(resolution.language())).stream()
                        .map(citation -> new PlacedCitation(citation, "note " + note.mark())));
        return Stream.concat(inText, inNotes).toList();
    }

    /** The notes that list resolutions; "See resolution 59/220" gives a source and no predecessor. */
    private static Stream<Note> notes(Paragraph paragraph, Resolution resolution) {
        return paragraph.marks().stream()
                .map(NoteMark::mark)
                .distinct()
                .flatMap(mark -> resolution.note(mark).stream())
                .filter(note -> Lexicon.of(resolution.language())
                        .pattern(PhrasePattern.RESOLUTION_LIST)
                        .matcher(note.text())
                        .find());
    }

    private static int score(
            Paragraph paragraph,
            List<RecalledResolution> named,
            Resolution resolution,
            Function<Symbol, Title> titles) {
        Lexicon lexicon = Lexicon.of(resolution.language());
        String text = paragraph.text();
        List<RecalledResolution> citations =
                named.stream().filter(RecalledResolution::ofAssembly).toList();
        if (citations.isEmpty()) {
            return 0;
        }
        boolean amongOthers = lexicon.pattern(PhrasePattern.AMONG_RESOLUTIONS)
                .matcher(text.substring(0, citations.get(0).start()))
                .find();
        Matcher others = lexicon.pattern(PhrasePattern.OTHER_RESOLUTIONS).matcher(text);
        // "Its resolution 53/92 and all subsequent resolutions" begins a list wherever it
        // stands.
        boolean beginsList = others.find(citations.get(0).end())
                && others.start() - citations.get(0).end() <= DATE;
        if (citations.get(0).start() > HEAD && !amongOthers && !beginsList) {
            return 0;
        }
        int score = amongOthers || others.reset().find() ? 1 : 0;
        score += paragraph.id().value().equals("PP1") ? 1 : 0;
        score += citations.stream().anyMatch(c -> isOfLastSession(c.symbol(), resolution)) ? LAST_SESSION : 0;
        score += citations.stream().anyMatch(c -> isOfThisSubject(c.symbol(), resolution, titles)) ? KNOWN_TITLE : 0;
        return citations.size() > 2
                ? score + LONG_LIST
                : score
                        + (citations.size() == 2 ? PAIR : 0)
                        + subject(
                                text.substring(
                                        citations.get(citations.size() - 1).end()),
                                Title.of(resolution),
                                lexicon);
    }

    /** The session before, or the one before that, since some series are of every second year. */
    private static boolean isOfLastSession(Symbol symbol, Resolution resolution) {
        OptionalInt own = session(resolution);
        OptionalInt other = symbol.session();
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        int before = own.getAsInt() - other.getAsInt();
        return before == 1 || before == 2;
    }

    private static OptionalInt session(Resolution resolution) {
        return resolution.session().isPresent()
                ? resolution.session()
                : resolution.symbol().map(Symbol::session).orElse(OptionalInt.empty());
    }

    private static boolean isOfThisSubject(Symbol symbol, Resolution resolution, Function<Symbol, Title> titles) {
        return titles.apply(symbol).isSimilar(Title.of(resolution));
    }

    /** What the words after the last citation say of its subject: this one, another one, or nothing. */
    private static int subject(String tail, Title title, Lexicon lexicon) {
        Matcher subject = lexicon.pattern(PhrasePattern.SUBJECT_TOLD).matcher(tail);
        if (subject.find()) {
            String named = tail.substring(subject.end()).split("[,;]", 2)[0];
            if (title.isEmpty()) {
                return 0;
            }
            if (isBare(named)) {
                return 1;
            }
            return Title.of(lexicon.language(), named).diceSimilarity(title) >= SAME_SUBJECT ? 1 : OTHER_SUBJECT;
        }
        return lexicon.pattern(PhrasePattern.CONTENTS_TOLD).matcher(tail).find() ? OTHER_SUBJECT : isBare(tail) ? 1 : 0;
    }

    private static boolean isBare(String tail) {
        return tail.chars().noneMatch(Character::isLetter);
    }
}
