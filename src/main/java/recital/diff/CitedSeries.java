package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.SessionYears;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * Resolutions that are cited year after year: whether the next of a series took the place of the last, or was put behind
 * it in its list.
 *
 * <p>rule: a body takes up a subject at a session of every year, or of every second. What is cited is of the same series
 * where the words around it stay and it was adopted as much later as the document that cites it; a list goes on as it did
 * where the years between its last two lie between the last and what follows too.
 */
final class CitedSeries {

    /** So many words on either side tell what a resolution is about. */
    private static final int WORDS = 4;

    private static final int EVERY_SECOND = 2;

    /** A list of so many may have two of a year. */
    private static final int LONG_LIST = 4;

    /** No series comes more seldom than the quadrennial review: resolutions 71/243 and 75/233. */
    private static final int EVERY_FOURTH = 4;

    /** Mandates on a theme last three years; source: Human Rights Council resolution 5/1, annex, paragraph 60. */
    static final int YEARS_OF_MANDATE = 3;

    /**
     * The General Conference of the International Atomic Energy Agency meets every year since 1957; source: its Statute,
     * article V.
     */
    private static final int FIRST_GENERAL_CONFERENCE = 1957;

    private static final Pattern GENERAL_CONFERENCE = Pattern.compile("GC\\((\\d{1,3})\\)/(?:RES|DEC)/\\d{1,3}");
    private static final Pattern PAIR = Pattern.compile("(?:.*/)?(\\d{1,4})/\\d{1,4}(?: ?[A-Z])?");
    private static final Pattern WITH_YEAR = Pattern.compile(".*\\((\\d{4})\\)");
    private static final Pattern NUMERAL = Pattern.compile("[IVXL]+|[A-Z]|\\d{1,3}");

    private final DocumentPair context;
    private final Lexicon lexicon;
    private final Set<String> between;
    private final Set<String> subjects;

    CitedSeries(DocumentPair context) {
        this.context = context;
        lexicon = context.lexicon();
        subjects = lexicon.words(WordList.BEFORE_SUBJECT_OF_LIST);
        between = Stream.of(
                        WordList.BETWEEN_NUMBERS,
                        WordList.BEFORE_DATE_OF_CITATION,
                        WordList.OWN,
                        WordList.PLACES_IN_DOCUMENT,
                        WordList.RESOLUTION_NAMES)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
    }

    /**
     * What the second of two symbols is, by their tokens, where the two are resolutions of one series that are due in either
     * document; empty where they are none.
     */
    Optional<Reason> next(TextReading earlier, int before, TextReading later, int after) {
        Optional<Place> one = place(earlier, before);
        Optional<Place> other = place(later, after);
        boolean isNext = one.isPresent()
                && other.isPresent()
                && one.get().body() == other.get().body()
                && wordsBehind(earlier, before).equals(wordsBehind(later, after))
                && (isTold(later, after)
                        ? isLaterOfSubject(one.get(), other.get())
                        : isDue(
                                        one.get(),
                                        other.get(),
                                        wordsBehind(later, after).size() == WORDS)
                                && isRecent(one.get(), other.get())
                                && wordsBefore(earlier, before).equals(wordsBefore(later, after)));
        if (!isNext) {
            return Optional.empty();
        }
        boolean isAsMuchLater = other.get().number() - one.get().number() == step(one.get());
        return Optional.of(isAsMuchLater ? Reason.RESOLUTION_OF_THE_YEAR : Reason.LATER_OF_SERIES);
    }

    /** Whether what follows tells what it is about: "72/5 of 5 May 2029 on the wells of the north". */
    private boolean isTold(TextReading text, int symbol) {
        return wordsBehind(text, symbol).size() == WORDS && tellsSubject(text, symbol);
    }

    /** One that the Assembly or another body adopts on a subject every year to every fourth. */
    private static boolean isLaterOfSubject(Place one, Place other) {
        int gap = other.number() - one.number();
        return gap > 0 && gap <= EVERY_FOURTH;
    }

