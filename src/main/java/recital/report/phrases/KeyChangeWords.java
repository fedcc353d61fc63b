package recital.report.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.TextDiff;

/** The words that changed in a key change. */
final class KeyChangeWords {

    /** Of the edits of one paragraph so many tell what happened. */
    private static final int EDITS = 3;

    /** Of figures, which are short, a few more. */
    private static final int FIGURES = 4;

    /** Of an edit that says nothing of itself so many words of each side are told. */
    private static final int PHRASE = 6;

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:]+$");

    private static final String OPENING_SIGNS = "\u201c\u2018(";

    private KeyChangeWords() {}

    static List<String> told(KeyChange line, List<Edit> edits) {
        Optional<String> cell = ofCell(line);
        if (cell.isPresent()) {
            return List.of(cell.get());
        }
        List<String> told = new ArrayList<>();
        for (Edit edit : line.kind() == Kind.WORDING ? longestFirst(edits) : edits) {
            boolean counted = line.kind() == Kind.FIGURE && !line.isFigure(edit) && !told.isEmpty();
            String words = counted ? words(edit) : withGloss(words(edit, line), edit, line);
            if (counted) {
                told.add(told.remove(told.size() - 1) + " (" + words + ")");
            } else if (!words.isEmpty() && !told.contains(words)) {
                told.add(words);
            }
        }
        return told;
    }

    /** Of mere wording the most tells most. */
    private static List<Edit> longestFirst(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt(
                        (Edit edit) -> -(edit.earlier().length() + edit.later().length())))
                .toList();
    }

    static String joined(List<String> told, KeyChange line) {
        int most = line.kind() == Kind.FIGURE ? FIGURES : EDITS;
        return TextSanitizer.onOneLine(told.stream().limit(most).collect(Collectors.joining("; ")))
                + (told.size() > most ? "; \u2026" : "");
    }

    private static String withGloss(String words, Edit edit, KeyChange line) {
        boolean figure = line.kind() == Kind.FIGURE && line.cell().isEmpty() && !words.isEmpty();
        return figure ? words + KeyFigures.toBracket(words, edit, line.change()) : words;
    }

    /** Of a cell, whatever stands in it, a dash perhaps. */
    private static Optional<String> ofCell(KeyChange line) {
        String earlier = line.change().text().earlier().strip();
        String later = line.change().text().later().strip();
        boolean isShort = new WordCut(earlier).words() <= PHRASE && new WordCut(later).words() <= PHRASE;
        return line.cell().isEmpty() || !isShort ? Optional.empty() : Optional.of(Finding.replacement(earlier, later));
    }

    /** What is remarked of an edit, or its words; of a report that is asked for at another time, both. */
    private static String words(Edit edit, KeyChange line) {
        Kind kind = line.kind();
        String remark = remark(edit, kind);
        String words = kind == Kind.WORDING ? ofClause(edit).orElseGet(() -> ofWording(edit, line)) : words(edit);
        if (isHalfOfReplacement(edit, remark)) {
            return words(edit);
        }
        boolean both = kind == Kind.REPORT
                && !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && new WordCut(edit.earlier() + edit.later()).words() <= 2 * PHRASE;
        // A figure with the words that gave place with it says more than that one came and another went.
        boolean bare = kind == Kind.FIGURE
                && !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && edit.finding(ChangeClass.FIGURE)
                        .filter(Finding::isReplacement)
                        .isEmpty();
        return remark.isEmpty() || bare ? words : remark + (both ? " (" + words + ")" : "");
    }

    /** Of words that gave place to others it says too little that they went, or that the others came, where they are most of them. */
    private static boolean isHalfOfReplacement(Edit edit, String remark) {
        boolean added = remark.equals(Finding.replacement("", afterColon(remark)));
        boolean dropped = remark.equals(Finding.replacement(afterColon(remark), ""));
        String side = added ? edit.later() : edit.earlier();
        String other = added ? edit.earlier() : edit.later();
        return (added || dropped)
                && side.contains(afterColon(remark))
                && new WordCut(other).words() >= PHRASE / 2
                && new WordCut(side).words() <= 2 * new WordCut(afterColon(remark)).words()
                && new WordCut(side).words() <= PHRASE + PHRASE / 2;
    }

    private static String afterColon(String remark) {
        int colon = remark.indexOf(": ");
        return colon < 0 ? "" : remark.substring(colon + 2);
    }

    private static String remark(Edit edit, Kind kind) {
        return classes(kind)
                .flatMap(one -> edit.finding(one).stream())
                .map(Finding::remark)
                .filter(remark -> !remark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<ChangeClass> classes(Kind kind) {
        return switch (kind) {
            case FIGURE -> Stream.of(ChangeClass.FIGURE);
            case VERB, OTHER_VERB -> Stream.of(ChangeClass.VERB);
            case ADDRESSEE -> Stream.of(ChangeClass.ADDRESSEE);
            case DATE -> Stream.of(ChangeClass.DEADLINE, ChangeClass.SESSION);
            case MONEY -> Stream.of(ChangeClass.MONEY);
            case MODALITY -> Stream.of(ChangeClass.MODALITY, ChangeClass.QUALIFIER);
            case NEGATION -> Stream.of(ChangeClass.NEGATION);
            case GROUP -> Stream.of(ChangeClass.GROUP);
            case QUALIFIER -> Stream.of(ChangeClass.QUALIFIER);
            case FREQUENCY -> Stream.of(ChangeClass.FREQUENCY);
            case INTENSITY -> Stream.of(ChangeClass.INTENSITY);
            case CITATION -> Stream.of(ChangeClass.CITATION);
            case WORDING -> Stream.of(ChangeClass.WORDING);
            case REPORT -> Stream.of(ChangeClass.REPORT);
            case NEW_OPERATIVE,
                    DROPPED_OPERATIVE,
                    NEW_PREAMBULAR,
                    DROPPED_PREAMBULAR,
                    NEW_ANNEX,
                    DROPPED_ANNEX,
                    NEW_HEADING,
                    DROPPED_HEADING,
                    OTHER_PART -> Stream.empty();
        };
    }

    /** Where a clause came or went beside another, as its verb tells, the first words of both are no verb for a verb. */
    private static Optional<String> ofClause(Edit edit) {
        String verb = edit.finding(ChangeClass.VERB)
                .filter(Finding::inClause)
                .map(Finding::remark)
                .orElse("");
        if (edit.earlier().isBlank() || edit.later().isBlank() || verb.isEmpty()) {
            return Optional.empty();
        }
        return verb.startsWith("dropped: ")
                ? Optional.of(Finding.replacement(phrase(edit.earlier()), ""))
                : verb.startsWith("added: ")
                        ? Optional.of(Finding.replacement("", phrase(edit.later())))
                        : Optional.empty();
    }

    /** Of paragraphs put together or parted, what stands at one place need not have given place to what stands there now. */
    private static String ofWording(Edit edit, KeyChange line) {
        boolean oneToOne = line.change().link().relation() == Relation.EDITED;
        return oneToOne || edit.finding(ChangeClass.MOVED).isPresent()
                ? words(edit)
                : Finding.cameAndWent(phrase(edit.earlier()), phrase(edit.later()));
    }

    private static String words(Edit edit) {
        Optional<Finding> moved = edit.finding(ChangeClass.MOVED);
        if (moved.isPresent()) {
            return phrase(edit.earlier() + edit.later()) + ": " + moved.get().remark();
        }
        String earlier = phrase(edit.earlier());
        String later = phrase(edit.later());
        return earlier.isEmpty() && later.isEmpty() ? "" : Finding.replacement(earlier, later);
    }

    /** Of several paragraphs the longest. */
    private static String phrase(String text) {
        String words = Stream.of(text.split(TextDiff.PARAGRAPH_BREAK))
                .map(KeyChangeWords::fromFirstWord)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return TextSanitizer.onOneLine(
                LAST_SIGNS.matcher(Excerpt.of(words, PHRASE)).replaceFirst(""));
    }

    /** From the first word on; signs alone tell nothing. */
    private static String fromFirstWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || OPENING_SIGNS.indexOf(text.charAt(at)) >= 0) {
                return text.substring(at).strip();
            }
        }
        return "";
    }
}
