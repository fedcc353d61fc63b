package recital.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh, a function a command. */
final class ZshScript {

    /** The file may be found in a folder of functions, or be read by the shell as it starts. */
    private static final String END =
            """
            if [ "$funcstack[1]" = _NAME ]; then
              _NAME "$@"
            else
              compdef _NAME NAME
            fi
            """;

    private static final String WITH_COMMANDS =
            """
              case $state in
                command)
                  local -a commands=(
            DESCRIPTIONS
                  )
                  _describe command commands
                  ;;
                arguments)
                  words=($line[1] "${words[@]}")
                  ((CURRENT += 1))
                  case $line[1] in
            CALLS
                  esac
                  ;;
              esac
            """;

    private ZshScript() {}

    static String of(CommandNode program) {
        String functions = program.tree().map(ZshScript::function).collect(Collectors.joining("\n"));
        return "#compdef " + program.name() + "\n\n" + functions + "\n" + END.replace("NAME", program.name());
    }

    private static String function(CommandNode command) {
        List<CommandNode> children = command.children();
        List<String> specs = new ArrayList<>();
        command.options().forEach(option -> specs.add(option(option)));
        if (children.isEmpty()) {
            command.arguments().stream()
                    .map(argument -> quoted("*" + value(argument)))
                    .distinct()
                    .limit(1)
                    .forEach(specs::add);
        } else {
            specs.add("'1:command:->command'");
            specs.add("'*:::argument:->arguments'");
        }
        String arguments = specs.stream().collect(Collectors.joining(" \\\n    ", "  _arguments -C -S \\\n    ", "\n"));
        String below = children.isEmpty()
                ? ""
                : WITH_COMMANDS
                        .replace("DESCRIPTIONS", lines(children, ZshScript::description))
                        .replace("CALLS", lines(children, child -> child.name() + ") " + name(child) + " ;;"));
        String state = children.isEmpty()
                ? ""
                : "  local curcontext=$curcontext context state state_descr line\n" + "  typeset -A opt_args\n";
        return name(command) + "() {\n" + state + arguments + below + "}\n";
    }

    private static String lines(List<CommandNode> children, Function<CommandNode, String> line) {
        return children.stream().map(child -> "        " + line.apply(child)).collect(Collectors.joining("\n"));
    }

    private static String name(CommandNode command) {
        return "_" + String.join("_", command.words());
    }

    private static String description(CommandNode command) {
        return quoted(command.name() + ":" + command.title());
    }

    private static String option(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        String names = Stream.of(option.names())
                .map(name -> takesValue && name.startsWith("--") ? name + "=" : name)
                .collect(Collectors.joining(","));
        String description = quoted("[" + CommandNode.summary(option).replaceAll("[\\[\\]:\\\\]", "\\\\$0") + "]"
                + (takesValue ? value(Argument.of(option)) : ""));
        return option.names().length == 1
                ? quoted(names) + description
                : "'(" + String.join(" ", option.names()) + ")'{" + names + "}" + description;
    }

    private static String value(Argument argument) {
        String words = String.join(" ", argument.words());
        return ":" + argument.label().replace(":", "\\:")
                + switch (argument.kind()) {
                    case WORDS -> argument.list() ? ":_sequence compadd - " + words : ":(" + words + ")";
                    case FILE -> ":_files";
                    case FOLDER -> ":_files -/";
                    case ANYTHING -> ":";
                };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
