package recital.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.text.Interruption;

/** The resolutions of a collection, each with its texts in all languages, and which of them continues which. */
final class LanguageTexts {

    /** Fewer texts cannot be compared, and are no year of a series. */
    private static final int FEWEST_LANGUAGES = 4;

    private final Corpus corpus;
    private final CorpusSeries series;
    private final SortedMap<Symbol, Map<Language, Entry>> entries;
    private final Map<Symbol, Optional<Symbol>> before = new TreeMap<>();

    /** Of each resolution the texts of the edition of which there are most languages. */
    LanguageTexts(Corpus corpus, Predicate<Entry> wanted) {
        this.corpus = corpus;
        series = new CorpusSeries(corpus);
        SortedMap<Symbol, Map<Edition, Map<Language, Entry>>> all = new TreeMap<>();
        corpus.entries().stream().filter(Entry::present).filter(wanted).forEach(entry -> all.computeIfAbsent(
                        entry.symbol(), any -> new EnumMap<>(Edition.class))
                .computeIfAbsent(entry.edition(), any -> new EnumMap<>(Language.class))
                .put(entry.language(), entry));
        entries = new TreeMap<>();
        all.forEach((symbol, editions) -> entries.put(
                symbol,
                editions.values().stream()
                        .reduce((one, other) -> other.size() > one.size() ? other : one)
                        .orElseThrow()));
    }

    /** The symbols, in their order. */
    Set<Symbol> symbols() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The languages in which a resolution is at hand. */
    Set<Language> languages(Symbol symbol) {
        return Collections.unmodifiableSet(
                entries.getOrDefault(symbol, Map.of()).keySet());
    }

    /**
     * The texts of a resolution; those that cannot be read are left out.
     *
     * @param unread what is told of each of these
     */
    Map<Language, Resolution> read(Symbol symbol, Consumer<String> unread) {
        Map<Language, Resolution> read = new EnumMap<>(Language.class);
        entries.getOrDefault(symbol, Map.of()).forEach((language, entry) -> {
            try {
                read.put(language, corpus.read(entry));
            } catch (CorpusException e) {
                // Of a text that nobody waits for any more nothing is told.
                Interruption.check();
                unread.accept(Advice.message(e));
            }
        });
        return read;
    }

    /** A resolution with those that it continues and those that continue it, one a session, the oldest first. */
    List<Symbol> years(Symbol symbol) {
        List<Symbol> years = new ArrayList<>(List.of(symbol));
        for (Optional<Symbol> one = before(symbol); one.isPresent(); one = before(one.get())) {
            years.add(0, one.get());
        }
        for (Optional<Symbol> one = after(symbol); one.isPresent(); one = after(one.get())) {
            years.add(one.get());
        }
        return years;
    }

    private Optional<Symbol> after(Symbol symbol) {
        return members(symbol)
                .filter(member -> member.compareTo(symbol) > 0)
                .filter(member -> before(member).equals(Optional.of(symbol)))
                .findFirst();
    }

    private Optional<Symbol> before(Symbol symbol) {
        return Objects.requireNonNull(before.computeIfAbsent(symbol, this::findBefore));
    }

    /** The latest member that the resolution continues and that can be compared; of an earlier session, so that no circle is made. */
    private Optional<Symbol> findBefore(Symbol symbol) {
        if (members(symbol).count() < 2) {
            return Optional.empty();
        }
        return entries.getOrDefault(symbol, Map.of()).values().stream()
                .filter(entry ->
                        corpus.mainLanguage().filter(entry.language()::equals).isPresent())
                .findFirst()
                .flatMap(this::readOne)
                .flatMap(text -> series.continuedBy(text).stream()
                        .map(Entry::symbol)
                        .filter(one -> session(one) < session(symbol))
                        .filter(one -> entries.getOrDefault(one, Map.of()).size() >= FEWEST_LANGUAGES)
                        .findFirst());
    }

    private Optional<Resolution> readOne(Entry entry) {
        try {
            return Optional.of(corpus.read(entry));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    private Stream<Symbol> members(Symbol symbol) {
        return entries.getOrDefault(symbol, Map.of()).values().stream()
                .limit(1)
                .flatMap(entry -> series.of(entry.edition()).of(symbol).stream())
                .map(Series::members)
                .flatMap(List::stream)
                .map(Entry::symbol)
                .filter(member -> !member.isDraft())
                .distinct();
    }

    private static int session(Symbol symbol) {
        return symbol.session().orElse(0);
    }
}
