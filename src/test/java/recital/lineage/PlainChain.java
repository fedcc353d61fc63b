package recital.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.diff.Differ;
import recital.diff.Edit;
import recital.lineage.BlameScore.Claim;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;

/** The obvious method: a chain of word diffs along the provision, what a diff inserts being new. */
final class PlainChain {

    private final Lineage lineage;
    private final Map<String, Integer> years;
    private final Differ differ = new Differ();
    private final Map<Place, Claim[]> known = new HashMap<>();

    private PlainChain(SyntheticHistory history) {
        lineage = Lineage.of(history.documents());
        years = history.years();
    }

    static List<Claim[]> claims(SyntheticHistory history) {
        PlainChain chain = new PlainChain(history);
        Resolution last = history.documents().get(history.documents().size() - 1);
        return last.paragraphs().stream()
                .map(paragraph -> chain.claims(Place.of(last, paragraph)))
                .toList();
    }

    private Claim[] claims(Place place) {
        if (!known.containsKey(place)) {
            known.put(place, compute(place));
        }
        return known.get(place);
    }

    private Claim[] compute(Place place) {
        Stage stage = lineage.at(place).orElseThrow().in(place.document()).orElseThrow();
        Paragraph paragraph = stage.paragraph();
        Claim[] claims = new Claim[paragraph.text().length()];
        Arrays.fill(claims, new Claim(years.get(place.document()), false));
        if (!stage.sources().isEmpty()) {
            Place source = stage.sources().get(0);
            Claim[] before = claims(source);
            int here = 0;
            int there = 0;
            String text = lineage.document(source.document())
                    .orElseThrow()
                    .paragraph(source.paragraph())
                    .orElseThrow()
                    .text();
            for (Edit edit :
                    differ.compare(Language.ENGLISH, text, paragraph.text()).edits()) {
                if (edit.operation() == Edit.Operation.KEEP) {
                    System.arraycopy(before, there, claims, here, edit.later().length());
                }
                here += edit.later().length();
                there += edit.earlier().length();
            }
        }
        return claims;
    }
}
