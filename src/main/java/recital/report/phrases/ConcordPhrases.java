package recital.report.phrases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.concord.ConcordReport;
import recital.concord.Course;
import recital.concord.Finding;
import recital.concord.Finding.Mark;
import recital.concord.OtherText;
import recital.concord.Value;
import recital.concord.Whereabouts;
import recital.model.Language;
import recital.model.OfficialAddress;
import recital.model.Symbol;
import recital.text.WordJoints;

/** Tells in words where one language of a resolution differs from the others: it "differs", and nobody is wrong. */
public final class ConcordPhrases {

    /** What must be known before anything is made of a finding. */
    public static final String CAUTION =
            "The six languages are equally authentic; these texts are unofficial copies. Check each finding against the "
                    + "official document before you write to anybody: the United Nations corrects by a corrigendum.";

    /** How the United Nations is asked for a correction. */
    public static final String CORRIGENDUM =
            "See first whether the official document says the same, and whether a corrigendum has been issued: its symbol is "
                    + "that of the document with /Corr.1, and it names the languages to which it applies. A delegation or "
                    + "the secretariat of the committee asks the documents services of the United Nations for one; what "
                    + "was adopted is changed by the Assembly alone.";

    /** A passage may name a value twice where the others name it once, so that none is said to lack it. */
    private static final String IN_THE_OTHERS = " than in the others";

    /** So many passages were not counted; beyond it the measure is for sorting alone. */
    private static final long SELDOM = 30_000;

    /** Characters before and after what is marked. */
    private static final int AROUND = 90;

    /** The same where nothing is marked, and the place is known from the other languages. */
    private static final int AROUND_PLACE = 140;

    private static final int LONGEST_WORD = 20;

    /** Of so many digits a reader sees the size only in groups: "89,000,000". */
    private static final Pattern GROUPED = Pattern.compile("\\d{5,}");

    private ConcordPhrases() {}

    /** "12 findings in 312 resolutions, 14,105 passages beside one another", or that none could be compared. */
    public static String heading(ConcordReport report) {
        if (report.documents().isEmpty()) {
            return "no resolution compared";
        }
        return CountPhrases.count(report.findings().size() + (long) report.hidden(), "finding") + " in "
                + CountPhrases.count(report.documents().size(), "resolution") + ", "
                + CountPhrases.count(report.rows(), "passage") + " compared in their languages";
    }

    /** How many findings are not shown; empty where all are. */
    public static Optional<String> hidden(ConcordReport report) {
        return report.hidden() == 0
                ? Optional.empty()
                : Optional.of(CountPhrases.count(report.hidden(), "further finding") + " not shown (--most)");
    }

