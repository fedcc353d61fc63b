package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.text.PrintedLabel.LabelledText;

/**
 * Tells the labels of paragraphs, points and sections as a language prints them, in the one form in which they give names
 * in every language: "1.", "(a)", "(i)", "II."; source: {@code labels.tsv}.
 *
 * <p>rule: the versions of a resolution have one order of letters, each in its own alphabet, so that the third point is
 * (c) in all of them.
 */
public final class Labels {

    /** Marks of direction that nobody sees. */
    private static final String MARKS = "[\\u200e\\u200f\\u061c]*";

    private static final String LEADING = "[\\s\\u00a0\\u200e\\u200f\\u061c]*";

    private static final Pattern GAP = Pattern.compile(MARKS + "[\\s\\u00a0][\\s\\u00a0\\u200e\\u200f\\u061c]*(?=\\S)");

    /** A gap that an extraction has lost: "12.notes". */
    private static final Pattern LOST_GAP = Pattern.compile("(?<=\\d\\.)(?=\\p{L}{2})");

    private final List<Form> forms = new ArrayList<>();

    private record Form(Pattern printed, String latin) {}

    Labels(Lexicon lexicon) {
        for (List<String> row : LanguageFile.rows(lexicon.language(), "labels.tsv")) {
            forms.add(new Form(Pattern.compile(LEADING + "(?:" + row.get(0) + ")"), row.get(1)));
        }
    }

    /** A label that stands by itself; one of no form that the language has for its own is left as it is. */
    public String latin(String printed) {
        String label = printed.strip();
        for (Form form : forms) {
            Matcher matcher = form.printed().matcher(label);
            if (matcher.lookingAt() && label.substring(matcher.end()).matches(MARKS)) {
                return expanded(matcher, form);
            }
        }
        return printed;
    }

    /** A text apart from the label with which it begins, where that has a form that the language has for its own. */
    public Optional<LabelledText> first(String text) {
        for (Form form : forms) {
            Matcher matcher = form.printed().matcher(text);
            if (matcher.lookingAt()) {
                for (Pattern gap : List.of(GAP, LOST_GAP)) {
                    Matcher behind = gap.matcher(text)
                            .region(matcher.end(), text.length())
                            .useTransparentBounds(true);
                    if (behind.lookingAt()) {
                        return Optional.of(
                                new LabelledText(expanded(matcher, form), text.substring(behind.end()), behind.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String expanded(Matcher matcher, Form form) {
        return form.latin().contains("$") ? form.latin().replace("$1", matcher.group(1)) : form.latin();
    }
}
