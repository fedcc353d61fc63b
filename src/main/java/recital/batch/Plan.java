package recital.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs that a batch compares.
 *
 * @param pairs in the order of the summary; a pair that is asked for twice stands once
 */
public record Plan(List<Pair> pairs) {

    public Plan {
        pairs = pairs.stream().distinct().toList();
    }

    /** Each document with the next. */
    public static Plan consecutive(List<String> documents) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < documents.size(); i++) {
            pairs.add(new Pair(documents.get(i - 1), documents.get(i)));
        }
        return new Plan(pairs);
    }

    /** Each document with every later one. */
    public static Plan allPairs(List<String> documents) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                pairs.add(new Pair(documents.get(i), documents.get(j)));
            }
        }
        return new Plan(pairs);
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
        List<Pair> pairs = new ArrayList<>();
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

    private static Pair pair(String line, String place) throws PlanException {
        String[] documents = line.strip().split("\t", -1);
        if (documents.length != 2) {
            throw new PlanException(place + ": " + count(documents.length) + " where two are compared: "
                    + "write two documents, separated by one tab");
        }
        return new Pair(documents[0].strip(), documents[1].strip());
    }

    private static String count(int documents) {
        return documents == 1 ? "one document" : documents + " documents";
    }
}
