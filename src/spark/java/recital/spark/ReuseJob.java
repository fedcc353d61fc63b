package recital.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import recital.Recital;
import recital.RecitalException;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.search.AdoptedDocuments;
import recital.search.reuse.ReuseDocument;
import recital.search.reuse.ReuseOptions;
import recital.search.reuse.ReuseParagraph;
import recital.search.reuse.ReusePair;

/**
 * {@code spark-submit --class recital.spark.ReuseJob recital.jar CORPUS RESULT}: all pairs of paragraphs of a collection
 * that share runs of words, as {@code recital reuse} finds them, a line each with tabs between.
 *
 * <p>The folder has to be there on every machine; the result is a folder in which each partition is a file.
 */
public final class ReuseJob {

    /** As {@code recital reuse} has it where nothing else is said. */
    private static final ReuseOptions USUAL = new ReuseOptions(12, 100, false, 1 << 28);

    private ReuseJob() {}

    /**
     * A document that is read where its paragraphs are wanted.
     *
     * @param number its place in the order of adoption
     * @param file where it is
     */
    private record Source(int number, ReuseDocument document, String file) implements Serializable {}

    /**
     * Runs the job.
     *
     * @param arguments the folder of the collection, and that of the result, which must not be there
     */
    public static void main(String[] arguments) throws CorpusException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("CORPUS RESULT: the folders of the collection and of the result");
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("recital reuse"))) {
            pairs(spark, Path.of(arguments[0]), USUAL).map(ReuseJob::line).saveAsTextFile(arguments[1]);
        }
    }

    /** The pairs of a collection. */
    static JavaRDD<ReusePair> pairs(JavaSparkContext spark, Path folder, ReuseOptions options) throws CorpusException {
        Corpus corpus = Corpus.open(folder);
        AdoptedDocuments adopted = AdoptedDocuments.of(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL));
        List<Source> sources = new ArrayList<>();
        for (Entry entry : adopted.inOrder()) {
            ReuseDocument document = new ReuseDocument(
                    entry.symbol().shortForm(),
                    entry.adopted().map(Object::toString).orElse(""),
                    adopted.series(entry));
            String file = folder.resolve(entry.file().orElseThrow()).toAbsolutePath().toString();
            sources.add(new Source(sources.size(), document, file));
        }
        return SpreadReuse.pairs(spark.parallelize(sources).flatMap(ReuseJob::paragraphs), options);
    }

    private static Iterator<SpreadParagraph> paragraphs(Source source) throws RecitalException {
        List<SpreadParagraph> all = new ArrayList<>();
        for (Paragraph paragraph : Recital.create().read(Path.of(source.file())).paragraphs()) {
            all.add(SpreadParagraph.of(
                    source.number(),
                    all.size(),
                    source.document(),
                    new ReuseParagraph(source.number(), paragraph.id().value(), paragraph.text())));
        }
        return all.iterator();
    }

    private static String line(ReusePair pair) {
        return String.join(
                "\t",
                pair.lender().name() + "#" + pair.lenderParagraph(),
                pair.borrower().name() + "#" + pair.borrowerParagraph(),
                Integer.toString(pair.shared()),
                Integer.toString(pair.first()),
                Integer.toString(pair.longest()),
                pair.text().replaceAll("\\s+", " "));
    }
}
