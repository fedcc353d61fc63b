package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Resolutions;

class RequestedReportTest {

    private static List<String> asked(String text) {
        return RequestedReport.of(Resolutions.resolution("A/C.2/79/L.96")
                        .operative(1, text)
                        .build())
                .stream()
                .map(RequestedReport::summary)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the Harbour Master to light the pier, and to report back to the General Assembly by the end of its "
                        + "seventy-eighth session;"
                        + "| asked of the Harbour Master, to the General Assembly, by the end of its seventy-eighth session",
                "Requests the Keeper to submit to the General Assembly and the Council of Wells at their eightieth and "
                        + "sixty-first sessions, respectively, a report on springs;"
                        + "| asked of the Keeper, to the General Assembly and the Council, at their eightieth and sixty-first sessions",
                "Invites the Chair of the guild to present an oral report on its work and to engage in a dialogue with the "
                        + "General Assembly at its seventy-ninth session;"
                        + "| asked of the Chair of the guild, to the General Assembly, at its seventy-ninth session",
                "Requests the Keeper to provide a report on springs during the seventy-ninth session of the General Assembly, "
                        + "and invites all guilds to contribute to the report of the Council;"
                        + "| asked of the Keeper, to the General Assembly, during the seventy-ninth session",
                "Requests the Keeper to continue to submit annual reports to the General Assembly on springs;"
                        + "| asked of the Keeper, to the General Assembly, annual",
                "Calls upon the Keeper to submit to the General Assembly at its eightieth session a report on springs;"
                        + "| asked of the Keeper, to the General Assembly, at its eightieth session",
                "Decides that the office of the harbour will present a triennial report to the General Assembly, commencing at "
                        + "its eightieth session;"
                        + "| asked of the office of the harbour, to the General Assembly, triennial, at its eightieth session",
                "Urges the ferrymen to report to the Court of Harbours as ordered on all moorings, as appropriate, but no later "
                        + "than 1 September 2024;"
                        + "| asked of the ferrymen, to the Court, no later than 1 September 2024",
                "Requests the Chair to hold talks and to report thereon to the Ninth Annual Conference of Well Diggers;"
                        + "| asked of the Chair, to the Ninth Annual Conference, when is not said",
                "Resolves that the Keeper shall report to the General Assembly at its eightieth session all springs;"
                        + "| asked of the Keeper, to the General Assembly, at its eightieth session"
            })
    void whoAndToWhomAndWhenAreRead(String text, String summary) {
        assertThat(asked(text)).containsExactly(summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Encourages all villages that have joined to submit their reports and to clean their wells;",
                "Requests the Keeper to brief the Committee on Wells at its next session;",
                "Requests the Keeper to issue the songs on springs that are listed in his previous report;",
                "Calls upon the Committee on Wells to include a summary of its talks in its annual report;",
                "Requests the Keeper to include in her report to the General Assembly at its eightieth session what was said;",
                "Invites all guilds to include in reports to their elders what was said of wells;",
                "Encourages villages to include information on wells in their yearly reports to the guild;"
            })
    void whatIsToldInAnotherWayIsNoReport(String text) {
        assertThat(asked(text)).isEmpty();
    }

    @Test
    void eachOfTwoReportsIsTold() {
        assertThat(asked(
                        "Requests the Keeper to provide an oral report to the Council of Wells at its ninth session and to "
                                + "report to the General Assembly at its eightieth session on springs;"))
                .containsExactly(
                        "asked of the Keeper, to the Council, at its ninth session",
                        "asked of the Keeper, to the General Assembly, at its eightieth session");
    }

    @Test
    void declarationThatIsAnnexedAsksInTheFirstPerson() {
        assertThat(RequestedReport.of(Resolutions.resolution("A/79/L.96")
                        .lines(
                                "OP1 Adopts the declaration on springs that is annexed.",
                                "AN1 Request the Keeper to provide to the General Assembly at its eightieth session a report on springs;")
                        .build()))
                .extracting(RequestedReport::summary)
                .containsExactly("asked of the Keeper, to the General Assembly, at its eightieth session");
    }

    @Test
    void bodiesAndFormulasAreNoSubject() {
        RequestedReport one = RequestedReport.of(Resolutions.resolution("A/C.3/79/L.96")
                        .title("Wells")
                        .operative(
                                1,
                                "Invites the Chair of the Committee on Wells to present a spoken report on the work of the Committee "
                                        + "and then to answer questions of the General Assembly;")
                        .build())
                .get(0);
        RequestedReport other = RequestedReport.of(Resolutions.resolution("A/C.3/79/L.97")
                        .title("Lanterns")
                        .operative(
                                1,
                                "Invites the Chair of the Committee on Lanterns to present a spoken report on the work of the Committee "
                                        + "and then to answer questions of the General Assembly;")
                        .build())
                .get(0);

        assertThat(one.isSame(other)).isFalse();
    }
}
