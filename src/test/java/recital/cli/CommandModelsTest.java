package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandModelsTest {

    @TestFactory
    List<DynamicTest> parsesAsItsAnnotationsSay() {
        List<DynamicTest> tests = new ArrayList<>();
        annotated().forEach((name, command) -> parser(name)
                .ifPresent(parser -> tests.add(DynamicTest.dynamicTest(name, () -> assertThat(
                                parser.getCommandSpec().args().stream().map(CommandModelsTest::told))
                        .containsExactlyInAnyOrderElementsOf(command.getCommandSpec().args().stream()
                                .filter(argument -> !(argument instanceof OptionSpec option && option.usageHelp()))
                                .map(CommandModelsTest::told)
                                .toList())))));
        return tests;
    }

    @Test
    void onlyCommandsWithCommandsOrGroupsOfOptionsAreReadByTheirAnnotations() {
        assertThat(annotated().keySet().stream().filter(name -> parser(name).isEmpty()))
                .containsExactlyInAnyOrder("batch", "corpus", "help", "generate-completion");
    }

    /** Help among other words, and what is misspelt, need the words that the model does not have. */
    @Test
    void whatItDoesNotUnderstandIsLeftToTheAnnotations() {
        assertThat(Run.recital("diff", "2017", "--help").out()).contains("\nUsage: recital diff");
        assertThat(Run.recital("diff", "2017", "2018", "--ful").err())
                .isEqualTo("recital: unknown option '--ful': did you mean --full? try 'recital diff --help'\n");
    }

    private static Map<String, CommandLine> annotated() {
        return RecitalCommand.commandLine(console()).getSubcommands();
    }

    private static Optional<CommandLine> parser(String name) {
        return RecitalCommand.parserOf(console(), name);
    }

    private static Console console() {
        return new Console(ProcessContext.ofThisProcess());
    }

    private static List<Object> told(ArgSpec argument) {
        return List.of(
                argument instanceof OptionSpec option ? List.of(option.names()) : List.of(),
                argument instanceof PositionalParamSpec parameter ? parameter.index() : "",
                argument.arity(),
                argument.arity().isUnspecified(),
                argument.paramLabel(),
                argument.required(),
                Optional.ofNullable(argument.defaultValue()),
                Optional.ofNullable(argument.initialValue()).map(Object::toString),
                argument.hasInitialValue(),
                argument.type(),
                List.of(argument.auxiliaryTypes()),
                argument.splitRegex(),
                Stream.of(argument.converters()).map(Object::getClass).toList());
    }
}
