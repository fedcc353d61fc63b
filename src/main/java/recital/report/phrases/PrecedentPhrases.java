package recital.report.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.diff.TextDiff;
import recital.language.Lexicon;
import recital.model.Edition;
import recital.model.Organ;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.SharedPassage;

/** Says in words where wording was agreed before. */
public final class PrecedentPhrases {

    private PrecedentPhrases() {}

    /** What was asked, {@code Precedents of 73/218#OP16}. */
    public static String heading(Precedents precedents) {
        return switch (precedents.view()) {
            case DOCUMENT, PARAGRAPH -> "Precedents of " + precedents.subject();
            case WORDS -> "Precedents of \u201c" + precedents.subject() + "\u201d";
            case DEPARTURES -> "Departures of " + precedents.subject() + " from agreed language";
        };
    }

    /** What was found in short: how many paragraphs have a precedent. */
    public static Optional<String> summary(Precedents precedents) {
        List<PrecedentAnswer> answers = precedents.answers();
        long found =
                answers.stream().filter(answer -> !answer.groups().isEmpty()).count();
        return switch (precedents.view()) {
            case DOCUMENT ->
                Optional.of(found + " of " + CountPhrases.count(answers.size(), "paragraph")
                        + (found == 1 ? " has" : " have") + " wording that was agreed before");
            case PARAGRAPH, WORDS -> Optional.empty();
            case DEPARTURES ->
                Optional.of(CountPhrases.count(found, "clause") + (found == 1 ? " differs" : " differ")
                        + " from an agreed one by a few words");
        };
    }

    /** In which documents it was looked for, {@code adopted before 20 December 2018, without its own series}. */
    public static String scope(Precedents precedents) {
        List<String> parts = new ArrayList<>();
        precedents.scope().before().ifPresent(day -> parts.add("adopted before " + Provenance.day(day)));
        if (!precedents.scope().organs().isEmpty()) {
            parts.add("by the "
                    + new TreeSet<>(precedents.scope().organs())
                            .stream().map(PrecedentPhrases::organ).collect(Collectors.joining(" or the ")));
        }
        if (precedents.scope().withoutSeries().isPresent()) {
            parts.add("without its own series");
        }
        String what = precedents.scope().edition() == Edition.PARAPHRASE ? "paraphrased resolutions" : "resolutions";
        return "in " + what + (parts.isEmpty() ? "" : " " + String.join(", ", parts));
    }

