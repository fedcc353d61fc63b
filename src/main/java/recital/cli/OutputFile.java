package recital.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.OutputFormat;
import recital.corpus.file.AtomicFile;
import recital.corpus.file.ErrorMessages;
import recital.report.RenderException;
import recital.report.Renderer;

/** Where a result goes: a file, or standard output. */
final class OutputFile {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private Path file;

    /**
     * The format of the file by the ending of its name; the terminal's where that has none.
     *
     * @throws ParameterException where none of these formats has the ending: a file under a false name opens nowhere
     */
    OutputFormat formatByEnding(Collection<OutputFormat> formats) {
        if (ending().isEmpty()) {
            return OutputFormat.TERMINAL;
        }
        return formats.stream()
                .filter(format -> format.hasEnding(ending()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "Invalid value for option '--output': no format has the ending of " + file.getFileName()
                                + "; those known here are " + endings(formats)));
    }

    private static String endings(Collection<OutputFormat> formats) {
        return formats.stream()
                .flatMap(format -> format.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    /** The ending of the file in lower case, without the dot; empty where there is none. */
    private String ending() {
        Path named = isStandardOutput() ? null : file.getFileName();
        String name = named == null ? "" : named.toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The file or folder that was named. */
    Path file() {
        return file;
    }

    boolean isStandardOutput() {
        return file == null || file.toString().equals("-");
    }

    /** Refuses a file that cannot be written, before there is a result for it. */
    void check() throws CommandException {
        if (isStandardOutput()) {
            return;
        }
        try {
            AtomicFile.checkWritable(file);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * Brings a result to where the user wants it, whole or not at all.
     *
     * @param paged whether its pages may be turned in a terminal
     */
    <T> void deliver(T result, Renderer<T> renderer, boolean paged, Console console) throws CommandException {
        try {
            if (isStandardOutput()) {
                print(made(result, renderer), paged, console);
            } else if (AtomicFile.isReadAsWritten(file)) {
                ByteArrayOutputStream made = made(result, renderer);
                console.progress().stopClock();
                AtomicFile.write(file, made::writeTo);
            } else {
                AtomicFile.write(file, out -> renderer.render(result, out));
            }
        } catch (RenderException e) {
            throw new CommandException(place() + ": not written: " + e.getMessage() + ": choose another format", e);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static <T> ByteArrayOutputStream made(T result, Renderer<T> renderer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(result, bytes);
        return bytes;
    }

    private static void print(ByteArrayOutputStream bytes, boolean paged, Console console) throws CommandException {
        Optional<Pager> pager = paged ? console.pager() : Optional.empty();
        if (pager.isPresent()) {
            console.print(bytes.toByteArray(), pager.get());
        } else if (console.outIsTerminal()) {
            console.print(bytes.toByteArray());
        } else {
            console.printMade(bytes::writeTo);
        }
    }

    private CommandException notWritten(IOException failure) {
        return new CommandException(
                place() + ": cannot be written: " + ErrorMessages.reasonFor(failure) + ": choose another file with -o",
                failure);
    }

    private String place() {
        return isStandardOutput() ? "standard output" : file.toString();
    }

    /** Brings a result to where the user wants it while it is made, for it may be larger than memory. */
    <T> void stream(T result, Renderer<T> renderer, Console console) throws CommandException {
        try {
            if (isStandardOutput()) {
                console.print(out -> renderer.render(result, out));
            } else {
                if (AtomicFile.isReadAsWritten(file)) {
                    console.progress().stopClock();
                }
                AtomicFile.write(file, out -> renderer.render(result, out));
            }
        } catch (IOException e) {
            throw new CommandException(
                    place() + ": cannot be written: " + ErrorMessages.reasonFor(e)
                            + ": look at the disk, the folder for temporary files included",
                    e);
        }
    }
}
