package recital.corpus.catalog;

import java.util.ArrayList;
import java.util.List;
import recital.parse.Census;

/**
 * Where the visible characters of all documents of a collection ended.
 *
 * @param documents a census each, in the order of the collection
 * @param problems those of the collection, and then the documents that cannot be read
 */
public record CorpusCensus(List<Census> documents, List<Problem> problems) {

    public CorpusCensus {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** Counts the characters of all documents, on all cores. */
    public static CorpusCensus of(Corpus corpus) {
        List<Census> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(corpus.problems());
        for (Counted counted : corpus.onAllCores(entry -> true, entry -> count(corpus, entry))) {
            documents.addAll(counted.census());
            problems.addAll(counted.problem());
        }
        return new CorpusCensus(documents, problems);
    }

    private static Counted count(Corpus corpus, Entry entry) {
        try {
            return new Counted(List.of(corpus.census(entry)), List.of());
        } catch (CorpusException e) {
            return new Counted(
                    List.of(), List.of(new Problem(e.code(), entry.id().toString(), e.getMessage())));
        }
    }

    /** The census of a document, or why there is none. */
    private record Counted(List<Census> census, List<Problem> problem) {}
}
