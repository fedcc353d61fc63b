package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.language.Bounds.BoundMeaning;
import recital.language.FoundNumber.Form;
import recital.language.PhraseTable.Phrase;

/** Reads the numbers of a text that count or measure, each with its bound. */
final class NumberParser {

    private final NumberVocabulary vocabulary;
    private final NumberContext context;

    NumberParser(NumberVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.context = new NumberContext(vocabulary.lexicon());
    }

    /** All numbers of a text that count or measure, in order. */
    List<FoundNumber> all(String text) {
        NumberTokens tokens = new NumberTokens(text, vocabulary.numerals());
        Walk walk = new Walk(tokens, new NumberForms(vocabulary, tokens));
        List<FoundNumber> all = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            Optional<NumberReading> reading =
                    vocabulary.mayBegin(tokens.at(place)) ? walk.number(place) : Optional.empty();
            reading.filter(read -> context.isQuantity(tokens, read))
                    .map(read -> read.toFoundNumber(tokens))
                    .ifPresent(all::add);
            place = reading.map(NumberReading::next).orElse(place + 1);
        }
        return all;
    }

    /** One walk through a text. */
    private final class Walk {

        private final NumberTokens tokens;
        private final NumberForms forms;

        Walk(NumberTokens tokens, NumberForms forms) {
            this.tokens = tokens;
            this.forms = forms;
        }

        /** "More than 5", "less than by half", "5 or more", "5". */
        Optional<NumberReading> number(int at) {
            Optional<Phrase<BoundMeaning>> bound = tokens.isHyphen(at - 1)
                    ? Optional.empty()
                    : vocabulary.bounds().before(tokens, at);
            return bound.flatMap(words -> behind(words, at)).or(() -> withBoundAfter(at));
        }

        private Optional<NumberReading> behind(Phrase<BoundMeaning> bound, int at) {
            int end = at + bound.length();
            boolean linked = vocabulary
                    .lexicon()
                    .words(WordList.AFTER_BOUND)
                    .contains(tokens.at(end).text());
            return withBoundAfter(linked ? end + 1 : end).map(read -> {
                // Before "five years", "over" says how long and not how many.
                boolean preposition = read.form() == Form.COUNT && bound.value().isPreposition();
                return preposition ? read : read.withBound(at, read.next(), printed(at, bound));
            });
        }

        private Optional<NumberReading> withBoundAfter(int at) {
            return forms.at(at).map(read -> vocabulary
                    .bounds()
                    .after(tokens, read.next())
                    .filter(bound -> tokens.isWhole(read.next() + bound.length() - 1))
                    .map(bound ->
                            read.withBound(read.start(), read.next() + bound.length(), printed(read.next(), bound)))
                    .orElse(read));
        }

        private Bound printed(int at, Phrase<BoundMeaning> bound) {
            int start = tokens.at(at).start();
            int end = tokens.at(at + bound.length() - 1).end();
            return new Bound(tokens.text().substring(start, end), bound.value().sense());
        }
    }
}
