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
        String usual = diff(corpus, "terminal").out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(diff(corpus, "terminal").out()).isEqualTo(usual);
            assertThat(diff(corpus, "HTML").out()).contains("<ins");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Run diff(String corpus, String format) {
        return Run.recital("diff", "2015", "2016", "--corpus", corpus, "--format", format);
    }
}
