package recital.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.report.Filter;
import recital.report.Renderer;
import recital.report.terminal.Screen;
import recital.report.terminal.TerminalOptions;

/** Where a result goes and how it looks there: the options that all commands with one text as result share. */
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

    @Mixin
    private OutputFile file;

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
            case AUTO -> file.isStandardOutput() && console.wantsColor();
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
                color(console) && file.isStandardOutput() && console.knowsLinks() && pagerLeavesLinks(console),
                file.isStandardOutput() ? console.charset() : StandardCharsets.UTF_8);
    }

    private boolean pagerLeavesLinks(Console console) {
        return noPager || console.pager().map(Pager::knowsLinks).orElse(true);
    }

    /** Where it goes. */
    OutputFile file() {
        return file;
    }

    /** Brings a result to where the user wants it, whole or not at all; in a terminal through what turns its pages. */
    <T> void deliver(T result, Renderer<T> renderer, Console console) throws CommandException {
        file.deliver(result, renderer, !noPager, console);
    }
}
