package recital.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Language;

/**
 * How far a word belongs to procedure: "extrabudgetary" stands where the Secretariat is asked for something, "poverty" where
 * something is said.
 *
 * <p>Counts over the paragraphs of two sessions, shipped with the program, in lower case. A language without them knows of no
 * word where it belongs.
 */
public final class ProcedureWords {

    private static final Pattern TOTALS = Pattern.compile("# paragraphs (\\d+) of procedure, (\\d+) others.*");

    /** What is added to either count, so that a word that stands on one side alone is not sure to. */
    private static final double UNSEEN = 0.5;

    private final Map<String, Double> odds = new HashMap<>(8_192);

    ProcedureWords(Language language) {
        double perOther = 1;
        for (String line : (Iterable<String>) LanguageFile.lines(language, "procedure-words.tsv")::iterator) {
            Matcher counted = TOTALS.matcher(line);
            if (counted.matches()) {
                perOther = Double.parseDouble(counted.group(2)) / Double.parseDouble(counted.group(1));
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                double own = Integer.parseInt(fields[1]) + UNSEEN;
                double others = Integer.parseInt(fields[2]) + UNSEEN;
                odds.put(fields[0], Math.log(own / others * perOther));
            }
        }
    }

    /**
     * How much likelier a paragraph of procedure holds a word than any other, as ln; 0 where nothing is known of it.
     *
     * @param word in lower case
     */
    public double logOdds(String word) {
        return odds.getOrDefault(word, 0.0);
    }
}