    /** How many findings are not shown because few of their kind are genuine; empty where there are none. */
    public static Optional<String> doubtful(ConcordReport report) {
        return report.doubtful() == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s not shown because more than one passage in %,d shows such a difference: most of these are "
                                + "no difference in meaning (--doubtful)",
                        CountPhrases.count(report.doubtful(), "doubtful finding"),
                        Math.round(1 / ConcordReport.TRUSTED)));
    }

    /** Which resolutions could not be compared; empty where all were. */
    public static Optional<String> uncompared(ConcordReport report) {
        return report.uncompared().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "not compared, with fewer than four languages here: " + String.join(", ", report.uncompared()));
    }

    /** That the texts side by side can hardly be of one resolution; of two nobody can say which is another. */
    public static String otherText(OtherText other, List<Language> languages) {
        return languages.size() == 2
                ? languages.get(0).label() + " and " + languages.get(1).label()
                        + " cite different documents: the file of one of them may hold another resolution"
                : other.language().label()
                        + " cites other documents than the others: its file may hold another resolution";
    }

    /** "78/132 OP4". */
    public static String place(Finding finding) {
        return finding.document() + " " + finding.row().name();
    }

    /** "French differs: 2021 where the others have 2022". */
    public static String sentence(Finding finding) {
        String language = finding.language().label();
        return language + " differs: "
                + switch (finding.kind()) {
                    case OTHER_TEXT -> "its file seems to hold another text; it was left out of the comparison";
                    case OTHER_VALUE -> names(finding.own()) + " where the others have " + names(finding.others());
                    case MISSING_VALUE ->
                        "fewer mentions of " + names(finding.others())
                                + (finding.own().isEmpty() ? "" : " and more of " + names(finding.own()))
                                + IN_THE_OTHERS;
                    case ADDED_VALUE -> "more mentions of " + names(finding.own()) + IN_THE_OTHERS;
                    case MISSING_CLAUSE -> "words that the others have seem to have no counterpart in it";
                    case SHORTER -> "it is shorter than the others make likely";
                    case LONGER -> "it is longer than the others make likely";
                    case MISSING_PASSAGE -> "it has no such passage";
                    case ADDED_PASSAGE -> "none of the others has such a passage";
                    case UNCHANGED -> "its words are those of the year before, where the others changed theirs";
                    case CHANGED_ALONE -> "it changed its words since the year before, and the others did not";
                    case OTHER_FORCE -> "its verb is of another force than those of the others";
                };
    }

    private static String names(List<Value> values) {
        return values.stream().map(ConcordPhrases::name).collect(Collectors.joining(", "));
    }

    private static String name(Value value) {
        return value.kind() == Value.ValueKind.MONTH
                ? java.time.Month.of(Integer.parseInt(value.name().replaceAll("\\D", "")))
                        .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
                : GROUPED.matcher(value.name()).matches()
                        ? String.format(Locale.ROOT, "%,d", new BigInteger(value.name()))
                        : value.name();
    }

    /** How the difference stands in time: "it stands at least since 77/62 (2022)", "in 79/62 it is mended"; none where no other year is at hand. */
    public static List<String> course(Finding finding) {
        return finding.course().map(course -> course(finding, course)).orElse(List.of());
    }

    private static List<String> course(Finding finding, Course course) {
        List<String> sentences = new ArrayList<>();
        if (course.since().isPresent()) {
            sentences.add("kept from the year before: it stands at least since "
                    + course.since().get()
                    + (course.sinceYear() == 0 ? "" : " (" + course.sinceYear() + ")"));
        } else if (course.before().isPresent() && course.begun()) {
            sentences.add("new: " + course.before().get() + ", a year before, does not have it");
        }
        if (course.before().isPresent() && course.isKeptBy(finding.language())) {
            sentences.add("since " + course.before().get() + " the others changed here, "
                    + finding.language().label() + " did not");
        } else if (course.before().isPresent() && course.isChangedBy(finding.language())) {
            sentences.add(
                    "since " + course.before().get() + " " + finding.language().label() + " alone changed here");
        }
        course.mended().ifPresent(document -> sentences.add(document + " does not have it any more"));
        if (course.mended().isEmpty() && !course.last().equals(finding.document())) {
            sentences.add("it still stands in " + course.last());
        }
        return sentences;
    }

    /** What a letter says of the years before and after, whether anything is known of them or not. */
    public static List<String> history(Finding finding) {
        if (finding.course().isEmpty()) {
            return List.of("no resolution of the year before or after was at hand");
        }
        Course course = finding.course().get();
        List<String> sentences = new ArrayList<>(course(finding, course));
        if (course.before().isEmpty()) {
            sentences.add("no resolution of the year before was at hand");
            return sentences;
        }
        String before = course.before().get() + ", a year before, ";
        if (course.changed().isEmpty() && course.unchanged().isEmpty()) {
            sentences.add(before + "has no such passage");
            return sentences;
        }
        if (!finding.kind().isVote() && course.since().isEmpty() && !course.begun()) {
            sentences.add(before + "has the passage; whether it has this difference, or another one, is not told");
        }
        sentences.add("since " + course.before().get() + " changed here: " + labels(course.changed())
                + "; did not change: " + labels(course.unchanged()));
        return sentences;
    }

    private static String labels(List<Language> languages) {
        return languages.isEmpty()
                ? "none"
                : languages.stream().map(Language::label).collect(Collectors.joining(", "));
    }

    /** Which official document must be looked at first: that of the language that differs. */
    public static Optional<String> officialFirst(Finding finding) {
        return Symbol.parse(finding.document())
                .map(symbol -> "The official PDF to be checked first is the "
                        + finding.language().label() + " text of " + symbol + ": "
                        + OfficialAddress.of(symbol, finding.language()));
    }

    /** "a passage in 3,400 shows such a difference". */
    public static String chance(Finding finding) {
        long passages = oneIn(finding);
        return passages > SELDOM
                ? String.format(Locale.ROOT, "less than one passage in %,d would by chance", SELDOM)
                : String.format(Locale.ROOT, "one passage in %,d shows such a difference", passages);
    }

    /** How many passages there are for one with such a difference. */
    public static long oneIn(Finding finding) {
        return Math.round(1 / finding.probability());
    }

    /** Where the United Nations keeps the document in a language. */
    public static Optional<String> address(Finding finding, Language language) {
        return Symbol.parse(finding.document()).map(symbol -> OfficialAddress.of(symbol, language));
    }

    /**
     * A piece of a passage.
     *
     * @param marked whether the finding is about it
     */
    public record Piece(String text, boolean marked) {}

    /** What stands behind the passage of the language that differs where nothing in it can be marked: "fewer: 2022". */
    public static Optional<String> lack(Finding finding) {
        return switch (finding.kind()) {
            case MISSING_VALUE -> Optional.of("fewer: " + names(finding.others()));
            case MISSING_CLAUSE -> Optional.of("no counterpart seen");
            case OTHER_TEXT,
                    OTHER_VALUE,
                    ADDED_VALUE,
                    SHORTER,
                    LONGER,
                    MISSING_PASSAGE,
                    ADDED_PASSAGE,
                    UNCHANGED,
                    CHANGED_ALONE,
                    OTHER_FORCE -> Optional.empty();
        };
    }

    /** What the passage of a language says around what is marked, or all of it; empty where it has none. */
    public static List<Piece> passage(Finding finding, Language language, boolean whole) {
        String text = finding.row().in(language).map(passage -> passage.text()).orElse("");
        List<Mark> marks = finding.marks().stream()
                .filter(mark -> mark.language() == language && mark.end() - mark.start() < text.length())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        int place = marks.isEmpty() ? Whereabouts.of(finding, language).orElse(0) : 0;
        int first = marks.isEmpty() ? place - AROUND_PLACE : marks.get(0).start() - AROUND;
        int last = marks.isEmpty()
                ? Math.max(place, AROUND_PLACE) + AROUND_PLACE
                : marks.get(marks.size() - 1).end() + AROUND;
        int from = whole ? 0 : wordStart(text, first, language);
        int to = whole || last >= text.length() ? text.length() : wordStart(text, last, language);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("\u2026 ", false));
        }
        int at = from;
        for (Mark mark : marks) {
            pieces.add(new Piece(text.substring(at, mark.start()), false));
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        String rest = text.substring(at, Math.max(at, to));
        pieces.add(new Piece(to < text.length() ? rest.stripTrailing() + " \u2026" : rest, false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** The first place from there on at which a word begins. */
    private static int wordStart(String text, int from, Language language) {
        if (from <= 0) {
            return 0;
        }
        if (text.length() - from <= LONGEST_WORD) {
            return text.length();
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + LONGEST_WORD
                ? WordJoints.in(language, text).nextClearBit(Math.min(from, text.length()))
                : space + 1;
    }
}
