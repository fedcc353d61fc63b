package recital.concord;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import recital.model.Language;

/**
 * How many commas and semicolons fewer a passage has than those of the other languages make likely, in standard deviations.
 *
 * <p>source: least squares over the rows of six passages of the seventy-seventh and seventy-eighth sessions.
 */
final class ExpectedMarks {

    private static final String MARKS = ",;،؛，；";
    private static final double MOST = 4;
    private static final double LETTERS = 100;
    private static final double LEAST_VARIANCE = 0.25;

    /**
     * How a language follows from the others.
     *
     * @param weights of Arabic, Chinese, English, French, Russian and Spanish, without the language itself
     * @param ofLetters for each hundred letters of English
     * @param constant what is added
     * @param variance for each mark that is expected
     */
    private record Model(double[] weights, double ofLetters, double constant, double variance) {}

    private static final Map<Language, Model> MODELS = new EnumMap<>(Map.of(
            Language.ARABIC, new Model(new double[] {0, .239, .444, .063, -.020, -.038}, .252, -.062, .62),
            Language.CHINESE, new Model(new double[] {.254, 0, -.014, .089, .042, -.089}, .729, -.041, .65),
            Language.ENGLISH, new Model(new double[] {.276, -.003, 0, .348, .167, .273}, -.052, -.066, .23),
            Language.FRENCH, new Model(new double[] {.053, .088, .465, 0, .069, .235}, .191, -.039, .23),
            Language.RUSSIAN, new Model(new double[] {-.040, .088, .516, .156, 0, .054}, .637, .023, .54),
            Language.SPANISH, new Model(new double[] {-.036, -.095, .592, .371, .041, 0}, .190, -.062, .31)));

    private ExpectedMarks() {}

    /** By the passages of the row; a language that is not there is made up for by the rest. */
    static double fewer(ConcordRow row, Language language) {
        Model model = Objects.requireNonNull(MODELS.get(language));
        double letters = 0;
        for (Language other : Language.values()) {
            if (other != language && row.in(other).isPresent()) {
                letters += Math.exp(Lengths.inEnglish(
                                other, row.in(other).orElseThrow().text()))
                        / (row.passages().size() - 1);
            }
        }
        double marks = row.weighed(language, model.weights, (other, text) -> marks(text));
        double expected = Math.max(0, model.constant + marks + model.ofLetters * letters / LETTERS);
        double fewer = (expected - marks(row.in(language).orElseThrow().text()))
                / Math.sqrt(LEAST_VARIANCE + model.variance * expected);
        return Math.max(-MOST, Math.min(MOST, fewer));
    }

    private static long marks(String text) {
        return text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }
}
