package recital.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish. */
final class FishScript {

    private static final String BEGINNING =
            """
            # fish completion for NAME

            # The words of the command that stand before the cursor.
            function __NAME_words
                string match --invert -- '-*' (commandline -opc)[2..]
            end

            # Whether the command is not yet more than these words.
            function __NAME_at
                test "$(__NAME_words)" = "$argv"
            end

            # Whether the command begins with these words.
            function __NAME_in
                set -l words (__NAME_words)
                test "$words[1..$(count $argv)]" = "$argv"
            end

            complete -c NAME -f
            """;

    private FishScript() {}

    static String of(CommandNode program) {
        return (BEGINNING + program.tree().flatMap(FishScript::lines).collect(Collectors.joining("\n", "\n", "\n")))
                .replace("NAME", program.name());
    }

    private static Stream<String> lines(CommandNode command) {
        String path = String.join(" ", command.path());
        // Options of the program itself stand before any command.
        String at = "-n '" + ("__NAME_at " + path).strip() + "'";
        String in = path.isEmpty() ? at : "-n '__NAME_in " + path + "'";
        Stream<String> commands =
                command.children().stream().map(child -> at + " -a " + child.name() + " -d " + quoted(child.title()));
        Stream<String> arguments = command.arguments().stream()
                .map(argument -> (argument.words().isEmpty() ? in : at) + value(argument))
                .filter(line -> !line.endsWith("'"))
                .distinct();
        Stream<String> options = command.options().stream().map(option -> in + option(option));
        return Stream.of(commands, arguments, options).flatMap(lines -> lines).map(line -> "complete -c NAME " + line);
    }

    private static String option(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        String value = option.arity().max() == 0
                ? ""
                : (Argument.of(option).kind() == Argument.Kind.FILE ? " -r" : " -x") + value(Argument.of(option));
        return names + value + " -d " + quoted(CommandNode.summary(option));
    }

    private static String value(Argument argument) {
        List<String> words = argument.words();
        return switch (argument.kind()) {
            case WORDS ->
                " -a "
                        + quoted(
                                argument.list()
                                        ? "(__fish_append , " + String.join(" ", words) + ")"
                                        : String.join(" ", words));
            case FILE -> " -F";
            case FOLDER -> " -a '(__fish_complete_directories)'";
            case ANYTHING -> "";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
