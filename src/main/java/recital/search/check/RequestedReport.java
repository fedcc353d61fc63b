package recital.search.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.reading.AnnotationType;
import recital.reading.DocumentReading;
import recital.reading.ReportRequest;

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
        DocumentReading reading = DocumentReading.of(document);
        return document.paragraphs().stream()
                .filter(paragraph -> lexicon.has(PhrasePattern.ASKED_REPORT)
                        && paragraph.cell().isEmpty())
                .flatMap(paragraph -> reading.get(paragraph.id(), AnnotationType.REPORT).stream()
                        .map(request -> of(request, paragraph, document, lexicon)))
                .toList();
    }

    private static RequestedReport of(
            ReportRequest request, Paragraph paragraph, Resolution document, Lexicon lexicon) {
        return new RequestedReport(
                document,
                paragraph,
                withoutJoint(paragraph.text().substring(request.start(), request.end()), lexicon),
                request.asked(),
                request.recipient(),
                request.due(),
                subject(paragraph.text().substring(request.contentStart(), request.clauseEnd()), lexicon));
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
