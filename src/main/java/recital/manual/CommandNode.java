package recital.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command with its place among the others; what is hidden is not there.
 *
 * @param words the words that call it, the program's own name first
 * @param spec its model
 */
record CommandNode(List<String> words, CommandSpec spec) {

    CommandNode {
        words = List.copyOf(words);
    }

    static CommandNode root(CommandSpec program) {
        return new CommandNode(List.of(program.name()), program);
    }

    /** This command and all below it, each before those that belong to it. */
    Stream<CommandNode> tree() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(CommandNode::tree));
    }

    List<CommandNode> children() {
        return spec.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(entry ->
                        new CommandNode(append(entry.getKey()), entry.getValue().getCommandSpec()))
                .toList();
    }

    private List<String> append(String word) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return longer;
    }

    /** The last of its words. */
    String name() {
        return words.get(words.size() - 1);
    }

    /** The words after the name of the program. */
    List<String> path() {
        return words.subList(1, words.size());
    }

    /** What it does, in a line. */
    String title() {
        String[] header = spec.usageMessage().header();
        String[] lines = header.length == 0 ? spec.usageMessage().description() : header;
        return text(lines.length == 0 ? "" : lines[0]);
    }

    List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    List<PositionalParamSpec> parameters() {
        return spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
    }

    /** What may stand for a parameter of its own, other than a command below it. */
    List<Argument> arguments() {
        return parameters().stream()
                .map(parameter -> Argument.of(parameter, siblings()))
                .toList();
    }

    private List<String> siblings() {
        CommandLine parent = spec.parent() == null ? null : spec.parent().commandLine();
        return parent == null ? List.of() : List.copyOf(parent.getSubcommands().keySet());
    }

    /** What an option does, up to the first stop. */
    static String summary(OptionSpec option) {
        String description = text(String.join(" ", option.description()));
        String first = description.split("[;:]\\s|\\.(?=\\s|$)", 2)[0];
        // The rest of a list of values says what they are for.
        return first.isEmpty() ? description : first;
    }

    /** A text of the model as it is read: without format codes and marks of style. */
    static String text(String model) {
        return CommandLine.Help.Ansi.OFF.string(model.replace("%n", "\n").replace("%%", "%"));
    }

    static List<String> texts(String... model) {
        return Arrays.stream(model).map(CommandNode::text).toList();
    }
}
