package recital.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import recital.report.Filter;
import recital.report.RenderException;
import recital.report.Renderer;
import recital.report.terminal.Screen;
import recital.report.terminal.TerminalOptions;

/** Where a result goes and how it looks: the options that all commands with one result share. */
final class OutputOptions {

    private static final int NARROWEST = 20;

    /** source: the eye loses its line in longer ones; the upper bound of what typographers advise. */
    private static final int WIDEST_TEXT = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never; auto is colour in a terminal, unless NO_COLOR is set.")
    private ColorMode color;

    // Not a method as that of the width: of two, Java gives now one and now the other first, and so would the help.
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private Path file;

    @Option(
            names = "--no-pager",
            description = "Do not turn pages in a terminal; otherwise RECITAL_PAGER, PAGER or less does.")
    private boolean noPager;

    private Optional<Integer> width = Optional.empty();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Wrap text at this width instead of that of the terminal, or " + WIDEST_TEXT
                    + " where that is wider; without it COLUMNS is asked first.")
    private void setWidth(int columns) {
        if (columns < NARROWEST) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--width': " + columns + " is below " + NARROWEST);
        }
        width = Optional.of(columns);
    }

    /** When a result has colour. */
    enum ColorMode {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean color(Console console) {
        return switch (color) {
            case AUTO -> toStandardOutput() && console.wantsColor();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    private int width(Console console) {
        return width.orElseGet(console::width);
    }

    /** How a result looks that is not a comparison. */
    TerminalOptions look(Console console) {
        return look(console, true, true, false, Filter.NONE);
    }

    /** How a result looks, with signs beside its colour or not. */
    TerminalOptions look(Console console, boolean signs, boolean full, boolean explain, Filter filter) {
        return new TerminalOptions(width(console), color(console), signs, full, explain, filter)
                .withTextWidth(width.orElse(WIDEST_TEXT))
                .with(screen(console))
                .with(Advice.HINTS);
    }

    private Screen screen(Console console) {
        return new Screen(
                color(console),
                color(console) && toStandardOutput() && console.knowsLinks() && pagerLeavesLinks(console),
                toStandardOutput() ? console.charset() : StandardCharsets.UTF_8);
    }

    private boolean pagerLeavesLinks(Console console) {
        return noPager || console.pager().map(Pager::knowsLinks).orElse(true);
    }

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
        Path named = toStandardOutput() ? null : file.getFileName();
        String name = named == null ? "" : named.toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The file or folder that was named. */
    Path file() {
        return file;
    }

    boolean toStandardOutput() {
        return file == null || file.toString().equals("-");
    }

    /** Refuses a file that cannot be written, before there is a result for it. */
    void check() throws CommandException {
        if (toStandardOutput()) {
            return;
        }
        try {
            AtomicFile.checkWritable(file);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Brings a result to where the user wants it, whole or not at all. */
    <T> void deliver(T result, Renderer<T> renderer, Console console) throws CommandException {
        try {
            if (toStandardOutput()) {
                print(made(result, renderer), console);
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

    private void print(ByteArrayOutputStream bytes, Console console) throws CommandException {
        Optional<Pager> pager = noPager ? Optional.empty() : console.pager();
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
        return toStandardOutput() ? "standard output" : file.toString();
    }

    /** Brings a result to where the user wants it while it is made, for it may be larger than memory. */
    <T> void stream(T result, Renderer<T> renderer, Console console) throws CommandException {
        try {
            if (toStandardOutput()) {
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
