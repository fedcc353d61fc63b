package recital.cli;

import picocli.CommandLine.IVersionProvider;
import recital.corpus.catalog.EmbeddedSummary;

/** What {@code --version} tells: the program, the Java that runs it, and the collection inside it, a line each. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {line(), java(), "data: " + EmbeddedSummary.text()};
    }

    /** The program with its version. */
    static String line() {
        return "recital " + number();
    }

    /** The version that the build wrote into the jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(from classes, not from the jar)" : version;
    }

    /** A native image has the version of the Java of which it was made. */
    private static String java() {
        String java = "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
        return System.getProperty("org.graalvm.nativeimage.imagecode") == null ? java : "native image of " + java;
    }
}
