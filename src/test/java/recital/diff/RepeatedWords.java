package recital.diff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.source.Damage;

/**
 * Makes of a text, a paragraph a line, two that say a few words of it over and over, the numbers in them others each time:
 * "Requests article 12, article 13, article 14 ...".
 */
final class RepeatedWords implements Damage {

    /** What stands between the two texts. */
    static final String BETWEEN = "\f";

    private static final int MOST_PHRASES = 4;
    private static final int MOST_WORDS = 5;
    private static final List<String> SEPARATORS = List.of(
            ", ", " ", "; ", " and ", ", and ", " (", ") ", "-", ": ", "/", ". ", "\u201c", "\u201d ", " or ", "");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int FIRST_YEAR = 1970;
    private static final int YEARS = 60;
    private static final int STEP = 7;
    private static final int OTHER_STEP = 10;

    /** Where the later text has the numbers of each third time alone, as if the others had gone. */
    private static final int EACH_THIRD = 3 * STEP;

    private final int length;

    /** @param length how many characters each of the two has at least */
    RepeatedWords(int length) {
        this.length = length;
    }

    @Override
    public byte[] damaged(byte[] file, Random random) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        String head = phrase(lines, random);
        String[] phrases = IntStream.rangeClosed(0, random.nextInt(MOST_PHRASES))
                .mapToObj(i -> phrase(lines, random))
                .toArray(String[]::new);
        String earlier = repeated(head, phrases, STEP, length);
        String later =
                switch (random.nextInt(4)) {
                    case 0 -> repeated(head, phrases, OTHER_STEP, length);
                    case 1 -> repeated(head, phrases, EACH_THIRD, length);
                    case 2 -> repeated(phrase(lines, random), phrases, STEP + 1, length);
                    default -> {
                        phrases[random.nextInt(phrases.length)] = phrase(lines, random);
                        yield repeated(head, phrases, STEP, length);
                    }
                };
        return (earlier + BETWEEN + later).getBytes(StandardCharsets.UTF_8);
    }

    /** Some words of a line that follow one another, often from a number or symbol on, and what may stand behind them. */
    private static String phrase(List<String> lines, Random random) {
        String[] words = lines.get(random.nextInt(lines.size())).strip().split(" ");
        int start = random.nextInt(words.length);
        while (random.nextBoolean() && words[start].chars().noneMatch(Character::isDigit)) {
            start = random.nextInt(words.length);
        }
        int end = Math.min(words.length, start + 1 + random.nextInt(MOST_WORDS));
        return String.join(" ", Arrays.asList(words).subList(start, end))
                + SEPARATORS.get(random.nextInt(SEPARATORS.size()));
    }

    private static String repeated(String head, String[] phrases, int step, int length) {
        StringBuilder text = new StringBuilder(head);
        for (int times = 1; text.length() < length; times++) {
            for (String phrase : phrases) {
                int higher = times * step;
                text.append(NUMBER.matcher(phrase).replaceAll(number -> other(number.group(), higher)));
            }
        }
        return text + ".";
    }

    /** Another number with as many digits; another year of a year. */
    private static String other(String number, int higher) {
        int value = Integer.parseInt(number);
        if (YEAR.matcher(number).matches()) {
            return String.valueOf(FIRST_YEAR + (value + higher) % YEARS);
        }
        int least = (int) Math.pow(10, number.length() - 1);
        return String.valueOf(least + (value + higher) % (9 * least));
    }
}
