package recital.report.phrases;

import static recital.report.phrases.EditWords.ALL;
import static recital.report.phrases.EditWords.CLAUSE;
import static recital.report.phrases.EditWords.PHRASE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.Remark;
import recital.diff.Significance;
import recital.diff.TextDiff;

/**
 * What is told of a key change: what was remarked of its edits, by kind, or their words.
 *
 * @param line the change
 * @param sides the words of its edits
 */
record KeyChangeWords(KeyChange line, EditWords sides) {

    /** Of the edits of one paragraph so many tell what happened. */
    private static final int EDITS = 3;

    /** Of mere wording, which takes more words, fewer. */
    private static final int WORDINGS = 2;

    /** Of figures, which are short, a few more. */
    private static final int FIGURES = 4;

    /** The rest of a figure, " million", is shorter than this. */
    private static final int FIGURE = 40;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]\\s|[\uff0c\uff1b\uff1a\u3002\u060c\u061b]\\s?|\n");

    /** In the order of the text; of mere wording the longest, and then the rest. */
    List<String> told(List<Edit> edits) {
        Optional<String> cell = ofCell();
        if (cell.isPresent()) {
            return List.of(cell.get());
        }
        if (line.kind() == Kind.FIGURE) {
            return figures(edits);
        }
        List<String> told = new ArrayList<>();
        for (Edit edit : line.kind() == Kind.WORDING ? tellingFirst(edits) : edits) {
            String words = words(edit, edits.size() == 1);
            if (!words.isEmpty() && !told.contains(words)) {
                told.add(words);
            }
        }
        return told.isEmpty() && line.kind() == Kind.WORDING ? List.of(sides.replaced(edits.get(0), CLAUSE)) : told;
    }

    /** Each figure with the edits behind it that tell of whom it is, or in which way it turned. */
    private List<String> figures(List<Edit> edits) {
        List<String> told = new ArrayList<>();
        List<Edit> all = figures();
        // No more are told, and a table in one paragraph has thousands.
        for (int i = 0; i < edits.size() && told.size() <= FIGURES; ) {
            int next = i + 1;
            while (next < edits.size() && !line.isFigure(edits.get(next))) {
                next++;
            }
            String words = words(edits.get(i), edits.size() == 1);
            if (!words.isEmpty()) {
                words += line.cell().isEmpty() ? KeyFigures.toBracket(words, edits.get(i), line.change()) : "";
                words = withAmountBesides(asChange(words, edits.get(i)), edits.get(i)) + yearsBehind(edits.get(i), all);
                List<CountedWords> counted = counted(edits.get(i), edits.subList(i + 1, next));
                String whole = CountedWords.with(words, counted);
                Optional<String> range = told.isEmpty()
                        ? Optional.empty()
                        : range(told.get(told.size() - 1), keptBefore(edits.get(i)), whole);
                if (range.isPresent()) {
                    told.set(told.size() - 1, range.get());
                } else if (!told.contains(whole)) {
                    told.add(whole);
                }
            }
            i = next;
        }
        return told;
    }

    /** An amount by which something rose is not what it rose to: "increase of 80 → increase of 90 dollars". */
    private String asChange(String words, Edit figure) {
        Remark told = Remark.of(words);
        if (!told.isReplacement()) {
            return words;
        }
        TextDiff text = line.change().text();
        String earlier = changeOf(told.before(), before(told.before(), figure, Edit::earlier, text.earlier()));
        String later = changeOf(told.after(), before(told.after(), figure, Edit::later, text.later()));
        return earlier.isEmpty() && later.isEmpty()
                ? words
                : new Remark(told.label(), Remark.replacement(earlier + told.before(), later + told.after())).text();
    }

    private String changeOf(String told, String before) {
        String change = sides.excerpts().changeOfAmount(before);
        return told.startsWith(change) ? "" : change;
    }

    /** The text before what is told of an edit, up to the first digit. */
    private String before(String told, Edit edit, Function<Edit, String> side, String text) {
        String digits = told.replaceFirst("^\\D+", "");
        int digit = side.apply(edit).indexOf(digits.split(" ", 2)[0]);
        return text.substring(0, line.change().text().startOf(edit, side) + Math.max(0, digit));
    }

    /** An amount that came on top of another is no fall to it: "80,000 → 9,000, in addition to 70,000". */
    private String withAmountBesides(String words, Edit figure) {
        if (figure.finding(ChangeClass.MONEY).isEmpty()) {
            return words;
        }
        TextDiff text = line.change().text();
        String earlier = sides.excerpts().amountBesides(behind(figure, Edit::earlier, text.earlier()));
        String later = sides.excerpts().amountBesides(behind(figure, Edit::later, text.later()));
        Remark told = Remark.of(words);
        return earlier.isEmpty() == later.isEmpty() || !told.isReplacement()
                ? words
                : Remark.replacement(told.before() + besides(earlier), told.after() + besides(later));
    }

    private static String besides(String amount) {
        return amount.isEmpty() ? "" : ", in addition to " + amount;
    }

    private String behind(Edit edit, Function<Edit, String> side, String text) {
        return text.substring(
                line.change().text().startOf(edit, side) + side.apply(edit).length());
    }

    /** The figures of the line, in order. */
    List<Edit> figures() {
        return line.passages().stream()
                .flatMap(passage -> passage.edits().stream())
                .filter(line::isFigure)
                .toList();
    }

    /** The years that stand behind a figure, where another comes behind them: those around all of them are told at the end. */
    @SuppressWarnings("ReferenceEquality")
    private String yearsBehind(Edit figure, List<Edit> figures) {
        return IntStream.range(1, figures.size())
                .filter(i -> figures.get(i - 1) == figure)
                .mapToObj(i -> KeyFigures.yearsBetween(figure, figures.get(i), line.change()))
                .findFirst()
                .orElse("");
    }

    /** "61 to 71 → 70 to 74 per cent" for "61 → 70" and "71 → 74 per cent", which would be two other changes. */
    private Optional<String> range(String first, String joint, String second) {
        Remark from = Remark.of(first);
        Remark to = Remark.of(second);
        return sides.excerpts().isRangeJoint(joint.strip()) && from.isReplacement() && to.isReplacement()
                ? Optional.of(
                        Remark.replacement(from.before() + joint + to.before(), from.after() + joint + to.after()))
                : Optional.empty();
    }

    private List<CountedWords> counted(Edit figure, List<Edit> edits) {
        return edits.stream()
                .map(edit -> new CountedWords(
                        leadOf(edit),
                        sides.phrase(edit.earlier(), PHRASE),
                        sides.phrase(edit.later(), PHRASE),
                        line.change().text().startOf(edit, Edit::later)
                                > line.change().text().startOf(figure, Edit::later)))
                .filter(words -> words.tellSomething(sides.excerpts()))
                .toList();
    }

    /** The word that stayed right before an edit, and a space: "lack clean wells" and "lack deep springs". */
    private String leadOf(Edit edit) {
        String kept = keptBefore(edit).strip();
        boolean isWord = !kept.isEmpty() && kept.indexOf(' ') < 0 && Character.isLetter(kept.charAt(0));
        return isWord ? kept + " " : "";
    }

    /** What stayed between an edit and the one before. */
    @SuppressWarnings("ReferenceEquality")
    private String keptBefore(Edit wanted) {
        String kept = "";
        for (Edit edit : line.change().text().edits()) {
            if (edit == wanted) {
                return kept;
            }
            kept = edit.operation() == Edit.Operation.KEEP ? edit.later() : "";
        }
        return "";
    }

    /** In the order of the text; of mere wording the longest stand before the rest, which may not be told. */
    private static List<Edit> tellingFirst(List<Edit> edits) {
        Set<Edit> most = Collections.newSetFromMap(new IdentityHashMap<>());
        edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> -edit.length()))
                .limit(WORDINGS)
                .forEach(most::add);
        return Stream.of(true, false)
                .flatMap(wanted -> edits.stream().filter(edit -> most.contains(edit) == wanted))
                .toList();
    }

    String joined(List<String> told) {
        int most =
                switch (line.kind()) {
                    case FIGURE -> FIGURES;
                    case WORDING -> WORDINGS;
                    default -> EDITS;
                };
        return TextSanitizer.onOneLine(told.stream().limit(most).collect(Collectors.joining("; ")))
                + (told.size() > most ? "; \u2026" : "");
    }

    /** Whether the words say what they are of, as those of a verb do with its object, and those of a report with what is asked. */
    boolean tellsSubject(String words) {
        return line.kind() == Kind.REPORT && words.contains(": ")
                || isOfVerb()
                        && line.passages().stream()
                                .flatMap(passage -> passage.edits().stream())
                                .noneMatch(edit -> remark(edit).equals(words));
    }

    private boolean isOfVerb() {
        return line.kind() == Kind.VERB || line.kind() == Kind.CLAUSE_VERB || line.kind() == Kind.OTHER_VERB;
    }

    /** Of a cell, whatever stands in it, a dash perhaps. */
    private Optional<String> ofCell() {
        if (line.cell().isEmpty()) {
            return Optional.empty();
        }
        String earlier = line.change().text().earlier().strip();
        String later = line.change().text().later().strip();
        boolean isShort = new WordCut(earlier).words() <= PHRASE && new WordCut(later).words() <= PHRASE;
        return isShort ? Optional.of(Remark.replacement(earlier, later)) : Optional.empty();
    }

    /** What is remarked of an edit, or its words. */
    private String words(Edit edit, boolean alone) {
        String remark = remark(edit);
        Remark told = Remark.of(remark);
        if (line.kind() == Kind.WORDING) {
            return sides.wording(edit, alone ? CLAUSE : PHRASE);
        }
        // A figure with the words that gave place with it says more than that one came and another went.
        boolean bare = line.kind() == Kind.FIGURE
                && !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && edit.finding(ChangeClass.FIGURE)
                        .filter(finding -> finding.told().isReplacement())
                        .isEmpty();
        if (line.kind() == Kind.CITATION && remark.isEmpty()) {
            return ofCitation(edit);
        }
        if (line.kind() == Kind.MONEY && remark.isEmpty()) {
            return EditWords.replaced(amount(edit.earlier()), amount(edit.later()));
        }
        if (bare) {
            return toEndOfFigure(sides.replaced(edit, PHRASE), edit);
        }
        if (saysHow() && isFewWords(edit) && !isAll(edit, told.words())) {
            return sides.replaced(edit, PHRASE);
        }
        if (line.kind() == Kind.DATE && isOfOtherYear(told) && areDays(edit)) {
            return new Remark(told.label(), sides.replaced(edit, PHRASE)).text();
        }
        if (remark.isEmpty() || !isOfVerb() && line.kind() != Kind.DATE && isHalfOfReplacement(edit, told)) {
            return sides.replaced(edit, PHRASE);
        }
        return isOfVerb()
                ? new KeyVerbs(line.change(), sides.excerpts()).withObject(remark, edit)
                : line.kind() == Kind.REPORT
                        ? ofReport(edit, remark)
                        : switch (line.kind()) {
                            case MONEY, GROUP -> withContext(edit, told);
                            case QUALIFIER, DATE, FREQUENCY -> withLimited(edit, told);
                            default -> remark;
                        };
    }

    /** The first words of a side, or, where an amount of money stands farther on, the words around that. */
    private String amount(String side) {
        String first = sides.phrase(side, PHRASE);
        return sides.excerpts()
                .amount(side)
                .filter(figure -> !first.contains(figure.text()))
                .map(figure -> {
                    String before = withWordsBefore(side, figure.start(), figure.text());
                    return before + sides.excerpts().of(side.substring(figure.end()), PHRASE / 2);
                })
                .map(TextSanitizer::onOneLine)
                .orElse(first);
    }

    /** "1 → 3.6 million", of which the edit has the digits alone. */
    private String toEndOfFigure(String told, Edit edit) {
        if (!told.endsWith(edit.later().strip())) {
            return told;
        }
        String text = line.change().text().later();
        int start = line.change().text().startOf(edit, Edit::later);
        int end = start + edit.later().length();
        return told
                + sides.excerpts()
                        .restOfFigure(text.substring(start, Math.min(text.length(), end + FIGURE)), end - start);
    }

    /**
     * What came or went with a limit or a date, "and, where possible, mend the wells": by itself it would look as if what stayed was limited. Of
     * much it is told what stands before the limit.
     */
    private String withLimited(Edit edit, Remark told) {
        boolean gone = told.isDropped();
        String side = sides.phrase(gone ? edit.earlier() : edit.later(), ALL);
        String other = sides.phrase(gone ? edit.later() : edit.earlier(), ALL);
        String limit = told.words();
        int at = gone || told.isAdded() ? side.indexOf(limit) : -1;
        if (at < 0) {
            return told.text();
        }
        if (new WordCut(side).words() <= new WordCut(limit).words() + 1) {
            return limitedBefore(edit).map(words -> words + "; ").orElse("") + told.text();
        }
        int words = new WordCut(side).words() + new WordCut(other).words();
        if (words <= CLAUSE) {
            return gone ? Remark.replacement(side, other) : Remark.replacement(other, side);
        }
        String whole = withWordsBefore(side, at, limit);
        boolean tells = new WordCut(whole).words() > new WordCut(limit).words() + 1;
        String excerpt = tells ? whole : sides.phrase(side.substring(at - whole.length() + limit.length()), CLAUSE);
        return new Remark(told.label(), excerpt).text();
    }

    /**
     * What gave place shortly before a limit in its clause: a mandate of which "until 31 December" is dropped may be
     * without end, and may be terminated.
     */
    @SuppressWarnings("ReferenceEquality")
    private Optional<String> limitedBefore(Edit limit) {
        String kept = keptBefore(limit);
        if (CLAUSE_END.matcher(kept).find() || new WordCut(kept).words() > PHRASE) {
            return Optional.empty();
        }
        Edit before = null;
        for (Edit edit : line.change().text().edits()) {
            if (edit == limit) {
                break;
            }
            before = edit.operation() == Edit.Operation.KEEP ? before : edit;
        }
        return Optional.ofNullable(before)
                .filter(edit -> !edit.earlier().isBlank() && !edit.later().isBlank())
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .filter(edit ->
                        !CLAUSE_END.matcher(edit.earlier() + edit.later()).find())
                .map(edit -> sides.replaced(edit, CLAUSE));
    }

    /** Words of a text with the last few of their clause that stand before them. */
    private static String withWordsBefore(String text, int start, String words) {
        String before = text.substring(0, start);
        int from = CLAUSE_END
                .matcher(before)
                .results()
                .map(MatchResult::end)
                .filter(end -> end < start)
                .reduce(0, (one, last) -> last);
        String clause = before.substring(from).stripLeading();
        int cut = new WordCut(clause).before(PHRASE);
        return (cut == 0 ? "" : "\u2026 ") + clause.substring(cut).stripLeading() + words;
    }

    /** Whether it tells that a date moved by years. */
    private static boolean isOfOtherYear(Remark told) {
        return !told.label().isEmpty() && KeyFigures.isYear(told.before()) && KeyFigures.isYear(told.after());
    }

    /** Both with their months: of "prolonged" it is told until when. */
    private static boolean areDays(Edit edit) {
        return Stream.of(edit.earlier(), edit.later())
                .allMatch(side ->
                        new WordCut(side).words() <= PHRASE / 2 && side.chars().anyMatch(Character::isLetter));
    }

    /** Whether the line is of a word that says how, or that something may be or is not. */
    private boolean saysHow() {
        return line.kind() == Kind.INTENSITY || line.kind() == Kind.MODALITY || line.kind() == Kind.NEGATION;
    }

    private static boolean isFewWords(Edit edit) {
        return new WordCut(edit.earlier()).words() <= PHRASE / 2 && new WordCut(edit.later()).words() <= PHRASE / 2;
    }

    private static boolean isAll(Edit edit, String words) {
        return (edit.earlier() + edit.later()).strip().equals(words);
    }

    /** Of a number or date of a citation that gave place the citation: "72/256 of 24 December 2017". */
    private String ofCitation(Edit edit) {
        String[] kept = keptBefore(edit).strip().split(" ");
        boolean leads = kept.length > 1 && sides.excerpts().leads(kept[kept.length - 1]);
        return leads && edit.operation() == Edit.Operation.REPLACE
                ? kept[kept.length - 2] + " " + kept[kept.length - 1] + " " + sides.replaced(edit, PHRASE)
                : sides.replaced(edit, PHRASE);
    }

    /** Of a report that is asked for at another time both times, and of one that is asked for now or no longer what asks. */
    private String ofReport(Edit edit, String remark) {
        boolean now = remark.startsWith("now");
        if (now || remark.startsWith("no longer")) {
            return sides.excerpts()
                    .fromReport(now ? edit.later() : edit.earlier())
                    .map(asked -> remark + ": " + sides.phrase(asked, CLAUSE))
                    .orElse(remark);
        }
        boolean areFew = new WordCut(edit.earlier() + edit.later()).words() <= 2 * PHRASE;
        String change = areFew && !edit.earlier().isBlank() && !edit.later().isBlank()
                ? " (" + sides.replaced(edit, PHRASE) + ")"
                : "";
        return remark + asked(edit).map(asked -> ": " + asked).orElse("") + change;
    }

    /** The request in which an edit stands, in the words of the later text. */
    private Optional<String> asked(Edit edit) {
        String text = line.change().text().later();
        int start = line.change().text().startOf(edit, Edit::later);
        int end = start + edit.later().length();
        return sides.excerpts()
                .lastReport(text, end)
                .filter(asked -> new WordCut(text.substring(asked, Math.max(asked, start))).words() <= CLAUSE)
                .map(asked -> sides.phrase(text.substring(asked), CLAUSE));
    }

    /**
     * "The guild's share of the common purse" for "dropped: common purse": whose money it is, and that of a group is said in
     * place of something else.
     */
    private String withContext(Edit edit, Remark told) {
        String cue = told.words();
        boolean gone = told.isDropped();
        String side = gone ? edit.earlier() : edit.later();
        int at = gone || told.isAdded() ? side.indexOf(cue) : -1;
        if (at < 0) {
            return told.text();
        }
        if (line.kind() == Kind.GROUP) {
            boolean areFew =
                    new WordCut(edit.earlier()).words() <= CLAUSE && new WordCut(edit.later()).words() <= CLAUSE;
            boolean gavePlace = new WordCut(gone ? edit.later() : edit.earlier()).words() >= PHRASE / 2;
            return areFew && gavePlace ? sides.replaced(edit, CLAUSE) : told.text();
        }
        String text =
                gone ? line.change().text().earlier() : line.change().text().later();
        int start = line.change().text().startOf(edit, gone ? Edit::earlier : Edit::later) + at;
        return new Remark(told.label(), withWordsBefore(text, start, cue)).text();
    }

    /** Of words that gave place to others it says too little that they went, or that the others came, where they are most of them. */
    private static boolean isHalfOfReplacement(Edit edit, Remark told) {
        boolean added = told.isAdded();
        String side = added ? edit.later() : edit.earlier();
        String other = added ? edit.earlier() : edit.later();
        return (added || told.isDropped())
                && side.contains(told.words())
                && new WordCut(other).words() >= PHRASE / 2
                && new WordCut(side).words() <= 2 * new WordCut(told.words()).words()
                && new WordCut(side).words() <= PHRASE + PHRASE / 2;
    }

    private String remark(Edit edit) {
        return classes(line.kind())
                .flatMap(one -> edit.finding(one).stream())
                .map(Finding::remark)
                .filter(remark -> !remark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<ChangeClass> classes(Kind kind) {
        return switch (kind) {
            case FIGURE -> Stream.of(ChangeClass.FIGURE);
            case VERB, CLAUSE_VERB, OTHER_VERB -> Stream.of(ChangeClass.VERB);
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
            case WORDING, REPEATED -> Stream.of(ChangeClass.WORDING);
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
}
