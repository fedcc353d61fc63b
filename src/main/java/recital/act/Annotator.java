package recital.act;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Act;
import recital.language.Cues;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.WordList;

/** Annotates texts of a language, each once: what stands in a title is said by nobody and has no annotation. */
public final class Annotator {

    /** Farther from the verb nobody is named who is asked. */
    private static final int REACH = 300;

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}-]*");

    private final Lexicon lexicon;
    private final ReportReader reports;
    private final Pattern action;

    public Annotator(Lexicon lexicon) {
        this.lexicon = lexicon;
        reports = new ReportReader(lexicon);
        Set<String> words = lexicon.words(WordList.BEFORE_ACTION);
        // A language without such words has a pattern that nothing matches.
        action = Pattern.compile(
                words.isEmpty()
                        ? "(?!)"
                        : "(?<!\\p{L})(?:"
                                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                                + ")(?!\\p{L})");
    }

    /** The text of a paragraph, with those who are asked and, where it may ask for reports, these. */
    public AnnotatedText of(String text, boolean mayAsk) {
        List<Annotation> all = new ArrayList<>(of(text).annotations());
        for (Act act : lexicon.acts().of(text)) {
            if (act.opening().asks()) {
                addressee(text, act.end()).ifPresent(all::add);
            }
        }
        if (mayAsk) {
            reports.of(text, List.of())
                    .forEach(report -> all.add(new Annotation(Layer.REPORT, report.start(), report.end(), "")));
        }
        return new AnnotatedText(text, all);
    }

    /** Who stands between a verb that asks and what is asked; in "its request to the keepers to" behind the first "to". */
    Optional<Annotation> addressee(String text, int verbEnd) {
        int to = Math.min(text.length(), verbEnd + REACH);
        Matcher asked = action.matcher(text).region(verbEnd, to);
        if (!asked.find()) {
            return Optional.empty();
        }
        int from = verbEnd;
        if (text.substring(verbEnd, asked.start()).isBlank()) {
            from = asked.end();
            if (!asked.find()) {
                return Optional.empty();
            }
        }
        return named(text, from, asked.start());
    }

    /** As far as somebody is named: the rest, "within its mandate", is no part of who is asked. */
    private Optional<Annotation> named(String text, int from, int to) {
        String words = text.substring(from, to);
        if (words.indexOf(';') >= 0) {
            return Optional.empty();
        }
        int end = -1;
        boolean actor = false;
        for (Cues.Cue cue : lexicon.cues().all(words)) {
            if (cue.namesSomebody()) {
                end = Math.max(end, cue.end());
                actor = true;
            }
        }
        Matcher capital = CAPITAL.matcher(words);
        while (capital.find()) {
            end = Math.max(end, capital.end());
        }
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        boolean deed = !actor && end < 0
                || Stream.of(words.substring(0, Math.max(0, end)).split(" "))
                        .anyMatch(lexicon.words(WordList.DEEDS)::contains);
        return deed || end <= start
                ? Optional.empty()
                : Optional.of(new Annotation(
                        Layer.ADDRESSEE,
                        from + start,
                        from + end,
                        words.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    /** The text with the cues, quantities and dates in it. */
    public AnnotatedText of(String text) {
        BitSet titles = lexicon.titles().in(text);
        List<Annotation> found = new ArrayList<>();
        for (Cues.Cue cue : lexicon.cues().all(text)) {
            if (!titles.get(cue.start())) {
                layer(cue.kind())
                        .ifPresent(layer -> found.add(new Annotation(layer, cue.start(), cue.end(), cue.words())));
            }
        }
        for (Figure figure : lexicon.figures().all(text)) {
            found.add(new Annotation(Layer.QUANTITY, figure.start(), figure.end(), value(figure)));
        }
        lexicon.dates()
                .all(text)
                .forEach(date -> found.add(new Annotation(
                        Layer.DATE, date.start(), date.end(), text.substring(date.start(), date.end()))));
        return new AnnotatedText(text, found);
    }

    /** The number and the unit: "1,000 wells" is "1000 wells". */
    private static String value(Figure figure) {
        return (figure.value().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString)).orElse(figure.text())
                + " " + figure.unit();
    }

    private static Optional<Layer> layer(Cues.Kind kind) {
        return switch (kind) {
            case QUALIFIER -> Optional.of(Layer.QUALIFIER);
            case FREQUENCY -> Optional.of(Layer.FREQUENCY);
            case NEGATION -> Optional.of(Layer.NEGATION);
            case MODALITY -> Optional.of(Layer.MODALITY);
            case INTENSITY -> Optional.of(Layer.INTENSITY);
            case DEADLINE -> Optional.of(Layer.DEADLINE);
            case MONEY -> Optional.of(Layer.FUNDING);
            case GROUP, REGION -> Optional.of(Layer.GROUP);
            case ACTOR, NONE -> Optional.empty();
        };
    }
}
