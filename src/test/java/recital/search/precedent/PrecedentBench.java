package recital.search.precedent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import recital.Shared;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.diff.Edit;
import recital.lineage.Place;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Paragraph;
import recital.search.SearchText;
import recital.search.SearchText.SearchWord;
import recital.search.SessionArchive;
import recital.search.SharedRun;
import recital.search.SharedRuns;
import recital.search.TextAnalyzer;
import recital.search.TextRange;
import recital.search.index.CorpusIndex;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;

/**
 * Prints how surely reuse is found in all resolutions of three sessions: runs that were set into other paragraphs, and
 * every pair of paragraphs that an exhaustive join finds; and what a query takes.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrecedentBench {

    private static final int PLANTED = Integer.getInteger("bench.planted", 400);
    private static final int JOINED = Integer.getInteger("bench.joined", 400);
    private static final int ASKED = Integer.getInteger("bench.asked", 300);
    private static final int DRAWN = Integer.getInteger("bench.drawn", 100);
    private static final int ALL = 10_000;

    /** Whether names, citations and formulas count: then whatever is shared has to be found. */
    private static final boolean COMMONPLACE = Boolean.parseBoolean(System.getProperty("bench.commonplace", "true"));

    private static final int LEAST = Integer.getInteger("bench.least", 8);

    /** As many letters before and after a shared run are shown. */
    private static final int BESIDE = 60;

    /** What part of the words of a run is changed. */
    private static final double[] NOISE = Arrays.stream(
                    System.getProperty("bench.noise", "0,.1,.2,.3,.4").split(","))
            .mapToDouble(Double::parseDouble)
            .toArray();

    private final TextAnalyzer analyzer = new TextAnalyzer(Language.ENGLISH);
    private final List<Stored> paragraphs = new ArrayList<>();
    private final Map<String, String> stemsByName = new HashMap<>();
    private Corpus corpus;
    private ParagraphIndex index;
    private PrecedentFinder finder;

    private record Stored(Entry document, Place place, String series, SearchText text) {

        /** As an indexed paragraph is called. */
        String name() {
            return place.document() + "#" + place.paragraph();
        }
    }

    @BeforeAll
    void readAndIndex() throws Exception {
        Path folder = Path.of("target/bench/sessions");
        for (String session : List.of("76-en.zip", "77-en.zip", "78-en.zip")) {
            SessionArchive.unpack(Shared.path("un/sessions").resolve(session), folder);
        }
        corpus = Corpus.open(folder);
        index = new CorpusIndex(corpus, IndexListener.NONE).open();
        finder = new PrecedentFinder(index);
        for (Entry entry : corpus.entries()) {
            for (Paragraph paragraph : corpus.read(entry).paragraphs()) {
                SearchText text = analyzer.analyze(paragraph.text());
                Place place = new Place(entry.symbol().shortForm(), paragraph.id());
                Stored stored =
                        new Stored(entry, place, index.seriesOf(entry.symbol()).orElseThrow(), text);
                paragraphs.add(stored);
                stemsByName.put(stored.name(), stems(text.words()));
            }
        }
        System.out.printf(
                "%,d paragraphs of %,d documents%n",
                paragraphs.size(), corpus.entries().size());
    }

    private static String stems(List<SearchWord> words) {
        StringBuilder stems = new StringBuilder(" ");
        words.forEach(word -> stems.append(word.stem()).append(' '));
        return stems.toString();
    }

    /** A run of one paragraph, with some of its words changed, is set into another one, and that is asked about. */
    @Test
    void plantedRuns() {
        System.out.printf("%-8s %9s %9s %9s   %9s %9s%n", "noise", "at 1", "at 3", "at 10", "alone 1", "alone 10");
        for (double noise : NOISE) {
            Random random = new Random(Long.getLong("bench.plant", 7) + Math.round(100 * noise));
            int[] at = new int[5];
            for (int i = 0; i < PLANTED; i++) {
                Stored source = any(random, 12);
                Stored host = any(random, 20);
                while (host.series().equals(source.series())) {
                    host = any(random, 20);
                }
                int length = 12 + random.nextInt(Math.min(80, source.text().size()) - 11);
                int start = random.nextInt(source.text().size() - length + 1);
                String run = changed(source.text(), start, start + length, noise, random);
                String stems = stems(source.text().words().subList(start, start + length));
                int cut = host.text()
                        .words()
                        .get(random.nextInt(host.text().size()))
                        .start();
                String asked = host.text().text().substring(0, cut) + run + " "
                        + host.text().text().substring(cut);
                int rank = rank(asked, cut, cut + run.length(), stems, Optional.of(host));
                int alone = rank(run, 0, run.length(), stems, Optional.empty());
                at[0] += rank == 1 ? 1 : 0;
                at[1] += rank <= 3 ? 1 : 0;
                at[2] += rank <= 10 ? 1 : 0;
                at[3] += alone == 1 ? 1 : 0;
                at[4] += alone <= 10 ? 1 : 0;
                if (rank > 1 && Boolean.getBoolean("bench.misses")) {
                    String why = rank < ALL ? "rank " + rank : whyNot(asked, source, host);
                    System.out.printf("%s: %s in %s: %s%n", why, source.name(), host.name(), run);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-8.1f %9.3f %9.3f %9.3f   %9.3f %9.3f%n",
                    noise,
                    (double) at[0] / PLANTED,
                    (double) at[1] / PLANTED,
                    (double) at[2] / PLANTED,
                    (double) at[3] / PLANTED,
                    (double) at[4] / PLANTED);
        }
    }

    /** Where a source was lost: among the candidates, or between what it shares and what is told. */
    private String whyNot(String asked, Stored source, Stored host) {
        SearchText text = analyzer.analyze(asked);
        boolean candidate =
                index.candidates(text, scope(Optional.of(host)), MatchFinder.CANDIDATES_OF_COMMONPLACE).stream()
                        .anyMatch(wording -> wording.text().equals(source.text().text()));
        return (candidate ? "" : "no candidate, ")
                + new SharedRuns(text).with(source.text(), 8).runs();
    }

    private static SearchScope scope(Optional<Stored> host) {
        return new SearchScope(
                Edition.OFFICIAL,
                Optional.empty(),
                Set.of(),
                host.map(one -> one.document().symbol()),
                host.map(Stored::series));
    }

    private Stored any(Random random, int least) {
        while (true) {
            Stored one = paragraphs.get(random.nextInt(paragraphs.size()));
            if (one.text().size() >= least) {
                return one;
            }
        }
    }

    /** So large a part of the words changes: of five of them three are replaced, one is left out, one gets one before it. */
    private String changed(SearchText text, int from, int to, double noise, Random random) {
        List<Integer> places = IntStream.range(from, to).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, random);
        Set<Integer> changing = Set.copyOf(places.subList(0, (int) Math.round(noise * places.size())));
        StringBuilder run = new StringBuilder();
        for (int i = from; i < to; i++) {
            SearchWord word = text.words().get(i);
            String own = text.text().substring(word.start(), word.end());
            int how = changing.contains(i) ? random.nextInt(5) : -1;
            run.append(how < 0 ? own : how == 0 ? "" : how == 1 ? other(random) + " " + own : other(random))
                    .append(how == 0 ? "" : " ");
        }
        return run.toString().strip();
    }

    private String other(Random random) {
        Stored from = any(random, 1);
        SearchWord word = from.text().words().get(random.nextInt(from.text().size()));
        return from.text().text().substring(word.start(), word.end());
    }

    /** The place among the answers that speak of the run of the first that has it as it was; large where none has. */
    private int rank(String asked, int start, int end, String stems, Optional<Stored> host) {
        PrecedentQuery query =
                new PrecedentQuery(Edition.OFFICIAL, Optional.empty(), Set.of(), true, LEAST, COMMONPLACE, ALL);
        PrecedentAnswer answer =
                finder.find(new AskedParagraph(Optional.empty(), Language.ENGLISH, asked), "", scope(host), query);
        int rank = 0;
        for (PrecedentGroup group : answer.groups()) {
            int spoken = group.passages().stream()
                    .mapToInt(passage -> spoken(passage, start, end))
                    .sum();
            if (3 * spoken >= end - start) {
                rank++;
                if (group.all().stream()
                        .anyMatch(one ->
                                stemsByName.getOrDefault(one.toString(), "").contains(stems))) {
                    return rank;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** How many characters of a part of the asked text a passage speaks of: no more than the other text has there. */
    private static int spoken(SharedPassage passage, int start, int end) {
        int spoken = 0;
        int at = passage.asked().start();
        for (Edit edit : passage.text().edits()) {
            int next = at + edit.later().length();
            int within = Math.max(0, Math.min(end, next) - Math.max(start, at));
            spoken += Math.min(edit.earlier().length(), within);
            at = next;
        }
        return spoken;
    }

    /** Whatever a join of all paragraphs with all over runs of so many words finds is among the answers. */
    @Test
    void exhaustiveJoin() {
        for (int least : new int[] {8, 12}) {
            Map<String, List<Integer>> runs = new HashMap<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                for (String run : runs(paragraphs.get(i), least)) {
                    runs.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
                }
            }
            Random random = new Random(11);
            long found = 0;
            long all = 0;
            double share = 0;
            int asked = 0;
            int perfect = 0;
            for (int i = 0; i < JOINED; i++) {
                Stored one = any(random, least);
                Set<String> partners = new HashSet<>();
                for (String run : runs(one, least)) {
                    for (int other : runs.get(run)) {
                        if (!paragraphs.get(other).document().equals(one.document())) {
                            partners.add(paragraphs.get(other).name());
                        }
                    }
                }
                if (partners.isEmpty()) {
                    continue;
                }
                Set<String> answers = answers(one, least);
                long own = partners.stream().filter(answers::contains).count();
                all += partners.size();
                found += own;
                share += (double) own / partners.size();
                perfect += own == partners.size() ? 1 : 0;
                asked++;
            }
            System.out.printf(
                    Locale.ROOT,
                    "runs of %d words: %d of %d pairs found (%.4f); by paragraph %.4f, %d of %d complete%n",
                    least,
                    found,
                    all,
                    (double) found / all,
                    share / asked,
                    perfect,
                    asked);
        }
    }

    private static Set<String> runs(Stored paragraph, int least) {
        Set<String> runs = new HashSet<>();
        List<SearchWord> words = paragraph.text().words();
        for (int i = 0; i + least <= words.size(); i++) {
            runs.add(stems(words.subList(i, i + least)));
        }
        return runs;
    }

    private Set<String> answers(Stored one, int least) {
        PrecedentQuery query =
                new PrecedentQuery(Edition.OFFICIAL, Optional.empty(), Set.of(), true, least, COMMONPLACE, ALL);
        Set<String> names = new HashSet<>();
        find(one, query).groups().forEach(group -> group.all().forEach(paragraph -> names.add(paragraph.toString())));
        return names;
    }

    private PrecedentAnswer find(Stored one, PrecedentQuery query) {
        SearchScope scope = new SearchScope(
                Edition.OFFICIAL,
                Optional.empty(),
                Set.of(),
                Optional.of(one.document().symbol()),
                Optional.empty());
        return finder.find(
                new AskedParagraph(
                        Optional.empty(), Language.ENGLISH, one.text().text()),
                "",
                scope,
                query);
    }

    /** Prints answers that tell of other titles, as who asks gets them: whether both have the same language is to be read. */
    @Test
    void drawnAnswers() throws Exception {
        Random random = new Random(Long.getLong("bench.seed", 17));
        PrecedentQuery query = PrecedentQuery.of(Edition.OFFICIAL);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            Stored one = any(random, 1);
            Precedents precedents = finder.ofDocument(
                    corpus.read(one.document()), Optional.of(one.place().paragraph()), corpus, query);
            precedents.answers().stream()
                    .filter(answer -> answer.asked().place().equals(Optional.of(one.place())))
                    .flatMap(answer -> answer.groups().stream())
                    .filter(group -> !group.bySeries().keySet().equals(Set.of(one.series())))
                    .forEach(group -> answers.add(printed(one, group)));
        }
        System.out.printf("%,d answers to %,d paragraphs%n", answers.size(), ASKED);
        Collections.shuffle(answers, random);
        answers.stream().limit(DRAWN).forEach(System.out::println);
    }

    private String printed(Stored asked, PrecedentGroup group) {
        Precedent closest = group.closest();
        SearchText other = analyzer.analyze(closest.text());
        StringBuilder printed = new StringBuilder();
        printed.append(asked.name()).append(" <- ").append(closest.paragraph());
        if (group.standingTitles() > 0) {
            printed.append(", standing text of ").append(group.standingTitles()).append(" titles");
        }
        for (SharedRun run : closest.runs()) {
            printed.append(String.format(
                    Locale.ROOT,
                    "%n  %d words, weight %.0f%n    %s%n    %s",
                    run.words(),
                    run.weight(),
                    marked(asked.text(), run.start(), run.end()),
                    marked(other, run.otherStart(), run.otherEnd())));
        }
        return printed.toString();
    }

    private static String marked(SearchText text, int start, int end) {
        TextRange range = text.range(start, end);
        String whole = text.text();
        return whole.substring(Math.max(0, range.start() - BESIDE), range.start())
                + "[[" + range.of(whole) + "]]"
                + whole.substring(range.end(), Math.min(whole.length(), range.end() + BESIDE));
    }

    @Test
    void timeOfAQuery() {
        Random random = new Random(13);
        PrecedentQuery query = PrecedentQuery.of(Edition.OFFICIAL);
        for (int i = 0; i < 300; i++) {
            find(any(random, 8), query);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[400];
        for (int i = 0; i < nanos.length; i++) {
            Stored one = any(random, 8);
            long start = threads.getCurrentThreadCpuTime();
            find(one, query);
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "a query, warm, CPU time: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }
}
