package recital.report.phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Language;

/**
 * The first words of a text that end with a phrase: behind no article, preposition or conjunction, and behind no verb,
 * whose object is what it says.
 */
final class PhraseExcerpt {

    private static final String MORE = " \u2026";

    /** So many words more at most. */
    private static final int MOST_MORE = 10;

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s\u00a0])(\\S+)\\s*$");

    private final Pattern leading;
    private final Pattern predicate;
    private final Pattern report;

    PhraseExcerpt(Language language) {
        Lexicon lexicon = Lexicon.of(language);
        leading = lexicon.pattern(PhrasePattern.LEADING_WORD);
        report = lexicon.pattern(PhrasePattern.ASKED_REPORT);
        predicate = lexicon.pattern(PhrasePattern.PREDICATE);
    }

    /**
     * So many words of a text and an ellipsis, or a few more where they would end at a comma, behind which stands what is
     * asked or named; a text that is no more than a quarter longer stays whole.
     */
    String of(String text, int words) {
        String least = ofWords(text, words);
        String excerpt = least;
        for (int more = 1; more <= MOST_MORE && excerpt.endsWith("," + MORE); more++) {
            excerpt = ofWords(text, words + more);
        }
        return excerpt.endsWith("," + MORE) ? least : excerpt;
    }

    private String ofWords(String text, int words) {
        String excerpt = Excerpt.of(text, words);
        return excerpt.equals(text) ? text : closed(excerpt.substring(0, excerpt.length() - MORE.length())) + MORE;
    }

    /** The words without those at their end that lead to others; all of them where there are no more. */
    String closed(String words) {
        int end = words.length();
        int last = lastPhrase(words, end);
        while (last > 0 && last < end) {
            end = last;
            last = lastPhrase(words, end);
        }
        return last == 0 ? words : words.substring(0, end);
    }

    /** Whether a phrase is no more than a word that leads to others. */
    boolean leads(String phrase) {
        return leading.matcher(phrase).matches();
    }

    /** The words from those on that ask for a report; empty where none do. */
    Optional<String> fromReport(String words) {
        Matcher asked = report.matcher(words);
        return asked.find() ? Optional.of(words.substring(asked.start())) : Optional.empty();
    }

    /** Where a word or verb begins that ends at an offset and leads to others; the offset itself where none does. */
    private int lastPhrase(String words, int end) {
        String text = words.substring(0, end);
        Matcher word = LAST_WORD.matcher(text);
        if (word.find() && leading.matcher(word.group(1)).matches()) {
            return word.start();
        }
        Matcher verb = predicate.matcher(text);
        int from = Math.max(0, text.lastIndexOf(' ', text.lastIndexOf(' ') - 1));
        while (verb.find(from)) {
            if (verb.end() == end) {
                return text.substring(0, verb.start()).stripTrailing().length();
            }
            from = verb.end();
        }
        return end;
    }
}
