package recital;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import recital.cli.Main;

/** The floors of the house: a package, and a room in it, uses those above it, the JDK, and the libraries of its row. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String[] JDK = {"java..", "javax.net.ssl..", "javax.xml..", "org.xml.sax..", "org.w3c.dom.."};

    /** From the top floor down; where a package has rooms, its root and each room are floors of their own. */
    private static final List<Floor> FLOORS = List.of(
            new Floor("recital.model"),
            new Floor("recital.text", "org.tartarus.snowball..", "org.apache.lucene.analysis.cn.smart.hhmm.."),
            new Floor("recital.language"),
            new Floor("recital.reading"),
            new Floor("recital.source"),
            new Floor("recital.source.text"),
            new Floor("recital.source.akn"),
            new Floor("recital.source.html", "org.jsoup.."),
            new Floor("recital.source.word", "org.apache.poi.."),
            new Floor("recital.source.pdf", "org.apache.pdfbox..", "org.apache.fontbox.."),
            new Floor("recital.source.format"),
            new Floor("recital.parse"),
            new Floor("recital.corpus.file"),
            new Floor("recital.corpus.cache"),
            new Floor("recital.corpus.catalog", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            new Floor("recital.corpus.series"),
            new Floor("recital.corpus.naming", "org.apache.commons.text.."),
            new Floor("recital.corpus.acquire"),
            new Floor("recital.align"),
            new Floor("recital.diff", "com.github.difflib..", "org.apache.commons.text.."),
            new Floor("recital.lineage"),
            new Floor("recital.search"),
            new Floor("recital.search.index", "org.apache.lucene.."),
            new Floor("recital.search.shared", "org.opensearch.client..", "org.apache.hc..", "tools.jackson.."),
            new Floor("recital.search.precedent"),
            new Floor("recital.search.growth"),
            new Floor("recital.search.reuse"),
            new Floor("recital.search.check"),
            new Floor("recital.concord"),
            new Floor("recital.report"),
            new Floor("recital.report.phrases"),
            new Floor("recital.report.terminal"),
            new Floor("recital.report.json", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            new Floor("recital.report.csv", "org.apache.commons.csv.."),
            new Floor("recital.report.plain"),
            new Floor("recital.report.html", "gg.jte.."),
            new Floor("recital.report.word"),
            new Floor("recital.report.akn"),
            new Floor("recital.report.sheet", "org.dhatim.fastexcel.."),
            new Floor("recital.batch", "org.apache.commons.csv.."),
            new Floor("recital"),
            new Floor("recital.build", "org.objectweb.asm.."),
            new Floor("recital.manual", "picocli.."),
            new Floor("recital.cli", "picocli.."));

    /** Rooms side by side that do not know each other. */
    private static final List<List<String>> APART = List.of(
            List.of(
                    "recital.source.text",
                    "recital.source.akn",
                    "recital.source.html",
                    "recital.source.word",
                    "recital.source.pdf"),
            List.of("recital.corpus.naming", "recital.corpus.acquire"),
            List.of("recital.search.growth", "recital.search.reuse"),
            List.of(
                    "recital.report.terminal",
                    "recital.report.json",
                    "recital.report.csv",
                    "recital.report.plain",
                    "recital.report.html",
                    "recital.report.word",
                    "recital.report.akn",
                    "recital.report.sheet"));

    /** Read once for all tests, which takes most of their time, and looked for in one place, not in all libraries. */
    private final JavaClasses production = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private record Floor(String name, String... libraries) {}

    @TestFactory
    Stream<DynamicTest> everyFloorUsesOnlyThoseAboveItAndItsOwnLibraries() {
        List<String> above = new ArrayList<>(List.of(JDK));
        return FLOORS.stream().map(floor -> {
            above.add(floor.name());
            List<String> allowed = new ArrayList<>(above);
            allowed.addAll(List.of(floor.libraries()));
            String[] packages = allowed.toArray(String[]::new);
            return DynamicTest.dynamicTest(floor.name(), () -> classes()
                    .that()
                    .resideInAPackage(floor.name())
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(packages)
                            .or(equivalentTo(void.class).or(new PrimitiveOrArray())))
                    // The client of the shared index is not in every build.
                    .allowEmptyShould(floor.name().endsWith(".shared"))
                    .check(production));
        });
    }

    @Test
    void everyPackageIsAFloor() {
        String[] floors = FLOORS.stream().map(Floor::name).toArray(String[]::new);
        classes().should().resideInAnyPackage(floors).check(production);
    }

    @TestFactory
    Stream<DynamicTest> roomsSideBySideDoNotKnowEachOther() {
        return APART.stream().flatMap(rooms -> rooms.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> noClasses()
                        .that()
                        .resideInAPackage(room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(rooms.stream()
                                .filter(other -> !other.equals(room))
                                .toArray(String[]::new))
                        .check(production))));
    }

    @Tag("slow")
    @Test
    void noPackagesGoInACircle() {
        slices().matching("recital.(**)").should().beFreeOfCycles().check(production);
    }

    @Test
    void onlyTheCommandLineTouchesConsoleExitStatusAndClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("recital.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(production);
    }

    /** Arrays and primitives belong to the language. */
    private static final class PrimitiveOrArray extends DescribedPredicate<JavaClass> {
        PrimitiveOrArray() {
            super("primitive or array");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isPrimitive() || type.isArray();
        }
    }
}
