package recital.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recital.model.Notice;
import recital.model.Symbol;

/**
 * A pair with what its reading told.
 *
 * @param earlier the earlier document
 * @param later the later document
 * @param result the name of the files with the result, without ending
 */
record Task(LoadResult earlier, LoadResult later, String result) {

    private static final int LONGEST_NAME = 80;

    /** The tasks of a plan, in its order, each with a name for its files that no other has. */
    static List<Task> of(Plan plan, Map<String, LoadResult> readings) {
        Set<String> names = new HashSet<>();
        List<Task> tasks = new ArrayList<>();
        for (NamedPair pair : plan.pairs()) {
            LoadResult earlier = Objects.requireNonNull(readings.get(pair.earlier()));
            LoadResult later = Objects.requireNonNull(readings.get(pair.later()));
            String result = fileName(earlier.name()) + "__" + fileName(later.name());
            // Some file systems hold capitals for the same as small letters.
            String free = result;
            for (int use = 2; !names.add(free.toLowerCase(Locale.ROOT)); use++) {
                free = result + "-" + use;
            }
            tasks.add(new Task(earlier, later, free));
        }
        return tasks;
    }

    /** A name that is safe in every file system, and hides nothing and leads nowhere else. */
    private static String fileName(String document) {
        String name = Symbol.parse(document).map(Symbol::fileName).orElse(document);
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^[._-]+", "");
        if (safe.isEmpty()) {
            return "document";
        }
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME);
    }

    SummaryRow.Failed failed(String error) {
        return new SummaryRow.Failed(earlier.name(), later.name(), result, error);
    }

    /** What became of the reading of a document. */
    sealed interface LoadResult {

        /** The document's own name, or the one in the plan where it could not be read. */
        String name();

        /**
         * A document that could be read.
         *
         * @param inPlan what the plan calls it
         * @param name its own name
         * @param shortName its symbol in the short form, where it has one
         * @param notices what was mended or doubted
         * @param fingerprint of its text as it was read
         */
        record Loaded(String inPlan, String name, String shortName, List<Notice> notices, String fingerprint)
                implements LoadResult {}

        record LoadFailure(String name, String error) implements LoadResult {}
    }
}
