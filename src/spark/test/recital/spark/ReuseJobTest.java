package recital.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.search.AdoptedDocuments;
import recital.search.InventedCollection;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseOptions;
import recital.search.reuse.ReusePair;

/** The job on a cluster of two workers, each a process of its own, beside the join of one machine. */
@Tag("spark")
class ReuseJobTest {

    /** Spark wants this, whatever the program takes. */
    private static final String LOGGERS = "org.apache.logging.log4j.core.impl.Log4jContextFactory";

    @TempDir
    private Path folder;

    /** Documents in which parts of earlier ones stand, and one phrase in each. */
    @BeforeEach
    void collection() throws Exception {
        Random random = new Random(5);
        InventedCollection collection = InventedCollection.in(folder, 20, random);
        for (int document = 20; document < 40; document++) {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String lent = collection.paragraphs.get(random.nextInt(20)).get(random.nextInt(6));
                own.add(InventedCollection.word(random) + " " + lent.substring(lent.indexOf(' ', 60) + 1)
                        + " by all the means that the keepers of the harbour lamps have at hand in winter");
            }
            InventedCollection.write(folder, document, own);
        }
    }

    private List<ReusePair> onOneMachine(ReuseOptions options) throws Exception {
        Corpus corpus = Corpus.open(folder);
        List<ReusePair> pairs = new ArrayList<>();
        new Reuse(corpus, AdoptedDocuments.of(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL)), options)
                .find(pairs::add);
        return pairs;
    }

    @Test
    void sameInTheSameOrderAsOnOneMachine() throws Exception {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME")).resolve("jars"));
        SparkConf cluster = new SparkConf()
                .setMaster(System.getProperty("spark.cluster", "local-cluster[2,1,1024]"))
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.extraJavaOptions", "-Dlog4j2.loggerContextFactory=" + LOGGERS)
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        try (JavaSparkContext spark = new JavaSparkContext(cluster)) {
            for (ReuseOptions options :
                    List.of(new ReuseOptions(12, 100, false, 1 << 20), new ReuseOptions(8, 10, true, 1 << 20))) {
                List<ReusePair> expected = onOneMachine(options);
                assertThat(expected).hasSizeGreaterThan(20);
                assertThat(ReuseJob.pairs(spark, folder, options).collect()).isEqualTo(expected);
            }
        }
    }
}
