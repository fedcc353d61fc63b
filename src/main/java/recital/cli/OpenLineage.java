package recital.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import recital.corpus.CorpusException;
import recital.corpus.Entry;
import recital.corpus.Series;
import recital.lineage.Lineage;
import recital.model.Resolution;

/** The lineages of a collection, each woven once. */
final class OpenLineage {

    private final OpenCollection collection;
    private final List<Series> series;
    private final Map<Series, Lineage> woven = new HashMap<>();

    OpenLineage(OpenCollection collection) throws Trouble {
        this.collection = collection;
        this.series = collection.series();
    }

    /** One course of all series of the collection, joined from that of each. */
    <C> C course(Function<Lineage, C> ofOne, BinaryOperator<C> joined) throws Trouble {
        return all().stream().map(ofOne).reduce(joined).orElseThrow();
    }

    /** The lineage of every series of the collection. */
    List<Lineage> all() throws Trouble {
        List<Lineage> all = new ArrayList<>();
        for (Series one : series) {
            all.add(of(one));
        }
        return all;
    }

    private Lineage of(Series one) throws Trouble {
        try {
            if (!woven.containsKey(one)) {
                woven.put(one, Lineage.of(one, collection.corpus()));
            }
            return woven.get(one);
        } catch (CorpusException e) {
            throw new Trouble(CorpusAdvice.of(e), e);
        }
    }

    /** Reads a document in the edition of the series. */
    Resolution read(String name) throws Trouble {
        return collection.inEdition(series.get(0).members().get(0).edition()).read(name);
    }

    /** The lineage of the series to which a document belongs; one that is not of the collection joins the only series. */
    Lineage with(Resolution document) throws Trouble {
        Optional<Series> own =
                series.stream().filter(one -> isMember(document, one)).findFirst();
        if (own.isPresent()) {
            Lineage lineage = of(own.get());
            // A file of its own may hold another text under the same symbol.
            return lineage.documents().contains(document) ? lineage : joined(lineage, document);
        }
        if (series.size() > 1) {
            throw new Trouble(
                    document.shortName(),
                    "belongs to none of the " + series.size() + " series of the collection",
                    "name one of its documents, or a folder with one series by --corpus");
        }
        return joined(of(series.get(0)), document);
    }

    private static boolean isMember(Resolution document, Series one) {
        return document.symbol()
                .filter(symbol -> one.members().stream().map(Entry::symbol).anyMatch(symbol::equals))
                .isPresent();
    }

    /** The lineage with one more document in the place that its year gives it, or at the end. */
    private static Lineage joined(Lineage lineage, Resolution document) {
        List<Resolution> documents = new ArrayList<>(lineage.documents());
        documents.removeIf(other -> other.shortName().equals(document.shortName()));
        int at = (int)
                documents.stream().filter(other -> precedes(other, document)).count();
        documents.add(at, document);
        return Lineage.of(documents);
    }

    private static boolean precedes(Resolution one, Resolution document) {
        int year = document.year().orElse(Integer.MAX_VALUE);
        int other = one.year().orElse(Integer.MAX_VALUE);
        return other < year || other == year && !document.isDraft();
    }
}
