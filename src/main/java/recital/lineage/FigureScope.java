package recital.lineage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Clauses.Clause;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.reading.AnnotationType;
import recital.reading.DocumentReading;
import recital.text.Interruption;
import recital.text.SortedSearch;

/**
 * Where in a paragraph stands what a figure counts.
 *
 * <p>The words before it reach back to the beginning of its clause. Those after it reach to a comma, to what leads over to
 * the next figure ("compared with 41 in the plains") or to the end of the clause. Where all that is only the subject,
 * whose predicate comes behind a later comma ("half of the herders, above all those in the hills, do not own a well"),
 * they reach to the end of the predicate.
 *
 * @param figure the figure
 * @param lead the offset of the first word before it that tells what it is
 * @param first the first figure behind that word, which may be this one
 * @param head the offset after what is counted
 * @param verb the offset where the predicate begins that comes later; that of the head where none does
 * @param end the offset after the last word that tells what is counted
 */
record FigureScope(Figure figure, int lead, Figure first, int head, int verb, int end) {

    /** As many words before a figure tell what it is. */
    private static final int LEAD = 30;

    /** As many characters before and after a figure are read at most; they hold more words than are taken. */
    private static final int BEFORE = 400;

    private static final int AFTER = 600;

    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** "A one-day, open and free fair": another adjective may follow. */
    private static final Pattern ADJECTIVE = Pattern.compile("[-\u2010\u2011]\\p{Ll}+$");

    /** What leads over to a figure is not longer. */
    private static final int OVER_REACH = 60;

