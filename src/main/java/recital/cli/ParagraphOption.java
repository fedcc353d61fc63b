package recital.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.model.ParagraphId;

/** The option that names the paragraphs to which a comparison is cut. */
final class ParagraphOption {

    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?:[A-Za-z]{1,8}\\.)?[A-Za-z]{1,2}(?=\\d)");

    /** OP16-OP18, OP16..18, 16–18; OP5-2 is the second of two paragraphs with one number. */
    private static final Pattern RANGE = Pattern.compile(".*\\d.*(?:-(?=\\p{L}{2}\\d)|\u2013|\\.\\.).*\\d.*|\\d+-\\d+");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--paragraph",
            paramLabel = "ID",
            split = ",",
            description = "Show only these paragraphs, named as in any of the documents: PP3, OP16, OP16(a), OP12bis.")
    private List<String> paragraphs = List.of();

    /** The paragraphs that were named; none where all are meant. */
    Set<ParagraphId> ids() {
        Set<ParagraphId> ids = new LinkedHashSet<>();
        for (String text : paragraphs) {
            ids.add(ParagraphId.parse(asNamed(text))
                    .filter(id -> !isRange(text))
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "Invalid value for option '--paragraph': '" + text + "' is " + noParagraph(text))));
        }
        return ids;
    }

    private static String noParagraph(String typed) {
        if (isRange(typed)) {
            return "a range: name each of its paragraphs, with commas between them";
        }
        return typed.chars().allMatch(Character::isDigit)
                ? ParagraphName.eitherPart(typed) + ": say which"
                : "no paragraph, such as PP3, OP16 or OP16(a)";
    }

    private static boolean isRange(String typed) {
        return RANGE.matcher(typed.replace(" ", "")).matches();
    }

    /** The part before the number in capitals, since {@code op16(a)} is clear enough, and as {@code OP12 bis} is. */
    private static String asNamed(String typed) {
        String id = typed.replace(" ", "");
        Matcher part = BEFORE_NUMBER.matcher(id);
        return part.lookingAt() ? part.group().toUpperCase(Locale.ROOT) + id.substring(part.end()) : id;
    }
}
