package recital.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;

/** The scripts in the shells that they are for, each where it is installed. */
@Tag("slow")
class ShellTest {

    /** Does what bash does with a key: its words are given one a line, the last is being written. */
    private static final String BASH =
            """
            source ./script
            COMP_WORDS=(%s "$LAST")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _wells
            printf '%%s\\n' "${COMPREPLY[@]}"
            """;

    private static final String FISH =
            """
            source ./script
            complete -C "%s $LAST" | string replace -r '\\t.*' ''
            """;

    /** Presses the key in a shell of its own, in which what is added to the choices is told as well. */
    private static final String ZSH =
            """
            zmodload zsh/zpty
            zpty -b z zsh -f -i
            zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source ./script'
            zpty -w z 'compadd() {
                if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
                    local -a found
                    builtin compadd -A found "$@"
                    print -rl -- "<${(@)^found}>" >> offered
                fi
                builtin compadd "$@"
            }'
            zpty -w z 'finish() { print done >> offered }; comppostfuncs=(finish); print REA""DY'
            zpty -r z line '*READY*'
            zpty -n -w z "%s $LAST"$'\\t'
            for i in {1..100}; do grep -q done offered 2> /dev/null && break; sleep 0.1; done
            zpty -d z
            grep -o '<..*>' offered | tr -d '<>' | sort -u
            rm offered
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void someFile() throws Exception {
        Files.writeString(folder.resolve("map of wells.txt"), "");
        Files.createDirectory(folder.resolve("fields"));
    }

    @ParameterizedTest
    @EnumSource
    void commandsAreCompletedButHiddenOnes(Shell shell) throws Exception {
        assertThat(complete(shell, "wells", "")).contains("dig", "pump").doesNotContain("secret", "start");
        assertThat(complete(shell, "wells", "pu")).containsExactly("pump");
        assertThat(complete(shell, "wells pump", "")).contains("start").doesNotContain("dig", "pump");
    }

    @ParameterizedTest
    @EnumSource
    void optionsAreThoseOfTheCommand(Shell shell) throws Exception {
        assertThat(complete(shell, "wells dig", "--"))
                .contains("--soil", "--depth")
                .doesNotContain("--dowse", "--fast", "--loud");
        assertThat(complete(shell, "wells pump start", "--")).containsExactly("--fast");
        assertThat(complete(shell, "wells", "--l")).containsExactly("--loud");
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfAnOptionAreKnown(Shell shell) throws Exception {
        assertThat(complete(shell, "wells dig --soil", "")).containsExactly("clay", "sand");
        assertThat(complete(shell, "wells dig here -s", "s")).containsExactly("sand");
    }

    @ParameterizedTest
    @EnumSource
    void listIsCompletedAfterItsComma(Shell shell) throws Exception {
        assertThat(complete(shell, "wells dig --soils", "clay,s"))
                .singleElement()
                .asString()
                .endsWith("sand");
    }

    @Test
    void bashTakesTheSignOfEqualityApart() throws Exception {
        assertThat(complete(Shell.BASH, "wells dig --soil", "=")).containsExactly("clay", "sand");
        assertThat(complete(Shell.BASH, "wells dig --soil =", "c")).containsExactly("clay");
    }

    @Test
    void fishOffersFilesWhereOneMayStand() throws Exception {
        assertThat(complete(Shell.FISH, "wells dig", "map")).containsExactly("map of wells.txt");
        assertThat(complete(Shell.FISH, "wells dig --depth", "ma")).isEmpty();
        assertThat(complete(Shell.FISH, "wells dig --folder", "")).containsExactly("fields/");
        assertThat(complete(Shell.FISH, "wells pump start", "ma")).isEmpty();
    }

    /** What the shell offers for the last word; skipped where it is not installed. */
    private List<String> complete(Shell shell, String words, String last) throws Exception {
        assumeTrue(isThere(shell.toString()), "needs " + shell);
        CommandSpec program = InventedProgram.spec();
        Files.writeString(folder.resolve("script"), shell.script(program));
        String test =
                switch (shell) {
                    case BASH -> BASH;
                    case FISH -> FISH;
                    case ZSH -> ZSH;
                };
        ProcessBuilder builder = new ProcessBuilder(shell.toString(), "-c", test.formatted(words));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LAST", last);
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
