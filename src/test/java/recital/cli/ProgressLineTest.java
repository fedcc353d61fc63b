package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Console console(boolean terminal) {
        return Consoles.of(new ByteArrayInputStream(new byte[] {'x'}), out, err, terminal);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void longWorkThatTellsNothingSaysHowLongItTakesAndIsWipedAway() throws Exception {
        ProgressLine line = console(true).progress();
        line.startClock();
        Thread.sleep(1_500);
        line.stopClock();
        Thread.sleep(1_200);

        assertThat(said()).isEqualTo(CLEAR + "working ... 1 s" + CLEAR);
    }

    @Test
    void workThatIsKnownIsSaidWithItsTime() throws Exception {
        ProgressLine line = console(true).progress();
        line.startClock();
        line.show("reading 1 of 3 files ...");
        Thread.sleep(1_500);
        line.stopClock();

        assertThat(said())
                .isEqualTo(CLEAR + "reading 1 of 3 files ..." + CLEAR + "reading 1 of 3 files ... 1 s" + CLEAR);
    }

    @Test
    void noteTakesThePlaceOfTheLine() {
        Console console = console(true);
        console.progress().show("reading 1 of 3 files ...");
        console.note("the first is a draft");

        assertThat(said())
                .isEqualTo(CLEAR + "reading 1 of 3 files ..." + CLEAR + "recital: note: the first is a draft\n");
    }

    @Test
    void forWhoTypesOrReadsNoClockRuns() throws Exception {
        Console typed = console(true);
        typed.progress().startClock();
        assertThat(typed.in().read()).isEqualTo('x');
        Console read = console(true);
        read.progress().startClock();
        read.print("the result\n");
        Thread.sleep(1_200);

        assertThat(said()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("the result\n");
    }

    @Test
    void whereThereIsNoTerminalNothingIsSaid() throws Exception {
        ProgressLine line = console(false).progress();
        line.startClock();
        line.show("reading 1 of 3 files ...");
        Thread.sleep(1_200);
        line.stopClock();

        assertThat(said()).isEmpty();
    }
}
