package recital.batch;

import java.util.ArrayList;
import java.util.List;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;

/**
 * The pairs that a batch compares.
 *
 * @param pairs in the order of the summary; a pair that is asked for twice stands once
 */
public record Plan(List<NamedPair> pairs) {

    public Plan {
        pairs = pairs.stream().distinct().toList();
    }

    /** Each document of each series with the next; a draft with what was made of it. */
    public static Plan consecutive(List<Series> series) {
        return new Plan(series.stream()
                .flatMap(one -> one.consecutivePairs().stream())
                .map(pair -> pair(pair.earlier(), pair.later()))
                .toList());
    }

    /** Each document of each series with every later one of it. */
    public static Plan allPairs(List<Series> series) {
        List<NamedPair> pairs = new ArrayList<>();
        for (Series one : series) {
            List<Entry> members = one.members();
            for (int i = 0; i < members.size(); i++) {
                for (Entry later : members.subList(i + 1, members.size())) {
                    pairs.add(pair(members.get(i), later));
                }
            }
        }
        return new Plan(pairs);
    }

    private static NamedPair pair(Entry earlier, Entry later) {
        return new NamedPair(earlier.symbol().value(), later.symbol().value());
    }

    /**
     * Reads a plan: two documents a line, separated by a tab; blank lines and lines that begin with
     * {@code #} say nothing.
     *
     * @param text the plan
     * @param name what the plan is called in errors
     * @throws PlanException where a line does not hold two documents, or no line does
     */
    public static Plan read(String text, String name) throws PlanException {
        List<NamedPair> pairs = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "");
            if (!line.isBlank() && !line.startsWith("#")) {
                pairs.add(pair(line, name + ", line " + (i + 1)));
            }
        }
        if (pairs.isEmpty()) {
            throw new PlanException(name + ": it names no pair: write two documents a line, separated by a tab");
        }
        return new Plan(pairs);
    }

    private static NamedPair pair(String line, String place) throws PlanException {
        String[] documents = line.strip().split("\t", -1);
        if (documents.length != 2) {
            throw new PlanException(place + ": " + count(documents.length) + " where two are compared: "
                    + "write two documents, separated by one tab");
        }
        return new NamedPair(documents[0].strip(), documents[1].strip());
    }

    private static String count(int documents) {
        return documents == 1 ? "one document" : documents + " documents";
    }
}