    /** The figures of a paragraph with what they count; the base of another figure is none of its own. */
    static List<FigureScope> in(Stage stage) {
        String text = stage.paragraph().text();
        Lexicon lexicon = Lexicon.of(stage.document().language());
        List<Figure> figures =
                DocumentReading.of(stage.document()).get(stage.paragraph().id(), AnnotationType.QUANTITY).stream()
                        .filter(figure -> !figure.isBase())
                        .toList();
        Iterator<Clause> clauses =
                lexicon.clauses().of(text, stage.paragraph().id().part()).iterator();
        Clause clause = clauses.next();
        List<Next> starts = figures.stream()
                .map(figure -> Next.of(lexicon, text, figure.start()))
                .toList();
        List<FigureScope> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Interruption.check();
            while (clause.end() < figures.get(i).end() && clauses.hasNext()) {
                clause = clauses.next();
            }
            Clause near = near(text, clause, figures.get(i));
            int behind = SortedSearch.firstNotBelow(
                    near.end(), starts.size(), j -> starts.get(j).start());
            List<Next> next = starts.subList(i + 1, Math.max(i + 1, behind));
            all.add(scopeOf(lexicon, text, figures.subList(0, i + 1), near, next));
        }
        return all;
    }

    /** As much of a clause as may tell what a figure counts, in whole words. */
    private static Clause near(String text, Clause clause, Figure figure) {
        int start = Math.min(clause.start(), figure.start());
        int end = Math.max(clause.end(), figure.end());
        int from = figure.start() - start <= BEFORE ? start : text.indexOf(' ', figure.start() - BEFORE);
        int to = end - figure.end() <= AFTER ? end : text.lastIndexOf(' ', figure.end() + AFTER);
        return new Clause(from < 0 ? figure.start() : Math.min(from, figure.start()), Math.max(to, figure.end()));
    }

    /** The scope of the last of some figures. */
    private static FigureScope scopeOf(
            Lexicon lexicon, String text, List<Figure> figures, Clause near, List<Next> next) {
        Figure figure = figures.get(figures.size() - 1);
        int lead = lead(text, near.start(), figure.start());
        Figure first = figures.get(SortedSearch.firstNotBelow(
                lead, figures.size() - 1, i -> figures.get(i).start()));
        int head = head(lexicon, text, figure, near.end(), next);
        boolean subject = lexicon.pattern(PhrasePattern.BEFORE_SUBJECT)
                        .matcher(text)
                        .region(near.start(), figure.start())
                        .find()
                && !lexicon.pattern(PhrasePattern.AUXILIARY)
                        .matcher(text)
                        .region(figure.end(), head)
                        .find();
        Matcher later = lexicon.pattern(PhrasePattern.LATER_VERB)
                .matcher(text)
                .region(head, near.end())
                .useTransparentBounds(true);
        return subject && later.find()
                ? new FigureScope(figure, lead, first, head, later.end(), stop(lexicon, text, later.end(), near.end()))
                : new FigureScope(figure, lead, first, head, head, head);
    }

    private static int head(Lexicon lexicon, String text, Figure figure, int clauseEnd, List<Next> next) {
        int from = figure.end();
        int stop = stop(lexicon, text, from, clauseEnd);
        if (ADJECTIVE.matcher(figure.text()).find() && stop < clauseEnd && words(text, from, stop) <= 1) {
            stop = stop(lexicon, text, stop + 1, clauseEnd);
        }
        for (Next one : next) {
            if (one.start() > stop) {
                break;
            }
            // "Children under 5 years of age": where nothing leads over to it, the next figure is part of what is
            // counted.
            OptionalInt over = one.overFrom(lexicon, text, from);
            if (over.isPresent()) {
                return over.getAsInt();
            }
        }
        return stop;
    }

    /**
     * A figure behind others, of each of which it is asked whether something leads over to it.
     *
     * @param start where it begins
     * @param over where the words begin that lead over to it, wherever the figure before it ends; none where none do
     */
    private record Next(int start, OptionalInt over) {

        static Next of(Lexicon lexicon, String text, int start) {
            return new Next(start, over(lexicon, text, 0, start));
        }

        /** Where, from an offset on, the words begin that lead over to it. */
        OptionalInt overFrom(Lexicon lexicon, String text, int from) {
            return over.isEmpty() || over.getAsInt() >= from ? over : over(lexicon, text, from, start);
        }

        private static OptionalInt over(Lexicon lexicon, String text, int from, int start) {
            Matcher over = lexicon.pattern(PhrasePattern.LEADING_TO_NEXT_FIGURE)
                    .matcher(text)
                    .region(Math.max(from, start - OVER_REACH), start);
            return over.find() ? OptionalInt.of(over.start()) : OptionalInt.empty();
        }
    }

    private static int stop(Lexicon lexicon, String text, int from, int to) {
        Matcher stop = lexicon.pattern(PhrasePattern.FIGURE_STOP)
                .matcher(text)
                .region(from, to)
                .useTransparentBounds(true);
        return stop.find() ? stop.start() : to;
    }

    /** The beginning of the clause, or else that of the first part of it that is near enough. */
    private static int lead(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            starts.add(word.start());
        }
        if (starts.size() <= LEAD) {
            return from;
        }
        int nearest = starts.get(starts.size() - LEAD);
        Matcher comma = COMMA.matcher(text).region(nearest, to);
        return comma.find() && comma.end() < to ? comma.end() : nearest;
    }

    private static int words(String text, int from, int to) {
        return (int) WORD.matcher(text).region(from, to).results().count();
    }

    /**
     * The figure as it stands in a document.
     *
     * @param label what heads its cell of a table, by which it is called where nothing else stands in it; may be empty
     */
    Quantity quantity(Stage stage, String label) {
        String text = stage.paragraph().text();
        boolean alone = text.strip().equals(figure.text());
        return new Quantity(
                stage,
                figure.start(),
                figure.text(),
                figure.bound(),
                figure.value(),
                figure.unit(),
                alone && !label.isEmpty()
                        ? label
                        : FigureName.of(Lexicon.of(stage.document().language()), text, this),
                text.substring(lead, figure.start()).strip(),
                text.substring(figure.end(), end).strip().replaceFirst("[;.,]+$", ""));
    }
}
