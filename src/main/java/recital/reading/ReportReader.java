package recital.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Reads which reports a paragraph asks for: of whom, to whom, and when. */
final class ReportReader {

    private final Lexicon lexicon;

    ReportReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The requests of a paragraph, in order.
     *
     * @param above the texts of the paragraphs under which it stands as a point; it asks as they do
     */
    List<ReportRequest> of(String text, List<String> above) {
        if (!lexicon.has(PhrasePattern.ASKED_REPORT)) {
            return lexicon.pattern(PhrasePattern.REPORT_REQUEST)
                    .matcher(text)
                    .results()
                    .map(one -> new ReportRequest(one.start(), one.end(), one.end(), one.end(), "", "", ""))
                    .toList();
        }
        List<MatchResult> found = lexicon.pattern(PhrasePattern.ASKED_REPORT)
                .matcher(text)
                .results()
                .filter(one -> isAsked(text, one, above))
                .toList();
        List<ReportRequest> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            MatchResult one = found.get(i);
            int end = clauseEnd(text, one.end());
            int own = i + 1 < found.size() ? Math.min(end, found.get(i + 1).start()) : end;
            all.add(new ReportRequest(
                    one.start(),
                    own,
                    one.end(),
                    end,
                    askedOf(text.substring(0, one.start()), above),
                    stated(text, one.start(), own, end, this::recipient),
                    stated(text, one.start(), own, end, this::due)));
        }
        return all;
    }

    /** Reports that are there already, and agenda items, are not asked for. */
    private boolean isAsked(String text, MatchResult found, List<String> above) {
        // What stands behind the name of the report is seen, and its end is the end of what is looked through.
        boolean isNone = lexicon.pattern(PhrasePattern.NO_REPORT_REQUEST)
                .matcher(text)
                .region(found.start(), found.end())
                .useTransparentBounds(true)
                .find();
        String before = text.substring(0, found.start());
        if (found.group(1) != null) {
            return lexicon.pattern(PhrasePattern.REPORT_DECIDED).matcher(before).find();
        }
        return !isNone
                && Stream.concat(Stream.of(before), above.stream())
                        .anyMatch(one -> lexicon.pattern(PhrasePattern.REQUEST_VERB)
                                .matcher(one)
                                .find());
    }

    /** Who was named last by a verb that asks, or else by the paragraph above. */
    private String askedOf(String before, List<String> above) {
        return Stream.concat(Stream.of(before), above.stream())
                .map(text -> all(lexicon.pattern(PhrasePattern.REPORT_ASKED_OF), text))
                .filter(named -> !named.isEmpty())
                .map(named -> named.get(named.size() - 1))
                .findFirst()
                .orElse("");
    }

    /** What the request says, or else the clause in which it is one of several. */
    private static String stated(String text, int start, int own, int end, Function<String, String> reading) {
        String stated = reading.apply(text.substring(start, own));
        return stated.isEmpty() ? reading.apply(text.substring(start, end)) : stated;
    }

    private String recipient(String clause) {
        return all(lexicon.pattern(PhrasePattern.REPORT_TO), clause).stream()
                .findFirst()
                .orElse("");
    }

    /** A session or date; how often, where that is one word, beside it. */
    private String due(String clause) {
        List<String> times = all(lexicon.pattern(PhrasePattern.REPORT_DUE), clause);
        boolean oftenOnly = !times.isEmpty() && times.get(0).indexOf(' ') < 0;
        return times.stream().limit(oftenOnly ? 2 : 1).distinct().collect(Collectors.joining(", "));
    }

    /** The first group of each place. */
    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .limit(1))
                .toList();
    }

    /** Where the next sentence or the next act of the paragraph begins. */
    private int clauseEnd(String text, int from) {
        Matcher act = lexicon.pattern(PhrasePattern.NEXT_ACT).matcher(text);
        int last = act.find(from) ? act.start() : text.length();
        int end = from;
        while (end < last && text.charAt(end) != ';' && !isStop(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isStop(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
