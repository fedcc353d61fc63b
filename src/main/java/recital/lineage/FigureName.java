package recital.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;

/**
 * Names what a figure measures in the words of its text: "per cent of herders own a well, in the dry plains".
 *
 * <p>The name begins with the measure and what is counted. Where no noun follows the number, the words before it say what
 * rose, fell or is compared, with an ellipsis where the number stands.
 */
final class FigureName {

    /** So many words before a figure, and after it, name it. */
    private static final int BEFORE = 10;

    private static final int AFTER = 12;

    /** So many characters behind a number may say that it is compared. */
    private static final int AHEAD = 60;

    /** A name of so few words, and a way of so few, say too little by themselves. */
    private static final int FEW = 2;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** "A one-day fair": the measure is part of the number. */
    private static final Pattern TIED_MEASURE = Pattern.compile(".*[-\u2010\u2011]\\p{Ll}+");

    private final Lexicon lexicon;
    private final String text;
    private final FigureScope scope;
    private final Figure figure;

    private FigureName(Lexicon lexicon, String text, FigureScope scope) {
        this.lexicon = lexicon;
        this.text = text;
        this.scope = scope;
        this.figure = scope.figure();
    }

    static String of(Lexicon lexicon, String text, FigureScope scope) {
        return new FigureName(lexicon, text, scope).name();
    }

    /**
     * The subject of which a figure is told: what stands before the last verb in its clause that measures, "the ratio of debt
     * to exports" of "the ratio of debt to exports rose to 37 per cent"; empty where no such verb is known.
     */
    static String subject(Lexicon lexicon, String text, FigureScope scope) {
        if (!lexicon.has(PhrasePattern.MEASURING_VERB)) {
            return "";
        }
        String lead = lexicon.pattern(PhrasePattern.SUBJECT_ASIDE)
                .matcher(text.substring(scope.lead(), scope.figure().start()))
                .replaceAll(" ");
        Matcher verb = lexicon.pattern(PhrasePattern.MEASURING_VERB).matcher(lead);
        String subject = "";
        while (verb.find()) {
            String[] clauses = lexicon.pattern(PhrasePattern.SUBJECT_SEAM).split(lead.substring(0, verb.start()));
            String last = clauses.length == 0 ? "" : clauses[clauses.length - 1].strip();
            subject = WORD.matcher(last).results().count() > FEW || subject.isEmpty() ? last : subject;
        }
        List<String> words = Stream.of(lexicon.pattern(PhrasePattern.YEARS_IN_NAME)
                        .matcher(" " + subject)
                        .replaceAll("")
                        .strip()
                        .split("\\s+"))
                .dropWhile(lexicon.words(WordList.ARTICLES)::contains)
                .toList();
        String named = String.join(" ", words.subList(Math.max(0, words.size() - AFTER), words.size()));
        boolean tells = words.size() > FEW
                && words.stream().noneMatch(lexicon.words(WordList.PRONOUNS)::contains)
                && named.chars().noneMatch(Character::isDigit);
        return tells ? named : "";
    }