    /**
     * As much later as the document, or, where words follow that stayed, one of every second to fourth year that has come
     * meanwhile; of a mandate, the next.
     */
    private boolean isDue(Place one, Place other, boolean isFollowed) {
        int gap = other.number() - one.number();
        return gap > 0
                && (gap == step(one)
                        || isFollowed && gap <= EVERY_FOURTH && isNew(other)
                        || gap == YEARS_OF_MANDATE && one.body() == CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION);
    }

    /** Whether symbols of a text, by their tokens, go on with the list right before them. */
    boolean goOn(TextReading text, List<Integer> added) {
        List<Place> list = added.isEmpty() ? List.of() : listBefore(text, added.get(0));
        if (list.isEmpty()) {
            return false;
        }
        Place last = list.get(list.size() - 1);
        boolean told = tellsSubject(text, added.get(added.size() - 1));
        int pace = told ? EVERY_FOURTH : pace(text, list, added);
        for (int index : added) {
            Optional<Place> next = place(text, index);
            if (next.isEmpty()
                    || next.get().body() != last.body()
                    || !told && isOfSessionItself(next.get())
                    || next.get().number() < last.number()
                    || next.get().number() == last.number() && (list.size() < LONG_LIST || !isNew(next.get()))
                    || next.get().number() - last.number() > Math.max(pace, step(last))) {
                return false;
            }
            last = next.get();
        }
        return isUpToDate(last, Math.max(pace, step(last)));
    }

    /**
     * Whether symbols of a text, by their tokens, come before others that are older, in a list which begins with the latest:
     * "the most recent of which are 50/3, 49/23, 47/1".
     */
    boolean precede(TextReading text, List<Integer> added) {
        OptionalInt next = IntStream.range(
                        added.get(added.size() - 1) + 1, text.tokens().size())
                .dropWhile(i -> isBetween(text, i))
                .filter(i -> text.token(i).kind() == TokenKind.SYMBOL)
                .findFirst();
        if (next.isEmpty()) {
            return false;
        }
        List<Place> places = Stream.concat(added.stream(), Stream.of(next.getAsInt()))
                .flatMap(i -> place(text, i).stream())
                .toList();
        return places.size() == added.size() + 1
                && IntStream.range(1, places.size())
                        .allMatch(i -> places.get(i).body() == places.get(0).body()
                                && places.get(i).number() <= places.get(i - 1).number());
    }

    /** "10/12 and 14/9 of 5 May on wells": what all of a list are about follows its last. */
    private boolean tellsSubject(TextReading text, int last) {
        return IntStream.range(last + 1, text.tokens().size())
                .filter(i -> !isDate(text, i) && !isDate(text, i + 1))
                .mapToObj(text::word)
                .filter(word -> !word.equals(","))
                .findFirst()
                .filter(subjects::contains)
                .isPresent();
    }

    private static boolean isDate(TextReading text, int index) {
        return index < text.tokens().size() && text.token(index).kind() == TokenKind.DATE;
    }

    /** The years between the last two of a list, or, where it has one alone, between the first two that follow. */
    private int pace(TextReading text, List<Place> list, List<Integer> added) {
        if (list.size() > 1) {
            return list.get(list.size() - 1).number()
                    - list.get(list.size() - 2).number();
        }
        List<Integer> next = added.stream()
                .limit(2)
                .flatMap(i -> place(text, i).stream())
                .map(Place::number)
                .toList();
        return next.size() < 2 ? 0 : next.get(1) - next.get(0);
    }

    /** Whether no other can be due between it and the later document. */
    private boolean isUpToDate(Place last, int pace) {
        YearlySymbols symbols = context.symbols();
        OptionalInt now =
                last.body() == CitationKind.ASSEMBLY_RESOLUTION ? symbols.laterSession() : symbols.laterYear();
        return now.isPresent() && now.getAsInt() - last.number() <= Math.max(1, pace);
    }

    /** The tokens that lead to a symbol in a list: "and section V of its resolution". */
    List<Integer> leading(TextReading text, int symbol) {
        return IntStream.iterate(symbol - 1, i -> i >= 0 && isBetween(text, i), i -> i - 1)
                .boxed()
                .toList();
    }

