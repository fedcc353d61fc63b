package recital.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import recital.align.Overrides;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.naming.NameSuggestions;
import recital.corpus.series.Series;
import recital.lineage.Lineage;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/** The lineages of a collection. */
final class LineageLoader {

    private static final int MOST_NAMED = 5;

    private final DocumentLoader collection;
    private final List<Series> series;
    private final Overrides overrides;

    /** What is asked of a lineage. */
    interface Question<R> {

        /**
         * The answer, which needs neither file nor network.
         *
         * @throws IOException never; it is declared for those who share a method with what writes files
         * @throws InterruptedException where nobody waits for it
         */
        R answer(Lineage lineage) throws IOException, InterruptedException;
    }

    private LineageLoader(DocumentLoader collection, List<Series> series) throws CommandException {
        this.collection = collection;
        this.series = series;
        this.overrides = collection.overrides();
    }

    /** The links that the user of the collection has set, by which they are woven too. */
    Overrides overrides() {
        return overrides;
    }

    /** Those of its series. */
    static LineageLoader of(DocumentLoader collection) throws CommandException {
        return new LineageLoader(collection, collection.series());
    }

    /** Those of its series and of each document that belongs to none. */
    static LineageLoader ofAll(DocumentLoader collection) throws CommandException {
        return new LineageLoader(collection, collection.seriesAndSingles());
    }

    /** The date on which a document was adopted, where the collection knows it. */
    Optional<LocalDate> adopted(Symbol symbol) {
        return collection.corpus().adopted(symbol);
    }

    /** One course of all series of the collection, joined from that of each. */
    <C> C combined(Question<C> question, BinaryOperator<C> joined) throws CommandException {
        return ofEach(question).stream().reduce(joined).orElseThrow();
    }

    /** What each lineage gives, in the order of the series; they are woven side by side, since none needs another. */
    <R> List<R> ofEach(Question<R> question) throws CommandException {
        List<Callable<R>> work = new ArrayList<>();
        for (Series one : series) {
            work.add(() -> asked(of(one), question));
        }
        return ParallelWork.inOrder(collection.corpus().name(), work);
    }

    /** What one of the lineages gives, in the time that so many documents may take. */
    <R> R asked(Lineage lineage, Question<R> question) throws CommandException {
        List<Resolution> documents = lineage.documents();
        String first = documents.get(0).shortName();
        String last = documents.get(documents.size() - 1).shortName();
        return collection
                .timed()
                .on(
                        documents.size() == 1 ? first : first + " to " + last,
                        documents.size(),
                        () -> question.answer(lineage));
    }

    /** The lineage of one of its series. */
    Lineage of(Series one) throws CommandException {
        try {
            return Lineage.of(one, collection.corpus(), overrides);
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    /** Says which official documents are left out where the others are followed. */
    LineageLoader tellingOfficial(Console console) {
        List<String> left = collection.officialBeside(edition()).stream()
                .map(Symbol::shortForm)
                .toList();
        if (!left.isEmpty()) {
            console.note("not among these documents, which are the " + edition().label() + " ones: "
                    + NameSuggestions.first(left, MOST_NAMED) + " (--edition official follows what is official)");
        }
        return this;
    }

    /** These, or those of the edition in which alone a document is to be had, which a note tells. */
    LineageLoader having(String name, Console console) throws CommandException {
        Optional<Edition> other = collection.otherEdition(name, edition());
        if (other.isEmpty()) {
            return this;
        }
        console.note(name + " is here in the " + other.get().label() + " edition only: followed through the "
                + other.get().label() + " documents, and no others");
        return ofAll(collection.inEdition(other.get()));
    }

    private Edition edition() {
        return series.get(0).members().get(0).edition().comparedAs();
    }

    /** Reads a document in the edition of the series. */
    Resolution readInEdition(String name) throws CommandException {
        return collection.inEdition(edition()).read(name);
    }

    /**
     * What the lineage of the series gives to which a document belongs; one that is not of the collection joins the only
     * series.
     */
    <R> R with(Resolution document, Question<R> question) throws CommandException {
        return asked(lineageWith(document), question);
    }

    private Lineage lineageWith(Resolution document) throws CommandException {
        Optional<Series> own =
                series.stream().filter(one -> isMember(document, one)).findFirst();
        if (own.isPresent()) {
            Lineage lineage = of(own.get());
            // A file of its own may hold another text under the same symbol.
            return lineage.documents().contains(document) ? lineage : joined(lineage, document);
        }
        if (series.size() > 1 && isHeld(document)) {
            // One that no other continues is a history of one year.
            return Lineage.of(List.of(document));
        }
        if (series.size() > 1) {
            throw new CommandException(
                    document.shortName(),
                    "belongs to none of the " + series.size() + " series of the collection",
                    "name one of its documents, or a folder with one series by --corpus");
        }
        return joined(of(series.get(0)), document);
    }

    private boolean isHeld(Resolution document) {
        return document.symbol().stream()
                .flatMap(symbol -> collection.corpus().find(symbol).stream())
                .anyMatch(Entry::present);
    }

    private static boolean isMember(Resolution document, Series one) {
        return document.symbol()
                .filter(symbol -> one.members().stream().map(Entry::symbol).anyMatch(symbol::equals))
                .isPresent();
    }

    /** The lineage with one more document in the place that its year gives it, or at the end. */
    private Lineage joined(Lineage lineage, Resolution document) {
        List<Resolution> documents = new ArrayList<>(lineage.documents());
        documents.removeIf(other -> other.shortName().equals(document.shortName()));
        int at = (int)
                documents.stream().filter(other -> precedes(other, document)).count();
        documents.add(at, document);
        return Lineage.of(documents, overrides);
    }

    private static boolean precedes(Resolution one, Resolution document) {
        int year = document.year().orElse(Integer.MAX_VALUE);
        int other = one.year().orElse(Integer.MAX_VALUE);
        return other < year || other == year && !document.isDraft();
    }
}
