package recital.manual;

import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What may stand for the value of an option or for a parameter, told by its candidates or by its label.
 *
 * @param label the name of it in the help
 * @param kind what it is
 * @param words the values, where they are known
 * @param list whether several may stand there, separated by commas
 */
record Argument(String label, Kind kind, List<String> words, boolean list) {

    enum Kind {
        WORDS,
        FILE,
        FOLDER,
        ANYTHING
    }

    Argument {
        words = List.copyOf(words);
    }

    static Argument of(ArgSpec argument, Collection<String> commands) {
        String label = argument.paramLabel();
        boolean list = !argument.splitRegex().isEmpty();
        if (argument.completionCandidates() != null) {
            List<String> words = StreamSupport.stream(
                            argument.completionCandidates().spliterator(), false)
                    .toList();
            return new Argument(label, Kind.WORDS, words, list);
        }
        return switch (label) {
            case "COMMAND" -> new Argument(label, Kind.WORDS, List.copyOf(commands), list);
            case "DIR" -> new Argument(label, Kind.FOLDER, List.of(), list);
            // A document may be a file, of any name.
            case "FILE", "FILE|DIR|URL", "DOCUMENT", "EARLIER", "LATER" ->
                new Argument(label, Kind.FILE, List.of(), list);
            default -> new Argument(label, Kind.ANYTHING, List.of(), list);
        };
    }

    static Argument of(ArgSpec option) {
        return of(option, List.of());
    }
}
