package recital.build;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A step of the build: writes what a native image is to keep although no code refers to it, because it is looked up by its
 * name: classes, and all files of the jar that are no classes.
 *
 * <p>The form is that of GraalVM's <a
 * href="https://www.graalvm.org/latest/reference-manual/native-image/metadata/">reachability-metadata.json</a>.
 */
final class NativeMetadata {

    static final String FILE = "reachability-metadata.json";

    private static final String CLASS = ".class";

    /** What of a class is looked up. */
    private static final String CONSTRUCTORS = "\"allDeclaredConstructors\": true";

    private static final String MEMBERS = CONSTRUCTORS + ", \"allDeclaredMethods\": true, \"allDeclaredFields\": true";
    private static final String MEMBERS_FROM_C = MEMBERS + ", \"jniAccessible\": true";

    /** Classes that are looked up by their names; the first that matches counts. */
    private static final List<LookedUp> LOOKED_UP = List.of(
            // Commands, their options, and the templates of pages.
            LookedUp.of(MEMBERS, "recital/cli/.*|picocli/CommandLine.*|recital/report/html/Jte\\w+Generated"),
            // The loggers of PDFBox and POI.
            LookedUp.of(
                    MEMBERS,
                    "org/apache/commons/logging/impl/.*",
                    "org/apache/logging/log4j/(?:simple|message|spi|util|status)/.*"),
            // Attributes, which method of a query is overridden, and the classes by which Lucene starts its test hooks.
            LookedUp.of(
                    MEMBERS,
                    "org/apache/lucene/.*AttributeImpl",
                    "(?:org/apache/lucene|recital)/search/.*",
                    "org/apache/lucene/(?:index/(?:ConcurrentMergeScheduler|SegmentReader|IndexWriter)"
                            + "|store/FilterIndexInput)"),
            LookedUp.of(CONSTRUCTORS, "org/apache/pdfbox/pdmodel/encryption/.*"),
            // Elements of a spreadsheet, by the names of their types in a schema.
            LookedUp.of(MEMBERS, ".*/TypeSystemHolder|(?:org/openxmlformats|com/microsoft/schemas)/.*\\$Enum"),
            LookedUp.of(
                    CONSTRUCTORS,
                    "(?:org/openxmlformats|com/microsoft/schemas)/.*",
                    "org/apache/xmlbeans/impl/(?:values|xb|schema|store)/.*"));

    /** What the JDK's own code in C asks for where PDFBox is loaded, which makes an image of one point. */
    private static final List<String> OF_IMAGES =
            List.of("java/awt/image", "java/awt/color", "sun/awt/image", "sun/java2d/cmm", "sun/java2d/cmm/lcms");

    private static final List<String> OF_JAVA = List.of("java.awt.GraphicsEnvironment", "sun.java2d.Disposer");

    /** Of what the dictionaries are by which Lucene cuts Chinese into words. */
    private static final List<String> OF_DICTIONARIES =
            List.of("short[]", "char[]", "char[][]", "char[][][]", "int[]", "int[][]", "long[]");

    /** All its methods would come with what they are in C. */
    private static final String SYSTEM = entry(
            "java.lang.System",
            "\"methods\": [" + method("load") + ", " + method("getProperty") + "], \"jniAccessible\": true");

    private NativeMetadata() {}

    /**
     * Writes the file.
     *
     * @param arguments the jar of the program and the folder into which the file is written
     */
    public static void main(String[] arguments) throws IOException {
        try (ZipFile program = new ZipFile(arguments[0])) {
            List<String> names = Collections.list(program.entries()).stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/"))
                    .toList();
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            Files.writeString(folder.resolve(FILE), json(names), StandardCharsets.UTF_8);
        }
    }

    private static String json(List<String> names) throws IOException {
        Stream<String> lookedUp = names.stream().flatMap(NativeMetadata::lookedUp);
        Stream<String> ofJava =
                Stream.concat(OF_JAVA.stream(), ofImages().stream()).map(type -> entry(type, MEMBERS_FROM_C));
        Stream<String> ofDictionaries = OF_DICTIONARIES.stream().map(type -> entry(type, "\"serializable\": true"));
        Stream<String> resources =
                names.stream().filter(NativeMetadata::isResource).map(NativeMetadata::resource);
        return "{\n"
                + list(
                        "reflection",
                        Stream.of(lookedUp, ofJava, ofDictionaries, Stream.of(SYSTEM))
                                .flatMap(types -> types))
                + ",\n"
                + list("resources", resources) + "\n}\n";
    }

    private static String list(String name, Stream<String> entries) {
        return entries.collect(Collectors.joining(",\n    ", "  \"" + name + "\": [\n    ", "\n  ]"));
    }

    private static Stream<String> lookedUp(String name) {
        if (!name.endsWith(CLASS)) {
            return Stream.empty();
        }
        String path = name.substring(0, name.length() - CLASS.length());
        return LOOKED_UP.stream()
                .filter(rule -> rule.names().matcher(path).matches())
                .limit(1)
                .map(rule -> entry(type(name), rule.members()));
    }

    /** The class of a file. */
    private static String type(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    }

    private static String entry(String type, String members) {
        return "{\"type\": \"" + type + "\", " + members + "}";
    }

    private static String method(String name) {
        return "{\"name\": \"" + name + "\", \"parameterTypes\": [\"java.lang.String\"]}";
    }

    private static String resource(String name) {
        return "{\"glob\": \"" + name + "\"}";
    }

    /** Services are found by the builder itself; of other versions of Java there are classes alone. */
    private static boolean isResource(String name) {
        return !name.endsWith(CLASS) && !name.startsWith("META-INF/");
    }

    private static List<String> ofImages() throws IOException {
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.desktop");
        List<String> types = new ArrayList<>();
        for (String folder : OF_IMAGES) {
            try (Stream<Path> files = Files.list(module.resolve(folder))) {
                files.map(file -> module.relativize(file).toString())
                        .filter(name -> name.endsWith(CLASS))
                        .map(NativeMetadata::type)
                        .sorted()
                        .forEach(types::add);
            }
        }
        return types;
    }

    /**
     * Classes that are looked up by their names.
     *
     * @param members what of them is looked up, as properties of JSON
     * @param names their names, with slashes
     */
    private record LookedUp(String members, Pattern names) {

        static LookedUp of(String members, String... names) {
            return new LookedUp(members, Pattern.compile(String.join("|", names)));
        }
    }
}
