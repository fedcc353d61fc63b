package recital.concord;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Ordinals;
import recital.model.Language;

/** A slip that a translator or typist may make in one language; the same seed makes the same one. */
enum Slip {
    DIGIT {
        @Override
        Optional<String> in(Language language, String text, Random random) {
            return one(DIGITS, text, random).map(digit -> {
                int other = 1 + (digit.group().charAt(0) - '0' + random.nextInt(8)) % 9;
                return replaced(text, digit, Integer.toString(other));
            });
        }
    },
    SYMBOL_OF_ANOTHER_YEAR {
        @Override
        Optional<String> in(Language language, String text, Random random) {
            return one(SYMBOLS, text, random)
                    .map(symbol -> replaced(
                            text, symbol, Integer.parseInt(symbol.group(1)) - 1 + "/" + (1 + random.nextInt(250))));
        }
    },
    ORDINAL_KEPT {
        @Override
        Optional<String> in(Language language, String text, Random random) {
            Ordinals ordinals = Lexicon.of(language).ordinals();
            for (int number = LAST_SESSION; number >= FIRST_SESSION; number--) {
                String ordinal = ordinals.ordinal(number);
                if (text.contains(ordinal)) {
                    return Optional.of(text.replaceFirst(Pattern.quote(ordinal), ordinals.ordinal(number - 1)));
                }
            }
            return Optional.empty();
        }
    },
    CLAUSE_LEFT_OUT {
        @Override
        Optional<String> in(Language language, String text, Random random) {
            List<String> clauses = List.of(text.split("(?<=[,;،؛，；])"));
            if (clauses.size() < 3) {
                return Optional.empty();
            }
            int place = 1 + random.nextInt(clauses.size() - 2);
            if (Lengths.inEnglish(language, clauses.get(place)) < SHORTEST_CLAUSE) {
                return Optional.empty();
            }
            return Optional.of(String.join("", clauses.subList(0, place))
                    + String.join("", clauses.subList(place + 1, clauses.size())));
        }
    };

    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final Pattern SYMBOLS = Pattern.compile("(?<![0-9/A-Za-z.])([5-7][0-9])/(\\d{1,3})(?![0-9/])");
    private static final int FIRST_SESSION = 60;
    private static final int LAST_SESSION = 81;

    /** Letters of English, as a logarithm. */
    private static final double SHORTEST_CLAUSE = Math.log(40);

    /** The text with the slip, where there is a place for one. */
    abstract Optional<String> in(Language language, String text, Random random);

    private static Optional<MatchResult> one(Pattern pattern, String text, Random random) {
        List<MatchResult> all = pattern.matcher(text).results().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static String replaced(String text, MatchResult match, String other) {
        return text.substring(0, match.start()) + other + text.substring(match.end());
    }
}
