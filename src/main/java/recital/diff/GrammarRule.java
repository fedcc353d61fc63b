package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/**
 * Words that changed in their grammar alone: an article, "on" and "upon", the pronoun of whoever holds an office now, one
 * report or several, the order of two words.
 *
 * <p>rule: what a word names or how much of it there is stays, so before some nouns an article does tell something
 * ("territories"; source: the two language versions of paragraph 1 (i) of Security Council resolution 242 (1967)).
 */
final class GrammarRule implements Rule {

    private static final String REMARK = "grammar";

    private static final String SPELLING = "spelling";

    private static final String SEPARATOR = "punctuation";

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    /** Of a shorter word one letter makes another. */
    private static final int SHORTEST = DiffThresholds.DEFAULT.wording().spelled();

    private static final String BORDER = " / ";

    /** The letters of notes that no form of a word ends in. */
    private static final String MARKS = "abc";

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s?$");

    private static final String OF = "of";

    private static final Pattern HYPHEN = Pattern.compile("-");

    /** "The necessary resources", "the resources necessary": as many words change their order at most. */
    private static final int MOST_REORDERED = DiffThresholds.DEFAULT.wording().reordered();

    private final Set<String> articles;
    private final Set<String> demonstratives;
    private final Set<String> toldByArticle;
    private final Set<String> toldByCapital;
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
        toldByCapital = lexicon.words(WordList.TOLD_BY_CAPITAL);
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
        if (hasMisspeltWord(edit.earlier(), edit.later()) || hasMisspeltWord(edit.later(), edit.earlier())) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SPELLING);
            return;
        }
        if (articles.isEmpty() || edit.isExplained() || edit.differsInCapitalsOnly()) {
            return;
        }
        if (hasOtherSeparator(edit.earlier(), edit.later())) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SEPARATOR);
            return;
        }
        if (hasOtherHyphens(edit.earlier(), edit.later())) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SPELLING);
            return;
        }
        if (!isInText(edit.earlier()) || !isInText(edit.later())) {
            return;
        }
        List<String> earlier = forms(edit.earlier());
        List<String> later = forms(edit.later());
        boolean same = earlier.equals(later) && !tellsByArticle(edit.earlier()) && !tellsByArticle(edit.later());
        if (same
                || isRepeated(edit.earlier(), edit.later())
                || isRepeated(edit.later(), edit.earlier())
                || isOmissible(edit.earlier(), edit.later())
                || isOmissible(edit.later(), edit.earlier())
                || isPartitive(edit.earlier(), edit.later())
                || isPartitive(edit.later(), edit.earlier())
                || isReordered(earlier, later)
                || isGenitive(earlier, later)
                || isGenitive(later, earlier)
                || areGerunds(edit)
                || isNominal(edit.earlier(), edit.later())
                || isNominal(edit.later(), edit.earlier())
                || isOtherPreposition(edit)
                || isInsideName(edit)) {
            edit.allRoutine(ChangeClass.WORDING, REMARK);
        } else if (isMisspelt(edit.earlier(), edit.later()) || isMisspelt(edit.later(), edit.earlier())) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SPELLING);
        } else if (hasOtherMark(edit)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, "the mark of a note");
        }
    }

    /** "To dig wells and [to] mend them": what leads to the next of a list as it did to the one before; "that" anywhere. */
    private boolean isRepeated(EditSide side, EditSide other) {
        String word = onlyWord(side);
        AnalyzedText text = side.analyzedText();
        return other.isEmpty()
                && (conjunctionsOfClauses.contains(word)
                        || ofVerbs.contains(word) && isBehindOpening(text, side.from())
                        || repeatable.contains(word)
                                && isBetweenEntries(text, side.from() - 1)
                                && IntStream.range(0, side.from())
                                        .anyMatch(i -> text.token(i).key().equals(word)));
    }

    /** "Takes note with concern of". */
    private static boolean isBehindOpening(AnalyzedText text, int index) {
        return text.opening().isPresent() && (index == text.openingTokens() || index + 1 == text.openingTokens());
    }

    private boolean isBetweenEntries(AnalyzedText text, int index) {
        return text.word(index).equals(",")
                || betweenEntries.contains(text.word(index).toLowerCase(Locale.ROOT));
    }

    /** "Wells [which are] open to all", "[in order] to mend them". */
    private boolean isOmissible(EditSide side, EditSide other) {
        return other.isEmpty() && omissible.contains(side.smallText());
    }

    /** "Many keepers" are "many of the keepers". */
    private boolean isPartitive(EditSide side, EditSide other) {
        AnalyzedText text = side.analyzedText();
        return other.isEmpty()
                && partitives.contains(text.word(side.from() - 1).toLowerCase(Locale.ROOT) + BORDER + side.smallText());
    }

    /** Words; alone "A" is the letter of a section. */
    private boolean isInText(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.WORD
                        && (side.tokens().size() < side.analyzedText().tokens().size()
                                || !articles.contains(token.smallKey())));
    }

    /** Without articles, of two forms of a word one; "this" before a name is an article too, and "his" before a report. */
    private List<String> forms(EditSide side) {
        AnalyzedText text = side.analyzedText();
        boolean isBeforeName = AnalyzedText.isCapital(text.word(side.to()));
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
        AnalyzedText text = side.analyzedText();
        boolean last =
                !side.isEmpty() && articles.contains(text.token(side.to() - 1).smallKey());
        return Stream.concat(
                        side.tokens().stream().map(WeightedToken::smallKey),
                        last || side.isEmpty() ? Stream.of(text.word(side.to())) : Stream.of())
                .anyMatch(toldByArticle::contains);
    }

    /** Whether a word that no resolution has differs in one letter from one that some have. */
    private boolean isMisspelt(EditSide wrong, EditSide right) {
        return isMisspelt(onlyWord(wrong), onlyWord(right));
    }

    private boolean isMisspelt(String one, String other) {
        return (one.length() >= SHORTEST || prepositions.contains(other))
                && !one.isEmpty()
                && !AnalyzedText.isCapital(one)
                && lexicon.frequencies().paragraphsWith(one) == 0
                && lexicon.frequencies().paragraphsWith(other) > 0
                && ONE_LETTER.apply(one, other) == 1;
    }

    /** ", wells" and "and Wells", but no "member States," for "Member States and". */
    private boolean hasOtherSeparator(EditSide earlier, EditSide later) {
        List<WeightedToken> before = withoutSeparators(earlier);
        List<WeightedToken> after = withoutSeparators(later);
        return !before.isEmpty()
                && before.size() < earlier.tokens().size()
                && before.size() < later.tokens().size()
                && keys(before).equals(keys(after))
                && (keys(before).stream().noneMatch(toldByCapital::contains)
                        || before.get(0).text().equals(after.get(0).text()));
    }

    /** "17 Decembers 2018": a date that is none for a letter too many. */
    private boolean hasMisspeltWord(EditSide wrong, EditSide right) {
        String[] words = wrong.text().strip().split(" ");
        String[] others = right.text().strip().split(" ");
        return words.length > 1
                && words.length == others.length
                && IntStream.range(0, words.length)
                        .allMatch(i -> words[i].equals(others[i])
                                || isMisspelt(words[i].toLowerCase(Locale.ROOT), others[i].toLowerCase(Locale.ROOT)));
    }

    /** "Spring-Water States" and "Spring Waters States". */
    private boolean hasOtherHyphens(EditSide earlier, EditSide later) {
        return !earlier.isEmpty()
                && !later.isEmpty()
                && isHyphenated(earlier) != isHyphenated(later)
                && stemsWithoutHyphens(earlier).equals(stemsWithoutHyphens(later));
    }

    private static boolean isHyphenated(EditSide side) {
        return side.tokens().stream()
                        .filter(token -> token.text().indexOf('-') > 0)
                        .count()
                > 0;
    }

    private List<String> stemsWithoutHyphens(EditSide side) {
        return side.tokens().stream()
                .filter(token -> token.kind() != TokenKind.PUNCTUATION)
                .flatMap(token -> Stream.of(HYPHEN.split(token.smallKey())))
                .map(lexicon.stemmer()::stem)
                .toList();
    }

    private static List<String> keys(List<WeightedToken> tokens) {
        return tokens.stream().map(WeightedToken::smallKey).toList();
    }

    private List<WeightedToken> withoutSeparators(EditSide side) {
        List<WeightedToken> tokens = side.tokens();
        int from = !tokens.isEmpty() && isSeparator(tokens.get(0)) ? 1 : 0;
        int to = tokens.size() > from && isSeparator(tokens.get(tokens.size() - 1)) ? tokens.size() - 1 : tokens.size();
        return tokens.subList(from, to);
    }

    private boolean isSeparator(WeightedToken token) {
        return token.text().equals(",") || conjunctions.contains(token.smallKey());
    }

    /** "Wellsb" and "Wellsc", or "Wells": the letter of a note at a word of a table, or before the note itself. */
    private boolean hasOtherMark(EditContext edit) {
        String one = onlyWord(edit.earlier());
        String other = onlyWord(edit.later());
        String word = withoutMark(one);
        return !word.isEmpty()
                && !one.equals(other)
                && word.equals(withoutMark(other))
                && edit.later()
                        .analyzedText()
                        .part()
                        .filter(part -> part == Part.ANNEX)
                        .isPresent();
    }

    /** A word without the letter that makes it one which no resolution has. */
    private String withoutMark(String word) {
        if (word.length() < SHORTEST
                || MARKS.indexOf(word.charAt(word.length() - 1)) < 0
                || lexicon.frequencies().paragraphsWith(word) > 0) {
            return word;
        }
        String rest = word.substring(0, word.length() - 1);
        return lexicon.frequencies().paragraphsWith(rest) > 0 ? rest : "";
    }

    private static String onlyWord(EditSide side) {
        return side.tokens().size() == 1 ? side.tokens().get(0).key() : "";
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
        String said = onlyWord(verb);
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
        AnalyzedText text = edit.later().analyzedText();
        return inNames.contains(onlyWord(edit.earlier()))
                && inNames.contains(onlyWord(edit.later()))
                && AnalyzedText.isCapital(text.word(edit.later().from() - 1))
                && AnalyzedText.isCapital(text.word(edit.later().to()));
    }

    /** "Training of keepers" and "training for keepers". */
    private boolean isOtherPreposition(EditContext edit) {
        String earlier = onlyWord(edit.earlier());
        String later = onlyWord(edit.later());
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
