package recital.search.precedent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import recital.diff.ChangeKind;
import recital.diff.Differ;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.TextAnalyzer;
import recital.search.TextRange;

/** Tells whether a clause is an agreed one but for a few words: the amendment that is easily missed. */
final class Departure {

    /** A shorter clause differs from others by chance. */
    static final int LEAST_WORDS = 8;

    /** Of the words of a clause this part has to be agreed; the rest is the departure. */
    private static final double AGREED = 0.8;

    private static final Set<ChangeKind> ADVANCING = EnumSet.of(
            ChangeKind.CITATION,
            ChangeKind.SESSION,
            ChangeKind.RENUMBERED,
            ChangeKind.CONNECTIVE,
            ChangeKind.TYPOGRAPHY);

    private Departure() {}

    /** The fewest words that a clause of so many has of an agreed one. */
    static int leastShared(int words) {
        return (int) Math.ceil(AGREED * words);
    }

    /**
     * The closest agreed clause and what differs; empty where the clause is agreed as it is, differs in nothing but what
     * advances every year, or is like no other.
     */
    static Optional<PrecedentAnswer> of(MatchedText matched, Differ differ) {
        AskedParagraph clause = matched.asked().paragraph();
        SearchText text = matched.asked().text();
        TextAnalyzer analyzer = matched.asked().analyzer();
        Optional<PrecedentAnswer> closest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (Match match : matched.matches()) {
            SearchText other = analyzer.analyze(match.wording().text());
            for (SharedRun run : match.runs()) {
                SharedRun whole = whole(run, text.size(), other.size());
                int differing = whole.length() - run.words() + whole.otherEnd() - whole.otherStart() - run.words();
                if (differing >= fewest || run.words() < leastShared(text.size())) {
                    continue;
                }
                TextRange agreed = other.range(whole.otherStart(), whole.otherEnd());
                TextRange asked = text.range(0, text.size());
                TextDiff diff = differ.compare(clause.language(), agreed.of(other.text()), asked.of(text.text()));
                if (!differsInWords(diff)) {
                    return Optional.empty();
                }
                fewest = differing;
                closest = Optional.of(answer(clause, text, match, run, new SharedPassage(asked, diff)));
            }
        }
        return closest;
    }

    /** Whether it is more than what advances with the years, such as a session or the resolution that is recalled. */
    private static boolean differsInWords(TextDiff diff) {
        return diff.significance() == Significance.SUBSTANTIVE && !ADVANCING.containsAll(diff.classes());
    }

    /** The run with the words before and after it, up to both ends of the clause. */
    private static SharedRun whole(SharedRun run, int words, int otherWords) {
        return new SharedRun(
                0,
                words,
                Math.max(0, run.otherStart() - run.start()),
                Math.min(otherWords, run.otherEnd() + words - run.end()),
                run.words(),
                run.weight());
    }

    private static PrecedentAnswer answer(
            AskedParagraph clause, SearchText text, Match match, SharedRun run, SharedPassage passage) {
        return new PrecedentAnswer(
                clause,
                text.size(),
                run.words(),
                List.of(text.range(run.start(), run.end())),
                List.of(PrecedentGroup.of(match.precedent(), passage, match.paragraphs())),
                0,
                0,
                0);
    }
}
