package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

@Order(1)
class HelpTest {

    @TestFactory
    List<DynamicTest> everyHelpFitsEightyColumnsAndNamesTheExitStatus() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> command : commands()) {
            tests.add(DynamicTest.dynamicTest("recital " + String.join(" ", command), () -> {
                List<String> arguments = new ArrayList<>(command);
                arguments.add("--help");
                Run run = Run.recital(arguments.toArray(String[]::new));

                assertThat(run.status()).isZero();
                assertThat(run.err()).isEmpty();
                assertThat(run.out().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
                assertThat(run.out()).contains("Usage: recital", "Exit status:", "Examples:", "--help");
            }));
        }
        return tests;
    }

    @Test
    void referenceHasEveryCommand() throws IOException {
        assertThat(Path.of("src/docs/reference.md"))
                .content()
                .contains(commands().stream()
                        .map(command -> ("```sh\nrecital " + String.join(" ", command)).strip() + " --help\n```")
                        .toList());
    }

    /** Java gives the methods of a class in an order that changes from run to run, and the help would follow it. */
    @Test
    void optionsStandInAFixedOrder() {
        for (CommandLine command : commandsByName().values()) {
            assertThat(command.getCommandSpec().options())
                    .extracting(OptionSpec::userObject)
                    .filteredOn(Method.class::isInstance)
                    .extracting(method -> ((Method) method).getDeclaringClass())
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<List<String>> commands() {
        return commandsByName().keySet();
    }

    /** Every command of the program itself, by the words that name it; help and completion are picocli's. */
    private static Map<List<String>, CommandLine> commandsByName() {
        Map<List<String>, CommandLine> commands = new LinkedHashMap<>();
        collect(RecitalCommand.commandLine(new Console(ProcessContext.ofThisProcess())), List.of(), commands);
        return commands;
    }

    private static void collect(CommandLine command, List<String> words, Map<List<String>, CommandLine> commands) {
        if (command.getCommand().getClass().getPackageName().startsWith("picocli")) {
            return;
        }
        commands.put(words, command);
        command.getSubcommands().forEach((name, subcommand) -> {
            List<String> longer = new ArrayList<>(words);
            longer.add(name);
            collect(subcommand, longer, commands);
        });
    }

    @Test
    void helpsOfTheBuildAreThoseOfTheCommands() {
        commandsByName().forEach((words, command) -> {
            List<String> asked = new ArrayList<>(words);
            asked.add("--help");
            for (Ansi ansi : List.of(Ansi.ON, Ansi.OFF)) {
                assertThat(HelpPages.find(ansi, asked.toArray(String[]::new))).contains(HelpPages.text(command, ansi));
            }
        });
    }

    @Test
    void onlyAHelpByItselfIsTakenFromTheBuild() {
        assertThat(HelpPages.find(Ansi.OFF, "diff", "2017", "--help")).isEmpty();
        assertThat(HelpPages.find(Ansi.OFF, "../help/diff", "--help")).isEmpty();
        assertThat(HelpPages.find(Ansi.OFF, "--help", "diff")).isEmpty();
        assertThat(HelpPages.find(Ansi.OFF)).isEmpty();
    }

    @Test
    void helpCommandShowsTheHelpOfACommand() {
        assertThat(Run.recital("help", "diff").out())
                .isEqualTo(Run.recital("diff", "--help").out());
        assertThat(Run.recital("help", "corpus", "add").out())
                .isEqualTo(Run.recital("corpus", "add", "--help").out());
    }

    @Test
    void helpHasColourInATerminalOnly() {
        assertThat(Run.recital("diff", "--help").out()).doesNotContain("\u001b");
        assertThat(Run.withPipes().inTerminal(100).run("diff", "--help").out()).contains("\u001b[");
        assertThat(Run.withPipes()
                        .inTerminal(100)
                        .with("NO_COLOR", "1")
                        .run("diff", "--help")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void versionNamesProgramJavaAndData() {
        Run run = Run.recital("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        program -> assertThat(program).startsWith("recital "),
                        java -> assertThat(java).startsWith("Java " + System.getProperty("java.version") + " ("),
                        data -> assertThat(data)
                                .isEqualTo("data: 19 documents of 2001 to 2019: 1 official, 18 paraphrased"));
    }

    @Test
    void completionScriptIsThatOfTheShell() {
        assertThat(Run.recital("generate-completion").out())
                .isEqualTo(Run.recital("generate-completion", "bash").out())
                .contains("complete -o default -F _recital recital", "chain", "--consecutive");
        assertThat(Run.recital("generate-completion", "zsh").out()).startsWith("#compdef recital\n");
        assertThat(Run.recital("generate-completion", "fish").out()).contains("complete -c recital");
        assertThat(Run.recital("generate-completion", "tcsh").err()).contains("'tcsh' is none of bash, zsh, fish");
    }
}
