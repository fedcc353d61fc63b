package recital.search.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    /** The requests of a document in its order. */
    static List<RequestedReport> of(Resolution document) {
        Lexicon lexicon = Lexicon.of(document.language());
        List<RequestedReport> all = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.id().part() == Part.OPERATIVE && paragraph.cell().isEmpty()) {
                lexicon.pattern(PhrasePattern.REPORT_REQUEST)
                        .matcher(paragraph.text())
                        .results()
                        .findFirst()
                        .filter(found -> isAsked(paragraph, found, document, lexicon))
                        .map(found -> request(document, paragraph, found, lexicon))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** A point asks as the paragraph does under which it stands; reports that are there, and agenda items, are not asked for. */
    private static boolean isAsked(Paragraph paragraph, MatchResult found, Resolution document, Lexicon lexicon) {
        if (lexicon.pattern(PhrasePattern.NO_REPORT_REQUEST)
                .matcher(found.group())
                .find()) {
            return false;
        }
        String before = paragraph.text().substring(0, found.start());
        return lexicon.pattern(PhrasePattern.REQUEST_VERB).matcher(before).find()
                || paragraph.id().isPoint()
                        && document.paragraphs().stream()
                                .filter(one -> one.id().includes(paragraph.id()) && !one.equals(paragraph))
                                .anyMatch(one -> lexicon.pattern(PhrasePattern.REQUEST_VERB)
                                        .matcher(one.text())
                                        .find());
    }

    private static RequestedReport request(
            Resolution document, Paragraph paragraph, MatchResult found, Lexicon lexicon) {
        String text = paragraph.text();
        String clause = text.substring(found.start(), clauseEnd(text, found.end()));
        String about = text.substring(found.end(), clauseEnd(text, found.end()));
        return new RequestedReport(
                document,
                paragraph,
                clause,
                group(lexicon, PhrasePattern.REPORT_ASKED_OF, text.substring(0, found.start())),
                group(lexicon, PhrasePattern.REPORT_TO, clause),
                group(lexicon, PhrasePattern.REPORT_DUE, clause),
                subject(about, lexicon));
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ';' && !isStop(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isStop(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static String group(Lexicon lexicon, PhrasePattern pattern, String text) {
        Matcher found = lexicon.pattern(pattern).matcher(text);
        String last = "";
        while (found.find() && last.isEmpty()) {
            last = Optional.ofNullable(found.group(1)).orElse("");
        }
        return last;
    }

    private static Map<String, Double> subject(String clause, Lexicon lexicon) {
        if (lexicon.pattern(PhrasePattern.PRESENT_RESOLUTION).matcher(clause).find()) {
            return Map.of();
        }
        Set<String> without = new HashSet<>(lexicon.words(WordList.BESIDE_SUBJECT));
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
