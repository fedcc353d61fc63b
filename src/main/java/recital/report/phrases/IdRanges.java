package recital.report.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Names paragraphs of a document, those that follow one another drawn together. */
final class IdRanges {

    private final Map<ParagraphId, ParagraphId> successors = new HashMap<>();

    IdRanges(Resolution document) {
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 1; i < paragraphs.size(); i++) {
            successors.put(paragraphs.get(i - 1).id(), paragraphs.get(i).id());
        }
    }

    /** Ids of the document, {@code PP37–PP38, OP1–OP4}. */
    String of(List<ParagraphId> ids) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !follows(ids.get(i - 1), ids.get(i))) {
                String first = ids.get(start).value();
                ranges.add(
                        i - start == 1
                                ? first
                                : first + "\u2013" + ids.get(i - 1).value());
                start = i;
            }
        }
        return String.join(", ", ranges);
    }

    private boolean follows(ParagraphId one, ParagraphId next) {
        return one.part() == next.part() && next.equals(successors.get(one));
    }
}
