package recital.search.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * A report that an operative paragraph asks for.
 *
 * @param document the document that asks
 * @param paragraph the paragraph that asks
 * @param words the words that ask
 * @param asked of whom; empty where that is not recognized
 * @param recipient to whom it goes; empty where that is not recognized
 * @param due when; empty where that is not recognized
 * @param subject what it is about: the weights of the words with content by their stems; empty where it is about the
 *     resolution itself
 */
record RequestedReport(
        Resolution document,
        Paragraph paragraph,
        String words,
        String asked,
        String recipient,
        String due,
        Map<String, Double> subject) {

    /** Two subjects that share so much of their weight are one. */
    private static final double SAME = 0.75;

    /** Fewer words tell no subject. */
    private static final int FEWEST_WORDS = 3;

    /** The requests of a document in its order, those of a declaration that is annexed included. */
    static List<RequestedReport> of(Resolution document) {
        Lexicon lexicon = Lexicon.of(document.language());
        List<RequestedReport> all = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Part part = paragraph.id().part();
            if ((part == Part.OPERATIVE || part == Part.ANNEX)
                    && paragraph.cell().isEmpty()) {
                all.addAll(of(paragraph, document, lexicon));
            }
        }
        return all;
    }

    private static List<RequestedReport> of(Paragraph paragraph, Resolution document, Lexicon lexicon) {
        List<String> above = document.paragraphs().stream()
                .filter(one -> paragraph.id().isPoint() && one.id().includes(paragraph.id()) && !one.equals(paragraph))
                .map(Paragraph::text)
                .toList();
        List<MatchResult> found = lexicon.pattern(PhrasePattern.ASKED_REPORT)
                .matcher(paragraph.text())
                .results()
                .filter(one -> isAsked(paragraph.text(), one, above, lexicon))
                .toList();
        List<RequestedReport> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            MatchResult one = found.get(i);
            int end = clauseEnd(paragraph.text(), one.end(), lexicon);
            int own = i + 1 < found.size() ? Math.min(end, found.get(i + 1).start()) : end;
            all.add(new RequestedReport(
                    document,
                    paragraph,
                    withoutJoint(paragraph.text().substring(one.start(), own), lexicon),
                    askedOf(paragraph.text().substring(0, one.start()), above, lexicon),
                    told(paragraph.text(), one.start(), own, end, lexicon, RequestedReport::recipient),
                    told(paragraph.text(), one.start(), own, end, lexicon, RequestedReport::due),
                    subject(paragraph.text().substring(one.end(), end), lexicon)));
        }
        return all;
    }

    /** A point asks as the paragraph does under which it stands; reports that are there, and agenda items, are not asked for. */
    private static boolean isAsked(String text, MatchResult found, List<String> above, Lexicon lexicon) {
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
    private static String askedOf(String before, List<String> above, Lexicon lexicon) {
        return Stream.concat(Stream.of(before), above.stream())
                .map(text -> all(lexicon.pattern(PhrasePattern.REPORT_ASKED_OF), text))
                .filter(named -> !named.isEmpty())
                .map(named -> named.get(named.size() - 1))
                .findFirst()
                .orElse("");
    }

    /** What a request tells, or else the clause in which it is one of several. */
    private static String told(
            String text, int start, int own, int end, Lexicon lexicon, BiFunction<String, Lexicon, String> reading) {
        String told = reading.apply(text.substring(start, own), lexicon);
        return told.isEmpty() ? reading.apply(text.substring(start, end), lexicon) : told;
    }

    private static String recipient(String clause, Lexicon lexicon) {
        return all(lexicon.pattern(PhrasePattern.REPORT_TO), clause).stream()
                .findFirst()
                .orElse("");
    }

    /** A session or date; how often, where that is told in a word, beside it. */
    private static String due(String clause, Lexicon lexicon) {
        List<String> times = all(lexicon.pattern(PhrasePattern.REPORT_DUE), clause);
        boolean oftenOnly = !times.isEmpty() && times.get(0).indexOf(' ') < 0;
        return times.stream().limit(oftenOnly ? 2 : 1).distinct().collect(Collectors.joining(", "));
    }

    /** The groups of all places, one of each. */
    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .limit(1))
                .toList();
    }

    private static String withoutJoint(String request, Lexicon lexicon) {
        String stripped = request.strip();
        return lexicon.words(WordList.LIST_CONJUNCTIONS).stream()
                .map(joint -> " " + joint)
                .filter(stripped::endsWith)
                .findFirst()
                .map(joint -> stripped.substring(0, stripped.length() - joint.length()))
                .orElse(stripped);
    }

    /** Where the next sentence or the next act of the paragraph begins. */
    private static int clauseEnd(String text, int from, Lexicon lexicon) {
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

    private static Map<String, Double> subject(String clause, Lexicon lexicon) {
        if (lexicon.pattern(PhrasePattern.PRESENT_RESOLUTION).matcher(clause).find()) {
            return Map.of();
        }
        Set<String> without = new HashSet<>(lexicon.words(WordList.BESIDE_SUBJECT));
        without.addAll(lexicon.words(WordList.BESIDE_REPORT));
        without.addAll(lexicon.words(WordList.WITHOUT_CONTENT));
        Map<String, Double> weights = new HashMap<>();
        for (Token token : lexicon.tokens().words(clause)) {
            if (token.kind() == TokenKind.WORD && !without.contains(token.key())) {
                weights.putIfAbsent(
                        lexicon.stemmer().stem(token.key()),
                        lexicon.frequencies().inverseDocumentFrequency(token.key()));
            }
        }
        return weights;
    }

    /** Of whom, to whom and when, as far as it was recognized. */
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(asked.isEmpty() ? "a report is asked for" : "asked of " + asked);
        parts.add(recipient.isEmpty() ? "to whom is not said" : "to " + recipient);
        parts.add(due.isEmpty() ? "when is not said" : due);
        return String.join(", ", parts);
    }

    /** Whether another document asks for the report too: about the same, and of the same or of nobody named. */
    boolean isSame(RequestedReport other) {
        if (Math.min(subject.size(), other.subject.size()) < FEWEST_WORDS
                || document.title().equalsIgnoreCase(other.document.title())) {
            return false;
        }
        double both = subject.entrySet().stream()
                .filter(word -> other.subject.containsKey(word.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return both >= SAME * weight(subject) && both >= SAME * weight(other.subject);
    }

    private static double weight(Map<String, Double> subject) {
        return subject.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
