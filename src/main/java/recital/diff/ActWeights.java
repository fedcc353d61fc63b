package recital.diff;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Cues;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;
import recital.reading.Act;

/** How much a change weighs among others: by what it is, in which part of a document, and how much it says. */
final class ActWeights {

    private static final int DECIDES = 24;
    private static final int FOUNDS = 16;
    private static final int ASKS = 14;
    private static final int SAYS = -10;
    private static final int PROCEDURE = -34;
    private static final int FUNDS = 8;
    private static final int PREAMBLE = -26;

    /** An act of so few words with content says little. */
    private static final int FEW_WORDS = 5;

    private static final int PLACEHOLDER = -14;
    private static final int ANNEX = -24;

    /** So few words behind "decides" tell whether it is a decision of every year. */
    private static final int PROCEDURE_WITHIN = 2;

    /** So few words behind "decides" tell what it founds or ends. */
    private static final int FOUNDING_WITHIN = 6;

    private final Lexicon lexicon;
    private final Set<String> small;

    ActWeights(Lexicon lexicon) {
        this.lexicon = lexicon;
        small = new HashSet<>(lexicon.words(WordList.SMALL_WORDS));
        small.addAll(lexicon.words(WordList.WITHOUT_CONTENT));
    }

    /** What the verb and the part of an act that is new or gone add. */
    double force(Act act) {
        if (act.part() == Part.PREAMBLE) {
            return PREAMBLE + (act.scale() == Scale.CONCERN ? 6 : 0) + (isRecall(act) ? -10 : 0);
        }
        if (act.part() == Part.ANNEX) {
            return ANNEX;
        }
        if (isProcedure(act)) {
            return PROCEDURE;
        }
        int founds = isFounding(act) ? FOUNDS : 0;
        int funds = act.cues(Cues.Kind.MONEY).isEmpty() ? 0 : FUNDS;
        return (act.decides() ? DECIDES + founds : act.asks() ? ASKS + founds / 2.0 + funds : SAYS)
                + (news(act.words(), "") < FEW_WORDS ? PLACEHOLDER : 0);
    }

    /** What the verb and the part of an act that stayed add. */
    double place(Act act) {
        return switch (act.part()) {
            case PREAMBLE -> PREAMBLE;
            case ANNEX -> ANNEX;
            case OPERATIVE, HEADING ->
                isProcedure(act) ? PROCEDURE / 2 : act.decides() ? (isFounding(act) ? 16 : 10) : act.asks() ? 6 : 0;
        };
    }

    private static boolean isRecall(Act act) {
        return act.opening().filter(verb -> verb.tense() == Opening.Tense.PAST).isPresent();
    }

    /** A decision of every year: that an item is on the agenda, that what was paid is set off. */
    private boolean isProcedure(Act act) {
        if (!act.decides()) {
            return false;
        }
        String words = act.words();
        if (lexicon.has(PhrasePattern.ROUTINE_DECISION)
                && lexicon.pattern(PhrasePattern.ROUTINE_DECISION)
                        .matcher(words)
                        .find()) {
            return true;
        }
        Set<String> routine = lexicon.words(WordList.ROUTINE_DECISIONS);
        return lexicon.tokens().keys(act.wordsBehindVerb()).stream()
                .limit(PROCEDURE_WITHIN)
                .anyMatch(routine::contains);
    }

    /** Whether something is convened, established, extended or ended. */
    private boolean isFounding(Act act) {
        Set<String> founding = lexicon.words(WordList.FOUNDING_VERBS);
        return lexicon.tokens().keys(act.wordsBehindVerb()).stream()
                .limit(FOUNDING_WITHIN)
                .anyMatch(founding::contains);
    }

    /** How many words with content a text has that another text lacks. */
    int news(String text, String other) {
        Set<String> known = content(other);
        Set<String> own = content(text);
        own.removeAll(known);
        return own.size();
    }

    private Set<String> content(String text) {
        Set<String> words = new HashSet<>();
        for (Token token : lexicon.tokens().words(text)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.kind() == TokenKind.WORD && !small.contains(word)) {
                words.add(lexicon.stemmer().stem(word));
            }
        }
        return words;
    }

    /** What the step of a figure adds. */
    static double step(String percent) {
        if (percent.isEmpty()) {
            return 0;
        }
        double step = new BigDecimal(percent.replace("+", "")).abs().doubleValue();
        return step >= 50 ? 12 : step >= 10 ? 7 : step >= 2 ? 2 : -6;
    }

    /** Whether words limit what is asked to the means that are there. */
    boolean isOfMeans(List<String> words) {
        return words.stream()
                .anyMatch(one -> lexicon.words(WordList.MEANS).stream().anyMatch(one::contains));
    }
}
