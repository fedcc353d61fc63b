package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recital.language.Opening.Scale;
import recital.language.Opening.Tense;
import recital.language.VerbScale;
import recital.language.VerbScale.Verb;
import recital.model.ParagraphId.Part;
import recital.report.TextRenderer;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.VerbPhrases;

/** Shows on a terminal the scales of opening verbs, one row a degree and part, and their sources. */
final class TerminalVerbScale implements TextRenderer<VerbScale> {

    private final TerminalOptions options;

    public TerminalVerbScale(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(VerbScale scale, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line("The scales of opening verbs", Style.STRONG);
        for (String rule : VerbPhrases.SCALE_RULES) {
            writer.line(StyledText.plain(rule));
        }
        for (Scale one : Scale.values()) {
            List<Verb> verbs =
                    scale.verbs().stream().filter(verb -> verb.scale() == one).toList();
            section(one.code(), degrees(verbs), writer);
        }
        section("tense", tenses(scale.verbs()), writer);
        TextTable raised = new TextTable();
        raised.add(List.of("one degree more"), String.join(", ", scale.intensifiers()));
        section("intensifiers", Optional.of(raised), writer);
        writer.blank();
        for (String source : scale.sources()) {
            writer.line(StyledText.plain(source));
        }
    }

    private static void section(String title, Optional<TextTable> rows, TerminalWriter writer) throws IOException {
        if (rows.isPresent()) {
            writer.blank();
            writer.line(title, Style.STRONG);
            rows.get().write(writer);
        }
    }

    private static Optional<TextTable> degrees(List<Verb> verbs) {
        List<Integer> degrees = verbs.stream().map(Verb::degree).distinct().toList();
        TextTable rows = new TextTable();
        for (int degree : degrees) {
            add(Integer.toString(degree), verbs, verb -> verb.degree() == degree, rows);
        }
        return verbs.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static Optional<TextTable> tenses(List<Verb> verbs) {
        TextTable rows = new TextTable();
        for (Tense tense : List.of(Tense.AHEAD, Tense.RECENT, Tense.PAST)) {
            add(tense.code(), verbs, verb -> verb.tense() == tense, rows);
        }
        return verbs.stream().allMatch(verb -> verb.tense() == Tense.NONE) ? Optional.empty() : Optional.of(rows);
    }

    /** A row for each part of documents in which such verbs stand. */
    private static void add(String name, List<Verb> verbs, Predicate<Verb> wanted, TextTable rows) {
        String head = name;
        for (Part part : List.of(Part.OPERATIVE, Part.PREAMBLE)) {
            List<String> words = new ArrayList<>(verbs.stream()
                    .filter(wanted.and(verb -> verb.part() == part))
                    .map(Verb::words)
                    .toList());
            if (!words.isEmpty()) {
                rows.add(
                        List.of(head, part.code()),
                        List.of(StyledText.plain(words.stream().collect(Collectors.joining(", ")))));
                head = "";
            }
        }
    }
}
