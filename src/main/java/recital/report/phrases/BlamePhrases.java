package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recital.lineage.Blame;
import recital.lineage.Place;
import recital.lineage.WordOrigin;

/** Says in a few words where words came from, for the views of a blame. */
public final class BlamePhrases {

    private BlamePhrases() {}

    /** The year of the document that brought words in. */
    public static String year(Blame blame, WordOrigin origin) {
        return TracePhrases.year(blame.named(origin.first().document()));
    }

    /** The paragraph that brought them in, {@code 72/200 OP13}. */
    public static String place(Place place) {
        return place.document() + " " + place.paragraph();
    }

    /** When they were out, {@code out after 70/184 OP3, in again in 72/200 OP5}; empty where they never were. */
    public static String absence(WordOrigin origin) {
        List<String> absences = new ArrayList<>();
        for (int i = 1; i < origin.spans().size(); i++) {
            absences.add("out after " + place(origin.spans().get(i - 1).to()) + ", in again in "
                    + place(origin.spans().get(i).from()));
        }
        return String.join("; ", absences);
    }

    /** The age in four classes: of the year itself, at most two years, at most six, older. */
    public static int ageClass(Blame blame, WordOrigin origin) {
        return ageClass(blame.age(origin));
    }

    /** The same of an age in years. */
    public static int ageClass(int age) {
        return age == 0 ? 0 : age <= 2 ? 1 : age <= 6 ? 2 : 3;
    }

    /** What the four classes are. */
    public static List<String> ages() {
        return List.of("new in this document", "up to two years older", "up to six years older", "older than that");
    }

    /** The words by the year that brought them in, {@code 2016: 120 (75 %)}. */
    public static String years(Blame blame) {
        Map<String, Integer> words = new TreeMap<>();
        blame.paragraphs().forEach(paragraph -> paragraph
                .runs()
                .forEach(run -> words.merge(year(blame, run.origin()), run.words(), Integer::sum)));
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return "Words by the year that brought them in: "
                + words.entrySet().stream()
                        .map(year -> year.getKey() + ": " + year.getValue() + " (" + share(year.getValue(), all) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** A part of a whole in hundredths. */
    public static String share(long part, long all) {
        double percent = 100.0 * part / Math.max(1, all);
        return percent < 0.5 ? "under 1 %" : String.format(Locale.ROOT, "%.0f %%", percent);
    }

    /** What must be said first of a text whose words are not official. */
    public static String warning() {
        return "These words are ours: a paraphrase, not the official wording; the years tell when recital's "
                + "paraphrase brought them in.";
    }
}
