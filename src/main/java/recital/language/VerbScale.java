package recital.language;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import recital.language.Opening.Scale;
import recital.language.Opening.Tense;
import recital.model.ParagraphId.Part;

/**
 * The scales on which opening verbs and formulas are weighed.
 *
 * @param verbs by scale and degree, those of the operative part first
 * @param intensifiers the words that raise a verb by one degree
 * @param sources the rules and sources of all that, {@code source: the Editorial Manual}
 */
public record VerbScale(List<Verb> verbs, List<String> intensifiers, List<String> sources) implements Serializable {

    private static final String OPERATIVE = "operative-verbs.tsv";
    private static final String PREAMBULAR = "preambular-formulas.tsv";
    private static final String INTENSIFIERS = "intensifiers.tsv";

    public VerbScale {
        verbs = List.copyOf(verbs);
        intensifiers = List.copyOf(intensifiers);
        sources = List.copyOf(sources);
    }

    /** Those of a language. */
    public static VerbScale of(Lexicon lexicon) {
        return new VerbScale(
                Stream.of(
                                lexicon.operativeVerbs().verbs(Part.OPERATIVE),
                                lexicon.preambularFormulas().verbs(Part.PREAMBLE))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Verb::scale).thenComparingInt(Verb::degree))
                        .toList(),
                LanguageFile.column(lexicon.language(), INTENSIFIERS),
                Stream.of(OPERATIVE, PREAMBULAR, INTENSIFIERS)
                        .flatMap(file -> LanguageFile.sources(lexicon.language(), file).stream())
                        .toList());
    }

    /**
     * A verb or formula on its scale.
     *
     * @param part the part of a document whose paragraphs begin with it
     * @param words in lower case, without "its" and intensifiers
     * @param scale the scale on which it stands
     * @param degree its strength there
     * @param tense where what is spoken of lies in time, as far as the verb tells
     */
    public record Verb(Part part, String words, Scale scale, int degree, Tense tense) implements Serializable {

        public Verb {
            Objects.requireNonNull(part);
            Objects.requireNonNull(words);
            Objects.requireNonNull(scale);
            Objects.requireNonNull(tense);
        }
    }
}
