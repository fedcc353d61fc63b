package recital.report.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.diff.Fact;

/** The sentences of facts, from one resource file, {@code facts.properties}. */
public final class FactPhrases {

    private static final Properties SENTENCES = load();

    private static final Pattern WORDS = Pattern.compile("[ \\p{L}]+");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private FactPhrases() {}

    private static Properties load() {
        Properties sentences = new Properties();
        try (InputStream in = FactPhrases.class.getResourceAsStream("facts.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /** What a reader is told of a fact; empty where it says nothing. */
    public static String of(Fact fact) {
        if (fact instanceof Fact.Because because) {
            return sentence(
                    "reason." + Fact.code(because.reason()), because.words().toArray(String[]::new));
        }
        if (fact instanceof Fact.Replaced replaced) {
            return sentence("replaced", replaced.earlier(), replaced.later());
        }
        if (fact instanceof Fact.Changed changed) {
            return changed(changed);
        }
        if (fact instanceof Fact.VerbShift shift) {
            return sentence("verb." + shift.direction().code(), shift.earlier(), shift.later());
        }
        if (fact instanceof Fact.FigureShift shift) {
            return sentence(
                    shift.percent().isEmpty() ? "replaced" : "figure",
                    withoutSharedUnit(shift.earlier(), shift.later()),
                    shift.later(),
                    percent(shift));
        }
        if (fact instanceof Fact.DateShift shift) {
            String course = sentence("date." + Fact.code(shift.course()));
            return shift.earlier().isEmpty()
                    ? course
                    : course + ": " + sentence("replaced", shift.earlier(), shift.later());
        }
        if (fact instanceof Fact.Moved moved) {
            return sentence("moved." + Fact.code(moved.where()), moved.place());
        }
        if (fact instanceof Fact.Report report) {
            return sentence("report." + Fact.code(report.course()), report.earlier(), report.later());
        }
        Fact.Whole whole = (Fact.Whole) fact;
        return sentence("whole." + Fact.code(whole.fate()), whole.paragraph());
    }

    /** The per cent by which a figure moved, with its sign; empty where that says nothing. */
    static String percent(Fact.FigureShift shift) {
        return shift.percent()
                .map(step -> (step.signum() > 0 ? "+" : "") + step.toPlainString())
                .orElse("");
    }

    private static String changed(Fact.Changed changed) {
        String dropped = String.join(", ", changed.dropped());
        String added = String.join(", ", changed.added());
        if (added.isEmpty()) {
            return sentence("dropped", dropped);
        }
        return dropped.isEmpty()
                ? sentence("added", added)
                : sentence("dropped", dropped) + "; " + sentence("added", added);
    }

    /** The earlier figure without the unit that the later one repeats: "31" for "31 per cent" and "33 per cent". */
    private static String withoutSharedUnit(String earlier, String later) {
        int unit = earlier.indexOf(' ');
        return unit > 0 && WORDS.matcher(earlier.substring(unit)).matches() && later.endsWith(earlier.substring(unit))
                ? earlier.substring(0, unit)
                : earlier;
    }

    private static String sentence(String key, String... values) {
        String pattern = SENTENCES.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence: " + key);
        }
        return PLACE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(values[Integer.parseInt(found.group(1))]));
    }
}
