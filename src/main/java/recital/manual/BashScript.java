package recital.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for bash, from version 3.2 on. */
final class BashScript {

    private static final String BEGINNING =
            """
            # bash completion for NAME

            _NAME() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
                local command= words= list= options= word before= IFS=$' \\t\\n'
                COMPREPLY=()
                # Bash takes --option=value apart.
                if [[ $current == = ]]; then
                    current=
                elif [[ $previous == = ]]; then
                    previous=${COMP_WORDS[COMP_CWORD - 2]}
                fi
                for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
                    case "$command $word" in
                        COMMANDS) command=${command:+$command }$word ;;
                    esac
                done
                case $command in
            """;

    private static final String END =
            """
                esac
                if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                elif [[ $list ]]; then
                    [[ $current == *,* ]] && before=${current%,*},
                    COMPREPLY=($(compgen -P "$before" -W "$list" -- "${current##*,}"))
                elif [[ $words ]]; then
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                fi
            }

            # Where nothing is known files are offered.
            complete -o default -F _NAME NAME
            """;

    private BashScript() {}

    static String of(CommandNode program) {
        String commands = program.tree()
                .skip(1)
                .map(command -> "'" + parent(command) + " " + command.name() + "'")
                .collect(Collectors.joining(" | "));
        return (BEGINNING.replace("COMMANDS", commands)
                        + program.tree().map(BashScript::command).collect(Collectors.joining())
                        + END)
                .replace("NAME", program.name());
    }

    private static String parent(CommandNode command) {
        return String.join(" ", command.path().subList(0, command.path().size() - 1));
    }

    private static String command(CommandNode command) {
        String options = command.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.joining(" "));
        return """
                    '%s')
                        options='%s'
                        words='%s'
                        case $previous in
            %s            esac
                        ;;
            """
                .formatted(
                        String.join(" ", command.path()), options, String.join(" ", words(command)), values(command));
    }

    private static List<String> words(CommandNode command) {
        return Stream.concat(
                        command.children().stream().map(CommandNode::name),
                        command.arguments().stream().flatMap(argument -> argument.words().stream()))
                .toList();
    }

    /** What follows an option is none of the words of its command. */
    private static String values(CommandNode command) {
        List<OptionSpec> options = command.options().stream()
                .filter(option -> option.arity().max() > 0)
                .toList();
        String known = options.stream()
                .filter(option -> !Argument.of(option).words().isEmpty())
                .map(BashScript::value)
                .collect(Collectors.joining());
        String others = options.stream()
                .filter(option -> Argument.of(option).words().isEmpty())
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.joining(" | "));
        return others.isEmpty() ? known : known + "                %s) words= ;;\n".formatted(others);
    }

    private static String value(OptionSpec option) {
        Argument argument = Argument.of(option);
        String words = String.join(" ", argument.words());
        return "                %s) words=%s ;;\n"
                .formatted(
                        String.join(" | ", option.names()),
                        argument.list() ? " list='" + words + "'" : "'" + words + "'");
    }
}
