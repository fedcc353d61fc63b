package recital.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * Reads the acts of a document.
 *
 * <p>rule: an act begins with a verb or formula of the organ and goes on to the next one; a point without a verb of its own
 * has that of the paragraph that introduces it.
 */
public final class ActReader {

    private static final Pattern INTRODUCES = Pattern.compile(":\\s*$");

    private final Lexicon lexicon;
    private final Annotator annotator;
    private final ReportReader reports;
    private final Pattern joint;

    public ActReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        annotator = new Annotator(lexicon);
        reports = new ReportReader(lexicon);
        // A language without such words has a pattern that nothing matches.
        String joints = Stream.of(WordList.LIST_CONJUNCTIONS, WordList.BEFORE_JOINED_CLAUSES)
                .flatMap(list -> lexicon.words(list).stream())
                .map(Pattern::quote)
                .reduce("(?!)", (all, word) -> all + "|" + word);
        joint = Pattern.compile("(?:[\\s,;]|(?<=[\\s,;])(?:" + joints + ")(?=[\\s,;]*$))+$");
    }

    /** All acts of a document but those of headings and tables, in order. */
    public List<Act> of(Resolution document) {
        Map<ParagraphId, Paragraph> above = new HashMap<>();
        List<Act> acts = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Part part = paragraph.id().part();
            if (part == Part.HEADING
                    || paragraph.cell().isPresent()
                    || paragraph.text().isBlank()) {
                continue;
            }
            acts.addAll(of(paragraph, introductions(paragraph, above)));
            if (INTRODUCES.matcher(paragraph.text()).find()) {
                above.put(paragraph.id(), paragraph);
            }
        }
        return List.copyOf(acts);
    }

    /** The paragraphs under which a point stands, the nearest first. */
    private static List<Paragraph> introductions(Paragraph paragraph, Map<ParagraphId, Paragraph> above) {
        return paragraph.id().isPoint()
                ? above.values().stream()
                        .filter(one -> one.id().includes(paragraph.id()))
                        .sorted((one, other) ->
                                other.id().value().length() - one.id().value().length())
                        .toList()
                : List.of();
    }

    private List<Act> of(Paragraph paragraph, List<Paragraph> above) {
        String text = paragraph.text();
        List<recital.language.Act> verbs = lexicon.acts().of(text);
        List<ReportRequest> asked = paragraph.id().part() == Part.PREAMBLE
                ? List.of()
                : reports.of(text, above.stream().map(Paragraph::text).toList());
        if (verbs.isEmpty()) {
            Optional<Opening> opening = above.stream()
                    .flatMap(one -> lexicon.acts().of(one.text()).stream())
                    .reduce((first, last) -> last)
                    .map(recital.language.Act::opening);
            return List.of(act(paragraph, 0, new int[] {0, text.length(), 0}, opening, asked));
        }
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            int start = i == 0 ? 0 : verbs.get(i).start();
            int end = i + 1 == verbs.size() ? text.length() : verbs.get(i + 1).start();
            List<ReportRequest> own = asked.stream()
                    .filter(one -> one.start() >= start && one.start() < end)
                    .toList();
            acts.add(act(
                    paragraph,
                    i,
                    new int[] {start, end, verbs.get(i).end()},
                    Optional.of(verbs.get(i).opening()),
                    own));
        }
        return acts;
    }

    /** The span is start, end, and the end of the verb. */
    private Act act(Paragraph paragraph, int index, int[] span, Optional<Opening> opening, List<ReportRequest> asked) {
        String words = paragraph.text().substring(span[0], span[1]);
        Matcher end = joint.matcher(words);
        String own = end.find() && span[1] < paragraph.text().length() ? words.substring(0, end.start()) : words;
        int verbEnd = Math.min(own.length(), Math.max(0, span[2] - span[0]));
        String addressee = opening.filter(Opening::asks)
                .flatMap(verb -> annotator.addressee(own, verbEnd))
                .map(one -> own.substring(one.start(), one.end()))
                .orElse("");
        return new Act(
                paragraph.id(),
                index,
                span[0],
                span[0] + own.length(),
                annotator.of(own),
                opening,
                verbEnd,
                addressee,
                asked,
                INTRODUCES.matcher(own).find());
    }
}
