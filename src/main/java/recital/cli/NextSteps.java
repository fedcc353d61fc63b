package recital.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Symbol;

/**
 * What can be done with a series now: its last two resolutions, at hand or only known, and the commands for them.
 *
 * <p>A series goes by its title here, which takes no reading; the last resolutions of a series have the same.
 *
 * @param earlier the last resolution but one
 * @param later the last
 * @param texts how many of its documents have a text
 */
record NextSteps(Entry earlier, Entry later, int texts) {

    /** Some series are of every second year; one that had no resolution for longer has ended, or changed its title. */
    private static final int LONGEST_PAUSE = 2;

    /** Those of each series of a collection that goes on, the one with the latest resolution first. */
    static List<NextSteps> of(Corpus corpus) {
        Map<String, List<Entry>> byTitle = corpus.entries().stream()
                .filter(entry -> entry.edition() == Edition.OFFICIAL
                        && !entry.symbol().isDraft()
                        && !entry.title().isBlank())
                .collect(Collectors.groupingBy(entry -> entry.title().toLowerCase(Locale.ROOT)));
        List<NextSteps> all = byTitle.values().stream()
                .flatMap(members -> ofSeries(members).stream())
                .toList();
        int latest = all.stream()
                .mapToInt(steps -> steps.later.session().orElse(0))
                .max()
                .orElse(0);
        return all.stream()
                .filter(steps -> latest - steps.later.session().orElse(latest) <= LONGEST_PAUSE)
                .sorted(Comparator.comparing(NextSteps::later, Entry.CHRONOLOGICAL.reversed()))
                .toList();
    }

    private static Optional<NextSteps> ofSeries(Collection<Entry> members) {
        List<Entry> ordered = members.stream().sorted(Entry.CHRONOLOGICAL).toList();
        Entry last = ordered.get(ordered.size() - 1);
        return ordered.stream()
                .filter(entry -> !entry.session().equals(last.session()))
                .max(Entry.CHRONOLOGICAL)
                .map(before -> new NextSteps(before, last, (int)
                        ordered.stream().filter(Entry::present).count()));
    }

    /** One line for who has just added documents; nothing where there is no series of one. */
    static Optional<String> after(Set<Symbol> added, Corpus corpus, String collection) {
        return of(corpus).stream()
                .filter(steps -> Stream.of(steps.earlier, steps.later).anyMatch(e -> added.contains(e.symbol())))
                .findFirst()
                .map(steps -> steps.missing().isEmpty()
                        ? "now: " + steps.comparing() + collection + ", or " + steps.reporting() + collection
                        : "to compare with the year before: " + Advice.fetching(steps.missing()) + collection);
    }

    String title() {
        return later.title();
    }

    /** Those of the two of which there is no text. */
    List<Symbol> missing() {
        List<Symbol> missing = new ArrayList<>();
        for (Entry entry : List.of(earlier, later)) {
            if (!entry.present()) {
                missing.add(entry.symbol());
            }
        }
        return missing;
    }

    String comparing() {
        return "recital diff " + names() + " --brief";
    }

    String reporting() {
        return "recital report " + names() + " -o changes.html";
    }

    private String names() {
        return Advice.quoted(earlier.symbol().shortForm()) + " "
                + Advice.quoted(later.symbol().shortForm());
    }

    /** The option that names a collection, with a space before it; empty where none is named. */
    static String option(Optional<Path> folder) {
        return folder.map(path -> " --corpus " + Advice.quoted(path.toString())).orElse("");
    }
}