    /** The end of the list before a token, as much of it as tells how it goes. */
    private List<Place> listBefore(TextReading text, int index) {
        List<Place> list = new ArrayList<>();
        for (int i = index - 1; i >= 0 && list.size() < LONG_LIST; i--) {
            if (text.token(i).kind() == TokenKind.SYMBOL) {
                Optional<Place> place = place(text, i);
                if (place.isEmpty()
                        || !list.isEmpty() && place.get().body() != list.get(0).body()) {
                    break;
                }
                list.add(0, place.get());
            } else if (!isBetween(text, i)) {
                break;
            }
        }
        return list;
    }

    private boolean isBetween(TextReading text, int index) {
        WeightedToken token = text.token(index);
        return switch (token.kind()) {
            case DATE -> true;
            case PUNCTUATION -> token.isComma();
            case WORD, NUMBER ->
                between.contains(token.smallKey())
                        || NUMERAL.matcher(token.text()).matches();
            case YEAR, SYMBOL, ORDINAL, LINE_BREAK -> false;
        };
    }

    /**
     * A resolution among those of its body.
     *
     * @param body which body it is
     * @param number the session of the Assembly, or else the year
     */
    private record Place(CitationKind body, int number) {}

    private int step(Place place) {
        return place.body() == CitationKind.ASSEMBLY_RESOLUTION ? context.sessions() : context.years();
    }

    /** Whether it was the newest that the earlier document could cite. */
    private boolean isRecent(Place place, Place next) {
        OptionalInt now = ofEarlier(place);
        int oldest = Math.max(EVERY_SECOND, next.number() - place.number());
        return now.isPresent() && now.getAsInt() >= place.number() && now.getAsInt() - place.number() <= oldest;
    }

    /** Whether the earlier document could not cite it, or had hardly the time. */
    private boolean isNew(Place place) {
        OptionalInt then = ofEarlier(place);
        return then.isPresent() && place.number() >= then.getAsInt();
    }

    /** The session or year of the earlier document, as its body counts. */
    private OptionalInt ofEarlier(Place place) {
        YearlySymbols symbols = context.symbols();
        return place.body() == CitationKind.ASSEMBLY_RESOLUTION ? symbols.earlierSession() : symbols.earlierYear();
    }

    /** What the Assembly adopted at the session of the later document is none that its list waited for. */
    private boolean isOfSessionItself(Place place) {
        OptionalInt now = context.symbols().laterSession();
        return place.body() == CitationKind.ASSEMBLY_RESOLUTION && now.isPresent() && place.number() >= now.getAsInt();
    }

    private Optional<Place> place(TextReading text, int token) {
        return text.citationAt(token).flatMap(one -> number(one).map(number -> new Place(one.kind(), number)));
    }

    private static Optional<Integer> number(Citation citation) {
        return switch (citation.kind()) {
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION -> first(PAIR, citation);
            case HUMAN_RIGHTS_COUNCIL_RESOLUTION -> first(PAIR, citation).map(SessionYears::ofCouncil);
            case SECURITY_COUNCIL_RESOLUTION -> first(WITH_YEAR, citation);
            case ELSEWHERE ->
                first(GENERAL_CONFERENCE, citation).map(session -> FIRST_GENERAL_CONFERENCE + session - 1);
            case DECISION, TREATY, PUBLICATION, DOCUMENT -> Optional.empty();
        };
    }

    private static Optional<Integer> first(Pattern form, Citation citation) {
        Matcher number = form.matcher(citation.symbol());
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private List<String> wordsBefore(TextReading text, int token) {
        return words(text, IntStream.iterate(token - 1, i -> i >= 0, i -> i - 1));
    }

    private List<String> wordsBehind(TextReading text, int token) {
        return words(text, IntStream.range(token + 1, text.tokens().size()));
    }

    private List<String> words(TextReading text, IntStream tokens) {
        return tokens.mapToObj(text::token)
                .filter(token -> token.kind() == TokenKind.WORD)
                .limit(WORDS)
                .map(WeightedToken::smallKey)
                .map(lexicon.stemmer()::stem)
                .toList();
    }
}
