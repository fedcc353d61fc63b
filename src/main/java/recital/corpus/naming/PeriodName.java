package recital.corpus.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.model.Organ;
import recital.model.Symbol;

/**
 * A document named by the year of its adoption or by its session, or by a number that can be neither and that the Security
 * Council gave it.
 *
 * @param name as it was given
 * @param number the year or session
 * @param kind which of the documents is meant
 */
record PeriodName(String name, int number, DocumentKind kind) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(-draft|-adopted)?");
    private static final int FIRST_YEAR = 1946;

    /** None beyond these will be named for a long time. */
    private static final int LAST_YEAR = 2100;

    private static final int LAST_SESSION = 200;
    private static final int MOST_NAMED = 6;

    /** Which of several documents of one year is meant. */
    enum DocumentKind {
        ANY,
        DRAFT,
        ADOPTED
    }

    static Optional<PeriodName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        DocumentKind kind = matcher.group(2) == null
                ? DocumentKind.ANY
                : matcher.group(2).equals("-draft") ? DocumentKind.DRAFT : DocumentKind.ADOPTED;
        return Optional.of(new PeriodName(name, Integer.parseInt(matcher.group(1)), kind));
    }

    private boolean isYear() {
        return number >= FIRST_YEAR;
    }

    private boolean covers(Entry entry) {
        return (isYear() ? entry.year() : entry.session()).orElse(-1) == number;
    }

    /** The document of the collection that is meant. */
    ResolvedName resolve(Corpus corpus, CorpusSeries series, Optional<Series> wanted) throws CorpusException {
        Map<Symbol, List<Entry>> all = corpus.entries().stream()
                .filter(this::covers)
                .filter(entry -> wanted.isEmpty() || wanted.get().has(entry.symbol()))
                .collect(Collectors.groupingBy(Entry::symbol, TreeMap::new, Collectors.toList()));
        Optional<Symbol> ofCouncil = ofCouncil(corpus);
        if (ofCouncil.isPresent()) {
            return ResolvedName.of(name, corpus.find(ofCouncil.get()), corpus, Optional.empty());
        }
        List<Symbol> candidates = candidates(all, corpus, series, wanted);
        if (candidates.size() > 1) {
            throw new CorpusException(
                    ErrorCode.AMBIGUOUS_NAME, name, "several documents: name one of " + titled(candidates, all));
        }
        Symbol meant = candidates.get(0);
        return ResolvedName.of(name, all.getOrDefault(meant, List.of()), corpus, note(meant, all));
    }

    /** "1325" is no period but a resolution of the Security Council, which numbers its own from the first one on. */
    private Optional<Symbol> ofCouncil(Corpus corpus) {
        boolean maybePeriod = number <= LAST_SESSION || isYear() && number <= LAST_YEAR;
        if (maybePeriod || kind != DocumentKind.ANY) {
            return Optional.empty();
        }
        return Symbol.parse(Organ.SECURITY_COUNCIL.code() + "/RES/" + number)
                .map(corpus::asHeld)
                .filter(symbol -> !symbol.isOfCouncilWithoutYear());
    }

    /** What is left once drafts stand back behind what was adopted, and other subjects behind the series. */
    private List<Symbol> candidates(
            Map<Symbol, List<Entry>> all, Corpus corpus, CorpusSeries series, Optional<Series> wanted)
            throws CorpusException {
        List<Symbol> ofKind = all.keySet().stream().filter(this::isOfKind).toList();
        if (ofKind.isEmpty()) {
            throw new CorpusException(ErrorCode.NOT_HELD, name, noDocumentMessage(corpus, wanted));
        }
        List<Symbol> continuing =
                ofKind.stream().filter(symbol -> !series.isRelated(symbol)).toList();
        if (continuing.isEmpty()) {
            throw new CorpusException(
                    ErrorCode.NOT_HELD,
                    name,
                    "no document of the series; of that " + period() + " there is " + named(ofKind)
                            + ", on another subject: name it by its symbol");
        }
        List<Symbol> adopted =
                continuing.stream().filter(symbol -> !symbol.isDraft()).toList();
        List<Symbol> preferred = adopted.isEmpty() ? continuing : adopted;
        if (preferred.size() == 1) {
            return preferred;
        }
        List<Symbol> inSeries = preferred.stream().filter(series::hasMember).toList();
        return inSeries.size() == 1 ? inSeries : preferred;
    }

    private boolean isOfKind(Symbol symbol) {
        return switch (kind) {
            case ANY -> true;
            case DRAFT -> symbol.isDraft();
            case ADOPTED -> !symbol.isDraft();
        };
    }

    private Optional<String> note(Symbol meant, Map<Symbol, List<Entry>> all) {
        List<Symbol> others = all.keySet().stream()
                .filter(symbol -> !symbol.equals(meant) && isOfKind(symbol))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        boolean oneDraft = others.stream().filter(Symbol::isDraft).count() == 1;
        return Optional.of(name + ": " + meant.shortForm() + " is meant; of that " + period() + " there is also "
                + named(others) + (oneDraft ? " (" + name + "-draft means the draft)" : ""));
    }

    private String noDocumentMessage(Corpus corpus, Optional<Series> wanted) {
        TreeSet<Integer> known = corpus.entries().stream()
                .filter(entry -> isOfKind(entry.symbol()))
                .filter(entry -> wanted.isEmpty() || wanted.get().has(entry.symbol()))
                .flatMapToInt(entry -> (isYear() ? entry.year() : entry.session()).stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        String all = wanted.isPresent() ? "the series" : "the collection";
        String what = kind == DocumentKind.DRAFT ? "draft" : "document";
        if (known.isEmpty()) {
            return all + " has no " + what + " of any " + period();
        }
        known.remove(number);
        if (known.isEmpty()) {
            return "there is no " + what + " of that " + period() + " in the series";
        }
        Integer below = known.lower(number);
        Integer above = known.higher(number);
        String near = below == null ? above.toString() : above == null ? below.toString() : below + " or " + above;
        return all + " has no " + what + " of that " + period() + ": the nearest is of " + near;
    }

    private String period() {
        return isYear() ? "year" : "session";
    }

    private static String titled(List<Symbol> symbols, Map<Symbol, List<Entry>> all) {
        return NameSuggestions.first(
                symbols.stream()
                        .map(symbol -> symbol.shortForm() + title(all.getOrDefault(symbol, List.of())))
                        .toList(),
                MOST_NAMED);
    }

    private static String title(List<Entry> entries) {
        return entries.stream()
                .map(Entry::title)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(title -> " (" + title + ")")
                .orElse("");
    }

    private static String named(List<Symbol> symbols) {
        return NameSuggestions.first(symbols.stream().map(Symbol::shortForm).toList(), MOST_NAMED);
    }
}
