package recital.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.concord.ConcordReport;
import recital.concord.ConcordRow;
import recital.concord.Course;
import recital.concord.Finding;
import recital.concord.Finding.Mark;
import recital.concord.FindingKind;
import recital.concord.Passage;
import recital.concord.Value;
import recital.model.Language;
import recital.model.Resolution;

/** Where the languages of a resolution differ, of documents whose texts, titles and file names may hold anything. */
public final class ConcordSamples {

    private ConcordSamples() {}

    /** A finding of each kind, at the first paragraph, with the words of the documents for evidence. */
    public static ConcordReport report(Resolution earlier, Resolution later) {
        List<Finding> findings = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            findings.add(finding(kind, earlier, later));
        }
        return new ConcordReport(
                List.of(later.shortName()),
                List.of(Language.values()),
                12,
                findings,
                1,
                3,
                2,
                List.of(earlier.shortName()));
    }

    private static Finding finding(FindingKind kind, Resolution earlier, Resolution later) {
        String text = later.paragraphs().get(0).text();
        Map<Language, Passage> row = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language != Language.RUSSIAN || kind != FindingKind.MISSING_PASSAGE) {
                row.put(
                        language,
                        new Passage(
                                language, List.of(later.paragraphs().get(0).id().value()), text));
            }
        }
        boolean first = kind.ordinal() == 0;
        return new Finding(
                later.shortName(),
                Language.RUSSIAN,
                kind,
                new ConcordRow(row),
                List.of(new Value("2022"), new Value("month 12")),
                List.of(new Value("77/901")),
                List.of(new Mark(Language.ENGLISH, 0, Math.min(3, text.length()))),
                0.00025,
                List.of(earlier.title()),
                first ? Optional.empty() : Optional.of(course(earlier, later)));
    }

    private static Course course(Resolution earlier, Resolution later) {
        return new Course(
                Optional.of(earlier.shortName()),
                Optional.of(earlier.shortName()),
                2022,
                false,
                later.shortName(),
                Optional.empty(),
                List.of(Language.ARABIC, Language.CHINESE, Language.ENGLISH),
                List.of(Language.RUSSIAN));
    }
}
