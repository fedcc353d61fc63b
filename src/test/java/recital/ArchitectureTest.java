package recital;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table: a package uses those above it, the JDK, and the libraries of its row. */
class ArchitectureTest {

    /** The package above all others, which is the way in for other programs. */
    private static final String ROOT = "";

    private static final Map<String, List<String>> LIBRARIES = libraries();

    private final JavaClasses production = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("recital");

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("model", List.of());
        table.put("text", List.of("org.tartarus.snowball.."));
        table.put("language", List.of("org.apache.commons.text.."));
        table.put("source", List.of("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..", "org.jsoup.."));
        table.put("parse", List.of());
        table.put(
                "corpus",
                List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "org.apache.commons.text.."));
        table.put("align", List.of());
        table.put("diff", List.of("com.github.difflib.."));
        table.put("lineage", List.of());
        table.put(
                "report",
                List.of(
                        "gg.jte..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.csv.."));
        table.put("batch", List.of("org.apache.commons.csv.."));
        table.put(ROOT, List.of());
        table.put("cli", List.of("picocli.."));
        return table;
    }

    @TestFactory
    List<DynamicTest> everyPackageUsesOnlyThoseAboveItAndItsOwnLibraries() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> above =
                new ArrayList<>(List.of("java..", "javax.net.ssl..", "javax.xml..", "org.xml.sax..", "org.w3c.dom.."));
        LIBRARIES.forEach((name, libraries) -> {
            String room = name.equals(ROOT) ? "recital" : "recital." + name + "..";
            above.add(room);
            List<String> allowed = new ArrayList<>(above);
            allowed.addAll(libraries);
            String[] packages = allowed.toArray(String[]::new);
            tests.add(DynamicTest.dynamicTest(room, () -> classes()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(packages)
                            .or(JavaClass.Predicates.equivalentTo(void.class).or(new PrimitiveOrArray())))
                    .allowEmptyShould(true)
                    .check(production)));
        });
        return tests;
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
    private static final class PrimitiveOrArray extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        PrimitiveOrArray() {
            super("primitive or array");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isPrimitive() || type.isArray();
        }
    }
}
