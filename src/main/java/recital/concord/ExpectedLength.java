package recital.concord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * How long a passage should be by the lengths and the words of the passages of the other five languages.
 *
 * <p>source: least squares over 24,960 rows of six passages of the seventy-seventh and seventy-eighth sessions, of the
 * logarithms of their lengths in letters of English; the variances of each session by the words of the other.
 *
 * @param length the logarithm of the letters of English
 * @param spread its standard deviation
 */
record ExpectedLength(double length, double spread) {

    /** One row in so many is translated freely. */
    private static final double FREE = 0.03;

    private static final double FREE_SPREAD = 3;

    /**
     * How a language follows from the others.
     *
     * @param weights of Arabic, Chinese, English, French, Russian and Spanish, without the language itself
     * @param constant what is added
     * @param ofText the variance of a long passage
     * @param ofLetter what a letter adds to it
     */
    private record Model(double[] weights, double constant, double ofText, double ofLetter) {}

    private static final Map<Language, Model> MODELS = new EnumMap<>(Map.of(
            Language.ARABIC, new Model(new double[] {0, .419, .032, .109, .196, .253}, -.071, .0023, .95),
            Language.CHINESE, new Model(new double[] {.521, 0, .234, .011, .041, .183}, -.004, .0038, 1.20),
            Language.ENGLISH, new Model(new double[] {.019, .047, 0, .209, .173, .524}, .176, .0013, .58),
            Language.FRENCH, new Model(new double[] {.09, -.078, .28, 0, .248, .471}, -.105, .0022, .78),
            Language.RUSSIAN, new Model(new double[] {.205, -.048, .29, .301, 0, .273}, -.086, .0024, .93),
            Language.SPANISH, new Model(new double[] {.128, .045, .415, .276, .128, 0}, .055, .0008, .63)));

    /** By what the other passages of the row are; a language that is not there is made up for by the rest. */
    static ExpectedLength of(ConcordRow row, Language language) {
        Map<Language, List<Term>> terms = new EnumMap<>(Language.class);
        row.passages().forEach((other, passage) -> terms.put(other, Terms.of(other, passage.text())));
        return of(row, language, terms);
    }

    /** The same with the words of the passages. */
    static ExpectedLength of(ConcordRow row, Language language, Map<Language, List<Term>> terms) {
        Model model = Objects.requireNonNull(MODELS.get(language));
        double length = byLengths(row, language);
        WordLengths words = WordLengths.of(language);
        for (Language from : WordLengths.FROM) {
            if (from != language && row.in(from).isPresent()) {
                length += words.more(row.in(from).orElseThrow(), Objects.requireNonNull(terms.get(from)));
            }
        }
        return new ExpectedLength(length, Math.sqrt(model.ofText + model.ofLetter / Math.exp(length)));
    }

    /** By the lengths of the others alone, a logarithm. */
    static double byLengths(ConcordRow row, Language language) {
        Model model = Objects.requireNonNull(MODELS.get(language));
        return model.constant + row.weighed(language, model.weights, Lengths::inEnglish);
    }

    /**
     * How much more likely a text is of its length if a share of it was left out: the logarithm of the odds.
     *
     * @param own the logarithm of its letters of English
     * @param share what was left out, of 1
     */
    double oddsOfGap(double own, double share) {
        return Math.log(density(own - length - Math.log(1 - share))) - Math.log(density(own - length));
    }

    private double density(double off) {
        double z = off / spread;
        return (1 - FREE) * Math.exp(-z * z / 2)
                + FREE / FREE_SPREAD * Math.exp(-z * z / (2 * FREE_SPREAD * FREE_SPREAD))
                + 1e-9;
    }
}