    /** Whether the number says how large the subject is, not by how much it changed or is beyond another. */
    private boolean isLevel() {
        boolean change = lexicon.pattern(PhrasePattern.CHANGE_AHEAD)
                .matcher(text)
                .region(scope.lead(), figure.start())
                .useTransparentBounds(true)
                .find();
        boolean compared = lexicon.pattern(PhrasePattern.COMPARISON_AHEAD)
                .matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + AHEAD)))
                .find();
        return !change && !compared;
    }

    private String name() {
        String subject = subject(lexicon, text, scope);
        if (!subject.isEmpty() && isLevel() && (isMeasured() || !hasNoun(figure))) {
            String after = firstWords(figure.end(), scope.head());
            boolean ofSomething = isMeasured() && after.startsWith(figure.unit()) && saysMoreThanUnit(after);
            return ofSomething
                    ? subject + ", " + after
                    : subject + (figure.unit().isEmpty() ? "" : ", " + figure.unit());
        }
        String name = ownName();
        if (saysMoreThanUnit(name) || name.contains("\u2026")) {
            return name;
        }
        String led = behindLead(scope.first(), joined(behindFirst(), name));
        // "Less 5 dollars, being the rent of the well": where nothing is said before, it is said behind the comma.
        String later = led.equals(name) ? firstWords(scope.head(), text.length()) : "";
        return led.isEmpty() ? later.replaceFirst("^\\P{L}+", "") : later.isEmpty() ? led : name + later;
    }

    private String ownName() {
        String after = firstWords(figure.end(), scope.head());
        String measured = isMeasured() && !after.startsWith(figure.unit()) ? joined(measure(), after) : after;
        if (hasNoun(figure)) {
            String name = measured + predicate() + sharedPredicate();
            return WORD.matcher(name).results().count() <= FEW ? behindLead(figure, name) : name + place(after);
        }
        String lead = ownLead();
        if (!lead.isEmpty()) {
            return joined(lead + " \u2026", measured);
        }
        if (hasNoun(scope.first()) && figure.unit().equals(scope.first().unit())) {
            String noun = firstWords(scope.first().end(), scope.first().phraseEnd());
            return joined(joined(isMeasured() ? measure() : "", noun), after) + place(after);
        }
        return isMeasured() || figure.unit().isEmpty()
                ? behindLead(scope.first(), joined(behindFirst(), measured))
                : joined(figure.unit(), after) + place(after);
    }

    /**
     * Words behind the first figure of the clause that say by themselves what this one is, or one right before it: "with a
     * turnout of 40", "and the share of springs fell from 20 to 19". Empty where none do.
     */
    private String ownLead() {
        int from = scope.first().phraseEnd();
        Matcher lead = lexicon.pattern(PhrasePattern.LEAD_OF_FIGURE)
                .matcher(text)
                .region(Math.min(from, figure.start()), figure.start())
                .useTransparentBounds(true);
        int end = -1;
        while (lead.find()) {
            end = lead.end();
        }
        if (end < 0) {
            return "";
        }
        int start = end;
        while (start > from && !Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        Matcher next =
                lexicon.pattern(PhrasePattern.BETWEEN_FIGURES).matcher(text).region(start, end);
        return lastWords(start > from && next.find() ? next.end() : start, end);
    }

    /** "Rose by ..., to ...": what little stands between the first figure of the clause and this one. */
    private String behindFirst() {
        if (scope.first().start() == figure.start()) {
            return "";
        }
        String between = text.substring(scope.first().end(), figure.start()).strip();
        boolean few = WORD.matcher(between).results().count() <= FEW;
        return few && !between.isEmpty() ? between + " \u2026" : "";
    }

    private String behindLead(Figure other, String name) {
        String before = lastWords(scope.lead(), other.start());
        return before.isEmpty() ? name : joined(before + " \u2026", name).replace("\u2026 ,", "\u2026,");
    }

    private boolean isMeasured() {
        return lexicon.words(WordList.MEASURED_UNITS).contains(figure.unit());
    }

    private static boolean hasNoun(Figure figure) {
        return figure.phraseEnd() > figure.end();
    }

    /** What is said of the subject behind another comma. */
    private String predicate() {
        String words = firstWords(scope.verb(), scope.verb() > scope.head() ? scope.end() : scope.verb());
        return words.isEmpty() ? "" : " \u2026 " + words;
    }

    /** "Compared with 5 per cent of smiths": what was said of the herders that they are compared with. */
    private String sharedPredicate() {
        Figure other = scope.first();
        Matcher compared = lexicon.pattern(PhrasePattern.COMPARED_WITH)
                .matcher(text)
                .region(Math.min(other.phraseEnd(), figure.start()), figure.start());
        if (!hasNoun(other)
                || !other.unit().equals(figure.unit())
                || figure.phraseEnd() < scope.head()
                || !compared.find()) {
            return "";
        }
        String said = lexicon.pattern(PhrasePattern.PLACE)
                .matcher(firstWords(other.phraseEnd(), compared.start()))
                .replaceAll("")
                .strip();
        return said.isEmpty() || said.chars().anyMatch(Character::isDigit) ? "" : " \u2026 " + said;
    }

    /** Whether a name says what is counted, or of what: "dollars for the period" does not. */
    private boolean saysMoreThanUnit(String name) {
        List<String> unit = lexicon.tokens().keys(figure.unit());
        return lexicon.tokens().keys(name).stream()
                .anyMatch(word -> !unit.contains(word)
                        && !lexicon.words(WordList.WITHOUT_CONTENT).contains(word));
    }

    private String measure() {
        return TIED_MEASURE.matcher(figure.text()).matches() ? "" : figure.unit();
    }

    /** The place right before the first figure of the clause, where none is named behind this one. */
    private String place(String after) {
        Matcher place = lexicon.pattern(PhrasePattern.PLACE).matcher(after);
        if (place.find()) {
            return "";
        }
        String lead = text.substring(scope.lead(), scope.first().start());
        place.reset(lead);
        while (place.find()) {
            if (WORD.matcher(lead).region(place.end(), lead.length()).results().count() <= FEW) {
                return ", " + place.group();
            }
        }
        return "";
    }

    private String firstWords(int from, int to) {
        Matcher word = WORD.matcher(text).region(from, Math.max(from, to));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < AFTER && word.find(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(word.group());
        }
        String all = (word.find() ? words + " \u2026" : words.toString()).replaceFirst("[;.,]+$", "");
        return lexicon.pattern(PhrasePattern.YEARS_IN_NAME)
                .matcher(" " + all)
                .replaceAll("")
                .strip();
    }

    private String lastWords(int from, int to) {
        String before = text.substring(from, to).strip();
        String clause = before.substring(before.lastIndexOf(", ") + 1).strip();
        String[] words = clause.split("\\s+");
        String last = String.join(" ", Arrays.asList(words).subList(Math.max(0, words.length - BEFORE), words.length));
        return lexicon.pattern(PhrasePattern.BEFORE_NAME).matcher(last).replaceFirst("");
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
