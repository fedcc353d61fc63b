package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * Words that changed in their grammar alone: an article, "on" and "upon", the pronoun of whoever holds an office now, one
 * report or several, the order of a few words.
 *
 * <p>rule: what a word names or how much of it there is stays, so before some nouns an article does tell something
 * ("territories"; source: the two language versions of paragraph 1 (i) of Security Council resolution 242 (1967)).
 */
final class GrammarRule implements Rule {

    private static final String BORDER = " / ";

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s?$");

    private static final String OF = "of";

    /** "The necessary resources", "the resources necessary": as many words change their order at most. */
    private static final int MOST_REORDERED = 6;

    private final Set<String> articles;
    private final Set<String> demonstratives;
    private final Set<String> toldByArticle;
    private final Set<String> plurals;
    private final Set<String> partitives;
    private final Set<String> conjunctions;
    private final Set<String> prepositions;
    private final Set<String> inNames;
    private final Set<String> prepositionPairs;
    private final Set<String> ofVerbs;
    private final Set<String> repeatable;
    private final Set<String> betweenEntries;
    private final Set<String> conjunctionsOfClauses;
    private final Set<String> omissible;
    private final Set<String> holders;
    private final Set<String> reports;
    private final Map<String, String> sameWords;
    private final Gerunds gerunds;
    private final Lexicon lexicon;

    GrammarRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        articles = lexicon.words(WordList.ARTICLES);
        demonstratives = lexicon.words(WordList.DEMONSTRATIVES);
        toldByArticle = lexicon.words(WordList.TOLD_BY_ARTICLE);
        plurals = lexicon.words(WordList.NUMBERLESS);
        partitives = lexicon.words(WordList.PARTITIVES);
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        prepositions = lexicon.words(WordList.SMALL_WORDS);
        prepositionPairs = lexicon.words(WordList.PREPOSITION_PAIRS);
        inNames = lexicon.words(WordList.NAME_COMPLEMENTS);
        ofVerbs = lexicon.words(WordList.VERB_PREPOSITIONS);
        repeatable = lexicon.words(WordList.REPEATABLE);
        betweenEntries = lexicon.words(WordList.BETWEEN_ENTRIES);
        conjunctionsOfClauses = lexicon.words(WordList.CONJUNCTIONS_OF_CLAUSES);
        omissible = lexicon.words(WordList.OMISSIBLE);
        holders = lexicon.words(WordList.OFFICE_HOLDERS);
        reports = lexicon.words(WordList.REPORT_NAMES);
        gerunds = new Gerunds(lexicon);
        sameWords = lexicon.firstBySecond(WordList.SAME_WORDS);
    }

    @Override
    public void apply(EditContext edit) {
        if (articles.isEmpty() || edit.isExplained() || edit.differsInCapitalsOnly()) {
            return;
        }
        if (!isInText(edit.earlier()) || !isInText(edit.later())) {
            if (isReordered(adjectives(edit.earlier()), adjectives(edit.later()))) {
                edit.allRoutine(ChangeKind.WORDING, Reason.GRAMMAR);
            }
            return;
        }
        List<String> earlier = forms(edit.earlier());
        List<String> later = forms(edit.later());
        boolean same = earlier.equals(later) && !tellsByArticle(edit.earlier()) && !tellsByArticle(edit.later());
        if (same
                || edit.eitherWay(this::isRepeated)
                || edit.eitherWay(this::isOmissible)
                || edit.eitherWay(this::isPartitive)
                || isReordered(earlier, later)
                || isGenitive(earlier, later)
                || isGenitive(later, earlier)
                || areGerunds(edit)
                || edit.eitherWay(this::isNominal)
                || isOtherPreposition(edit)
                || isInsideName(edit)) {
            edit.allRoutine(ChangeKind.WORDING, Reason.GRAMMAR);
        }
    }

    /** "To dig wells and [to] mend them": what leads to the next of a list as it did to the one before; "that" anywhere. */
    private boolean isRepeated(EditSide side, EditSide other) {
        String word = side.onlyWord();
        TextReading text = side.reading();
        return other.isEmpty()
                && (conjunctionsOfClauses.contains(word)
                        || ofVerbs.contains(word) && isBehindOpening(text, side.from())
                        || repeatable.contains(word)
                                && isBetweenEntries(text, side.from() - 1)
                                && IntStream.range(0, side.from())
                                        .anyMatch(i -> text.token(i).key().equals(word)));
    }

    /** "Takes note with concern of". */
    private static boolean isBehindOpening(TextReading text, int index) {
        return text.opening().isPresent() && (index == text.openingTokens() || index + 1 == text.openingTokens());
    }

    private boolean isBetweenEntries(TextReading text, int index) {
        return text.word(index).equals(",")
                || betweenEntries.contains(text.word(index).toLowerCase(Locale.ROOT));
    }

    /** "Wells [which are] open to all", "[in order] to mend them". */
    private boolean isOmissible(EditSide side, EditSide other) {
        return other.isEmpty() && omissible.contains(side.smallText());
    }

    /** "Many keepers" are "many of the keepers". */
    private boolean isPartitive(EditSide side, EditSide other) {
        TextReading text = side.reading();
        return other.isEmpty()
                && partitives.contains(text.word(side.from() - 1).toLowerCase(Locale.ROOT) + BORDER + side.smallText());
    }

    /** Words; alone "A" is the letter of a section. */
    private boolean isInText(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.WORD
                        && (side.tokens().size() < side.reading().tokens().size()
                                || !articles.contains(token.smallKey())));
    }

    /** The words of a row parted by commas and nothing else, "safe, voluntary"; none where it is no such row. */
    private static List<String> adjectives(EditSide side) {
        List<String> words = new ArrayList<>();
        for (WeightedToken token : side.tokens()) {
            if (token.kind() == TokenKind.WORD) {
                words.add(token.smallKey());
            } else if (!token.isComma()) {
                return List.of();
            }
        }
        return words;
    }

    /** Without articles, of two forms of a word one; "this" before a name is an article too, and "his" before a report. */
    private List<String> forms(EditSide side) {
        TextReading text = side.reading();
        boolean isBeforeName = TextReading.isCapital(text.word(side.to()));
        boolean isBeforeReport = reports.contains(text.word(side.to())) || reports.contains(text.word(side.to() + 1));
        return side.tokens().stream()
                .map(WeightedToken::smallKey)
                .filter(word -> !articles.contains(word)
                        && !(isBeforeName && demonstratives.contains(word))
                        && !(isBeforeReport && holders.contains(word)))
                .map(word -> sameWords.getOrDefault(word, word))
                .map(word -> plurals.contains(word) ? lexicon.stemmer().stem(word) : word)
                .toList();
    }

    /** "Withdrawal from the territories" is not "from territories", and "a few" are more than "few". */
    private boolean tellsByArticle(EditSide side) {
        TextReading text = side.reading();
        boolean last =
                !side.isEmpty() && articles.contains(text.token(side.to() - 1).smallKey());
        return Stream.concat(
                        side.tokens().stream().map(WeightedToken::smallKey),
                        last || side.isEmpty() ? Stream.of(text.word(side.to())) : Stream.of())
                .anyMatch(toldByArticle::contains);
    }

    /** "To mend" and "of mending", where nothing else stands in either side; "developed" is not "developing". */
    private boolean areGerunds(EditContext edit) {
        List<String> earlier = withoutPrepositions(edit.earlier());
        List<String> later = withoutPrepositions(edit.later());
        return !earlier.isEmpty()
                && earlier.size() == later.size()
                && !earlier.equals(later)
                && IntStream.range(0, earlier.size())
                        .allMatch(i ->
                                earlier.get(i).equals(later.get(i)) || gerunds.areOne(earlier.get(i), later.get(i)));
    }

    /** "Empowering" keepers and "the empowerment of" keepers. */
    private boolean isNominal(EditSide verb, EditSide noun) {
        List<String> words = forms(noun);
        String said = verb.onlyWord();
        return words.size() == 2 && words.get(1).equals(OF) && gerunds.isNoun(words.get(0), said);
    }

    private List<String> withoutPrepositions(EditSide side) {
        return side.tokens().stream()
                .map(WeightedToken::smallKey)
                .filter(word -> !prepositions.contains(word))
                .toList();
    }

    /** "Committee of Wells" and "Committee on Wells". */
    private boolean isInsideName(EditContext edit) {
        TextReading text = edit.later().reading();
        return inNames.contains(edit.earlier().onlyWord())
                && inNames.contains(edit.later().onlyWord())
                && TextReading.isCapital(text.word(edit.later().from() - 1))
                && TextReading.isCapital(text.word(edit.later().to()));
    }

    /** "Training of keepers" and "training for keepers". */
    private boolean isOtherPreposition(EditContext edit) {
        String earlier = edit.earlier().onlyWord();
        String later = edit.later().onlyWord();
        return prepositionPairs.contains(earlier + BORDER + later)
                || prepositionPairs.contains(later + BORDER + earlier);
    }

    /** "The lake's shore" and "the shore of the lake". */
    private boolean isGenitive(List<String> possessive, List<String> other) {
        List<String> owned = possessive.stream()
                .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
                .sorted()
                .toList();
        List<String> rest =
                other.stream().filter(word -> !word.equals(OF)).sorted().toList();
        return owned.equals(rest)
                && rest.size() + 1 == other.size()
                && possessive.size() <= MOST_REORDERED
                && possessive.stream()
                                .filter(word -> POSSESSIVE.matcher(word).find())
                                .count()
                        == 1;
    }

    private boolean isReordered(List<String> earlier, List<String> later) {
        if (earlier.size() < 2
                || earlier.size() > MOST_REORDERED
                || earlier.size() != later.size()
                || earlier.equals(later)) {
            return false;
        }
        List<String> rest = new ArrayList<>(later);
        return earlier.stream()
                .allMatch(word -> rest.remove(word) && (conjunctions.contains(word) || !prepositions.contains(word)));
    }
}
