package recital.diff;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;
import recital.align.Alignment;

/** This package with one of its classes written otherwise, loaded by itself; it takes all other packages from those who asked. */
final class VariedPackage extends URLClassLoader {

    private VariedPackage(URL[] places) {
        super(places, VariedPackage.class.getClassLoader());
    }

    /**
     * What the package finds in a pair then.
     *
     * @param folder for the compiled class
     * @param file the source of the class
     * @param change from the source as it is to another
     * @throws IllegalArgumentException where it is no source then
     */
    @SuppressWarnings("unchecked")
    static Function<Alignment, Set<String>> rows(Path folder, Path file, UnaryOperator<String> change)
            throws IOException, ReflectiveOperationException {
        String varied = change.apply(Files.readString(file));
        Path classes = Files.createTempDirectory(folder, "varied");
        Path source = classes.resolve(file.getFileName());
        Files.writeString(source, varied);
        URL own = Differ.class.getProtectionDomain().getCodeSource().getLocation();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        own.getPath(),
                        "-d",
                        classes.toString(),
                        source.toString());
        if (failed != 0) {
            throw new IllegalArgumentException(varied);
        }
        URL[] places = {
            classes.toUri().toURL(),
            own,
            EditRows.class.getProtectionDomain().getCodeSource().getLocation()
        };
        return (Function<Alignment, Set<String>>) new VariedPackage(places)
                .loadClass(EditRows.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("recital.diff.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
