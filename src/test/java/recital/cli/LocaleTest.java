package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the locale and time zone of the whole JVM")
class LocaleTest {

    @Test
    void localeAndTimeZoneDoNotMatter(@TempDir Path folder) throws IOException {
        String corpus = WellsCollection.in(folder).toString();
        String usual = diff(corpus).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(diff(corpus).out()).isEqualTo(usual);
            assertThat(diff(corpus, "--format", "HTML").out()).contains("<ins");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Run diff(String corpus, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"diff", "2015", "2016", "--corpus", corpus}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.recital(arguments);
    }
}