    /** The name of an organ. */
    public static String organ(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
        };
    }

    /** The paragraph, or nothing where words were asked. */
    public static String name(PrecedentAnswer answer) {
        return answer.asked().place().map(place -> place.paragraph().value()).orElse("");
    }

    /** How much of a paragraph was agreed before, {@code 40 of 52 words agreed before; 2 figures differ}. */
    public static String shared(PrecedentAnswer answer) {
        if (answer.groups().isEmpty()) {
            return none(answer);
        }
        int figures = otherFigures(answer);
        return answer.sharedWords() + " of " + CountPhrases.count(answer.words(), "word") + " agreed before"
                + (figures == 0
                        ? ""
                        : "; " + CountPhrases.count(figures, "figure") + (figures == 1 ? " differs" : " differ"));
    }

    /** How many figures among the words that were agreed before none of the precedents shown has: another stands there. */
    private static int otherFigures(PrecedentAnswer answer) {
        BitSet agreed = new BitSet();
        for (PrecedentGroup group : answer.groups()) {
            for (SharedPassage passage : group.passages()) {
                int at = passage.asked().start();
                for (Edit edit : passage.text().edits()) {
                    if (edit.operation() == Operation.KEEP) {
                        agreed.set(at, at + edit.later().length());
                    }
                    at += edit.later().length();
                }
            }
        }
        return (int) Lexicon.of(answer.asked().language())
                .figures()
                .all(answer.asked().text())
                .stream()
                .filter(figure -> answer.shared().stream()
                        .anyMatch(range -> range.start() <= figure.start() && figure.end() <= range.end()))
                .filter(figure -> agreed.nextClearBit(figure.start()) < figure.end())
                .count();
    }

    /** What has no precedent, and whether it is a formula, {@code formula of 14 titles}. */
    private static String none(PrecedentAnswer answer) {
        return answer.formulaTitles() == 0 ? "no precedent" : "formula of " + answer.formulaTitles() + " titles";
    }

    /** Where the closest wording was first agreed, {@code 56/183#PP5 (2001)}, or why nowhere. */
    public static String first(PrecedentAnswer answer) {
        return answer.groups().stream()
                .findFirst()
                .map(group -> place(group.first()))
                .orElseGet(() -> none(answer));
    }

    /** The part of a paragraph that was agreed before, {@code 77 %}. */
    public static String share(PrecedentAnswer answer) {
        return Math.round(100 * answer.share()) + " %";
    }

    /** Where wording was first agreed and where last, {@code first 56/183#PP5 (2001), last 72/200#PP5 (2017)}. */
    public static String course(PrecedentGroup group) {
        String first = place(group.first());
        return group.resolutions() == 1 ? first : "first " + first + ", last " + place(group.last());
    }

    /** A paragraph with its year, {@code 56/183#PP5 (2001)}. */
    public static String place(IndexedParagraph paragraph) {
        return paragraph + year(paragraph).map(year -> " (" + year + ")").orElse("");
    }

    private static Optional<Integer> year(IndexedParagraph paragraph) {
        return paragraph.year().stream().boxed().findFirst();
    }

    /**
     * In how many resolutions of how many titles, {@code in 17 resolutions under 3 titles}; where the whole paragraph is repeated
     * for each of many, {@code standing text of 14 of them}; and how many have most of the words, {@code nearly in 2 more
     * (2012, 2014)}.
     */
    public static String spread(PrecedentGroup group) {
        int titles = group.bySeries().size();
        int standing = group.standingTitles();
        return "in " + CountPhrases.count(group.resolutions(), "resolution")
                + (titles == 1 ? "" : " under " + titles + " titles")
                + (standing == 0 ? "" : ", standing text of " + (standing == titles ? "all" : standing) + " of them")
                + nearly(group);
    }

    private static String nearly(PrecedentGroup group) {
        List<IndexedParagraph> nearly =
                group.nearlyBySeries().values().stream().flatMap(List::stream).toList();
        long resolutions =
                nearly.stream().map(IndexedParagraph::symbol).distinct().count();
        return nearly.isEmpty() ? "" : ", nearly in " + resolutions + " more (" + years(nearly) + ")";
    }

    /**
     * The series of a group, each with its years and title: the document's own first, then those with most; behind them those
     * that have most of the words.
     */
    public static List<SeriesLine> series(PrecedentGroup group, Precedents precedents) {
        boolean isMixed = group.standingTitles() > 0
                && group.bySeries().keySet().stream()
                        .anyMatch(series -> !isOwn(series, precedents) && !isStanding(series, group));
        Stream<SeriesLine> has = group.bySeries().entrySet().stream()
                .map(one -> line(
                        one.getValue(),
                        isOwn(one.getKey(), precedents),
                        isMixed && isStanding(one.getKey(), group) ? Kinship.STANDING : Kinship.SAME))
                .sorted(Comparator.comparing((SeriesLine line) -> !line.own())
                        .thenComparing(line -> line.kinship() != Kinship.STANDING));
        Stream<SeriesLine> nearly = group.nearlyBySeries().entrySet().stream()
                .map(one -> line(one.getValue(), isOwn(one.getKey(), precedents), Kinship.NEARLY))
                .sorted(Comparator.comparing(line -> !line.own()));
        return Stream.concat(has, nearly).toList();
    }

    private static SeriesLine line(List<IndexedParagraph> paragraphs, boolean own, Kinship kinship) {
        String title = paragraphs.get(paragraphs.size() - 1).title();
        return new SeriesLine(years(paragraphs), places(paragraphs), own, kinship, title);
    }

    private static boolean isOwn(String series, Precedents precedents) {
        return precedents.ownSeries().equals(Optional.of(series));
    }

    private static boolean isStanding(String series, PrecedentGroup group) {
        return group.standing().stream()
                .anyMatch(paragraph -> paragraph.series().equals(series));
    }

    /** A run of the asked text that was agreed before, or was not. */
    public record MarkedRun(String text, boolean agreed) {}

    /** The asked text in runs, to the letter. */
    public static List<MarkedRun> marked(PrecedentAnswer answer) {
        List<MarkedRun> runs = new ArrayList<>();
        String text = answer.asked().text();
        int at = 0;
        for (TextRange shared : answer.shared()) {
            add(text.substring(at, shared.start()), false, runs);
            add(shared.of(text), true, runs);
            at = shared.end();
        }
        add(text.substring(at), false, runs);
        return runs;
    }

    private static void add(String text, boolean agreed, List<MarkedRun> runs) {
        if (!text.isEmpty()) {
            runs.add(new MarkedRun(text, agreed));
        }
    }

    /**
     * What a group's closest precedent has of a text: each passage with its edits, and nothing where words of the text are
     * left out. Typography, which differs from year to year, is not told.
     */
    public static List<Optional<TextDiff>> quoted(PrecedentGroup group, String asked) {
        List<Optional<TextDiff>> quoted = new ArrayList<>();
        int at = 0;
        for (SharedPassage passage : group.passages()) {
            addGap(asked.substring(at, passage.asked().start()), quoted);
            quoted.add(Optional.of(withoutTypography(passage.text())));
            at = passage.asked().end();
        }
        addGap(asked.substring(at), quoted);
        return quoted;
    }

    private static void addGap(String between, List<Optional<TextDiff>> quoted) {
        if (between.codePoints().anyMatch(Character::isLetterOrDigit)) {
            quoted.add(Optional.empty());
        }
    }

    private static TextDiff withoutTypography(TextDiff text) {
        return new TextDiff(text.edits().stream()
                .map(edit -> isTypography(edit) ? Edit.of(edit.later(), edit.later(), List.of()) : edit)
                .toList());
    }

    private static boolean isTypography(Edit edit) {
        return edit.operation() == Operation.REPLACE && edit.classes().equals(Set.of(ChangeKind.TYPOGRAPHY));
    }

    /**
     * A series in which wording stands.
     *
     * @param years in which it was agreed, {@code 2012–2014, 2016}
     * @param places the first of them, and the last where there are more
     * @param own whether it is the series of the document that was asked about
     * @param kinship how much of the wording it has
     * @param title of the last of its documents
     */
    public record SeriesLine(String years, String places, boolean own, Kinship kinship, String title) {

        /** The title, and before it whether the series is the document's own and has less or more than the words. */
        public String called() {
            return (own ? "own series: " : "") + kinship.words + title;
        }
    }

    /** How much a series has of a wording. */
    public enum Kinship {
        /** The whole paragraph, where others have the shared words alone. */
        STANDING("standing text: "),
        /** The shared words. */
        SAME(""),
        /** Most of them. */
        NEARLY("nearly: ");

        private final String words;

        Kinship(String words) {
            this.words = words;
        }
    }

    private static String places(List<IndexedParagraph> paragraphs) {
        String first = paragraphs.get(0).toString();
        return paragraphs.size() == 1 ? first : first + " \u2026 " + paragraphs.get(paragraphs.size() - 1);
    }

    /** The years of some paragraphs, those that follow one another as one, {@code 2012–2014, 2016}. */
    static String years(List<IndexedParagraph> paragraphs) {
        TreeSet<Integer> years = paragraphs.stream()
                .flatMap(paragraph -> year(paragraph).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> runs = new ArrayList<>();
        while (!years.isEmpty()) {
            int first = years.pollFirst();
            int last = first;
            while (years.remove(last + 1)) {
                last++;
            }
            runs.add(first == last ? "" + first : first + (last == first + 1 ? ", " : "\u2013") + last);
        }
        return runs.isEmpty() ? "?" : String.join(", ", runs);
    }

    /** What is not told, {@code 12 more that share less}; empty where all is. */
    public static Optional<String> hidden(PrecedentAnswer answer) {
        List<String> hidden = new ArrayList<>();
        if (answer.hidden() > 0) {
            hidden.add(answer.hidden() + " more that share less");
        }
        if (answer.commonplace() > 0) {
            hidden.add(CountPhrases.count(answer.commonplace(), "paragraph")
                    + " with no more than names, citations or formulas in common");
        }
        if (answer.formulaTitles() > 0) {
            hidden.add("as a whole a formula of " + answer.formulaTitles() + " other titles");
        }
        return hidden.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", hidden));
    }
}
