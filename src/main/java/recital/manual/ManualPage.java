package recital.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, which says what its help says.
 *
 * <p>source: man(7) and man-pages(7) for the order of the sections.
 *
 * @param file the name of the file, {@code recital-diff.1}
 * @param text its text, in roff
 */
public record ManualPage(String file, String text) {

    /**
     * The pages of a program: one for it and one for each of its commands.
     *
     * @param version the name and version of the program
     * @param date the date of the pages, year-month-day
     */
    public static List<ManualPage> of(CommandSpec program, String version, String date) {
        CommandNode root = CommandNode.root(program);
        return root.tree()
                .map(command -> new ManualPage(page(command) + ".1", text(command, root, version, date)))
                .toList();
    }

    private static String page(CommandNode command) {
        return String.join("-", command.words());
    }

    private static String text(CommandNode command, CommandNode root, String version, String date) {
        UsageMessageSpec usage = command.spec().usageMessage();
        Roff page = new Roff()
                .request("TH", page(command).toUpperCase(Locale.ROOT), "1", date, version, "User Commands")
                .section("NAME")
                .text(page(command) + " - " + withoutStop(command.title()))
                .section("SYNOPSIS");
        synopsis(command, page);
        page.section("DESCRIPTION").text(String.join("\n", CommandNode.texts(usage.description())));
        arguments(heading(usage.parameterListHeading()), command.parameters(), command, page);
        arguments("OPTIONS", command.options(), command, page);
        commands(command, page);
        exitStatus(usage, page);
        footer(usage, page);
        references(command, root, page);
        return page.toString();
    }

    private static String withoutStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private static void synopsis(CommandNode command, Roff page) {
        String synopsis = help(command).synopsis(0).strip().replaceAll("\\s+", " ");
        String words = String.join(" ", command.words());
        page.bold(words, synopsis.substring(Math.min(words.length(), synopsis.length())));
    }

    private static void arguments(String title, List<? extends ArgSpec> arguments, CommandNode command, Roff page) {
        if (arguments.isEmpty()) {
            return;
        }
        Help.IParamLabelRenderer labels = help(command).createDefaultParamLabelRenderer();
        page.section(title);
        for (ArgSpec argument : arguments) {
            String label =
                    labels.renderParameterLabel(argument, Ansi.OFF, List.of()).toString();
            page.request("TP");
            if (argument instanceof OptionSpec option) {
                page.bold(String.join(", ", option.names()), label);
            } else {
                page.bold(label.strip(), "");
            }
            page.text(String.join(" ", CommandNode.texts(argument.description())));
        }
    }

    private static void commands(CommandNode command, Roff page) {
        if (!command.children().isEmpty()) {
            page.section("COMMANDS");
            command.children().forEach(child -> page.request("TP")
                    .bold(String.join(" ", child.words()), "")
                    .text(child.title()));
        }
    }

    private static void exitStatus(UsageMessageSpec usage, Roff page) {
        if (!usage.exitCodeList().isEmpty()) {
            page.section("EXIT STATUS");
            usage.exitCodeList()
                    .forEach((status, meaning) ->
                            page.request("TP").bold(status.strip(), "").text(CommandNode.text(meaning)));
        }
    }

    /** A line of the footer that ends with a colon is a heading as well. */
    private static void footer(UsageMessageSpec usage, Roff page) {
        String title = usage.footerHeading();
        List<String> lines = new ArrayList<>();
        for (String line : CommandNode.texts(usage.footer())) {
            if (line.matches("\\S.*:")) {
                example(title, lines, page);
                title = line;
                lines.clear();
            } else {
                lines.add(line.strip());
            }
        }
        example(title, lines, page);
    }

    private static void example(String title, List<String> lines, Roff page) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        if (end > 0) {
            page.section(heading(title)).example(lines.subList(0, end));
        }
    }

    private static String heading(String model) {
        return CommandNode.text(model).strip().replaceFirst(":$", "").toUpperCase(Locale.ROOT);
    }

    private static void references(CommandNode command, CommandNode root, Roff page) {
        List<CommandNode> near =
                root.tree().filter(other -> isNear(command, other)).toList();
        page.section("SEE ALSO")
                .text(near.stream().map(other -> page(other) + "(1)").collect(Collectors.joining(", ")));
    }

    /** Whether one belongs to the other. */
    private static boolean isNear(CommandNode one, CommandNode other) {
        return startsWith(one.words(), other.words()) || startsWith(other.words(), one.words());
    }

    private static boolean startsWith(List<String> words, List<String> beginning) {
        return words.size() > beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    private static Help help(CommandNode command) {
        return new Help(command.spec(), Help.defaultColorScheme(Ansi.OFF));
    }
}
