package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recital.model.Language;

class ChangeVoteTest {

    private static final String CONVENTION = "the Convention on the Protection of Old Wells and Their Herders";

    private static Map<Language, String> notes(String english) {
        return Map.of(
                Language.ENGLISH, english,
                Language.FRENCH, "Note que la Convention est appliquée ;",
                Language.RUSSIAN, "отмечает, что Конвенция осуществляется;",
                Language.SPANISH, "Observa que la Convención se aplica;");
    }

    private static ConcordRow row(Map<Language, String> texts) {
        return ConcordRow.of(texts.entrySet().stream()
                .map(text -> new Passage(text.getKey(), List.of("OP1"), text.getValue()))
                .toList());
    }

    private static ConcordRow recalling(String name) {
        return row(Map.of(Language.ENGLISH, "Recalling " + name + ",", Language.FRENCH, "Rappelant la Convention,"));
    }

    @Test
    void clauseThatOneLanguageAloneAddsIsAVote() {
        ConcordRow later = row(notes(
                "Notes that the Convention is applied by all the herders of the northern and southern villages;"));

        assertThat(new ChangeVote(later, row(notes("Notes that the Convention is applied;"))).vote(List.of(later)))
                .hasValueSatisfying(vote -> assertThat(vote.kind()).isEqualTo(FindingKind.CHANGED_ALONE));
    }

    @Test
    void nameThatIsWrittenOutAsItIsElsewhereIsNoVote() {
        ConcordRow later = row(notes("Notes that " + CONVENTION + " is applied;"));
        ChangeVote votes = new ChangeVote(later, row(notes("Notes that the Convention is applied;")));

        assertThat(votes.vote(List.of(later, recalling(CONVENTION)))).isEmpty();
        assertThat(votes.vote(List.of(later, recalling("the Convention")))).isPresent();
    }

    private static final Map<Language, String> EARLIER = Map.of(
            Language.ENGLISH, "Recognizes human rights and international cooperation for health;",
            Language.FRENCH, "Reconnaît les droits humains et la coopération internationale pour la santé ;",
            Language.RUSSIAN, "признает права человека и международное сотрудничество в области здравоохранения;",
            Language.SPANISH, "Reconoce los derechos humanos y la cooperación internacional para la salud;");

    private static Map<Language, String> with(Map<Language, String> others) {
        Map<Language, String> texts = new EnumMap<>(EARLIER);
        texts.putAll(others);
        return texts;
    }

    @Test
    void oneChangeOfAllOthersIsAVoteForTheOneThatKeptItsWords() {
        ConcordRow later = row(with(Map.of(
                Language.FRENCH, "Reconnaît les droits humains et la coopération internationale pour l’éducation ;",
                Language.RUSSIAN, "признает права человека и международное сотрудничество в области образования;",
                Language.SPANISH, "Reconoce los derechos humanos y la cooperación internacional para la educación;")));

        assertThat(new ChangeVote(later, row(EARLIER)).vote(List.of(later)))
                .hasValueSatisfying(vote -> assertThat(vote.language()).isEqualTo(Language.ENGLISH));
    }

    @Test
    void othersThatEachMendedTheirOwnWordsAreNoVote() {
        ConcordRow later = row(with(Map.of(
                Language.FRENCH, "Reconnaît les droits humains et la coopération internationale pour l’éducation ;",
                Language.RUSSIAN, "признает права народов и международное сотрудничество в области здравоохранения;",
                Language.SPANISH, "Reconoce los derechos humanos y la asistencia internacional para la salud;")));

        assertThat(new ChangeVote(later, row(EARLIER)).vote(List.of(later))).isEmpty();
    }

    @Test
    void othersThatCameToWhatTheOneHadAreNoVote() {
        ConcordRow earlier = row(with(Map.of(
                Language.SPANISH, "Reconoce los derechos humanos y la cooperación internacional para la educación;")));
        ConcordRow later = row(Map.of(
                Language.ENGLISH, "Recognizes human rights and international cooperation for education;",
                Language.FRENCH, "Reconnaît les droits humains et la coopération internationale pour l’éducation ;",
                Language.RUSSIAN, "признает права человека и международное сотрудничество в области образования;",
                Language.SPANISH, "Reconoce los derechos humanos y la cooperación internacional para la educación;"));

        assertThat(new ChangeVote(later, earlier).vote(List.of(later))).isEmpty();
    }

    @Test
    void oneThatAloneCameToWhatTheOthersHaveIsNoVote() {
        Map<Language, String> all = Map.of(
                Language.ENGLISH,
                "Recognizes human rights, and urges the Governments to strengthen regional cooperation for education;",
                Language.FRENCH,
                "Reconnaît les droits humains, et demande instamment aux gouvernements de renforcer la coopération régionale pour l’éducation ;",
                Language.RUSSIAN,
                "признает права человека и настоятельно призывает правительства укреплять региональное сотрудничество в области образования;",
                Language.SPANISH,
                "Reconoce los derechos humanos, e insta a los Gobiernos a que fortalezcan la cooperación regional para la educación;");
        Map<Language, String> before = new EnumMap<>(all);
        before.put(Language.SPANISH, "Reconoce los derechos humanos;");

        assertThat(new ChangeVote(row(all), row(before)).vote(List.of(row(all))))
                .isEmpty();
        assertThat(new ChangeVote(row(before), row(all)).vote(List.of(row(before))))
                .hasValueSatisfying(vote -> assertThat(vote.kind()).isEqualTo(FindingKind.CHANGED_ALONE));
    }

    @Test
    void oneThatKeptItsWordsIsAmongThoseThatDidNotChange() {
        ConcordRow later = row(with(Map.of(
                Language.ENGLISH, "Recognizes human rights and international cooperation for health in 2021;",
                Language.FRENCH, "Reconnaît les droits humains et la coopération internationale pour l’éducation ;",
                Language.RUSSIAN, "признает права человека и международное сотрудничество в области образования;",
                Language.SPANISH, "Reconoce los derechos humanos y la cooperación internacional para la educación;")));
        ChangeVote votes = new ChangeVote(
                later,
                row(with(Map.of(
                        Language.ENGLISH,
                        "Recognizes human rights and international cooperation for health in 2020;"))));

        assertThat(votes.vote(List.of(later))).hasValueSatisfying(vote -> {
            assertThat(vote.language()).isEqualTo(Language.ENGLISH);
            assertThat(votes.voters(vote.kind(), vote.language(), false)).containsExactly(Language.ENGLISH);
        });
    }
}
