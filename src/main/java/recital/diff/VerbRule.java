package recital.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/** The verb or formula at the beginning of a paragraph, or of a clause in it, that gave place to another. */
final class VerbRule implements Rule {

    private final Lexicon lexicon;
    private final Set<String> clauseBefore;

    VerbRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.clauseBefore = lexicon.words(WordList.BEFORE_CLAUSE);
    }

    @Override
    public void apply(EditContext spot) {
        if (touchesOpening(spot.earlier()) && touchesOpening(spot.later())) {
            opening(spot);
        } else {
            clause(spot);
        }
    }

    /** Whether the edit reaches into the opening or stands right behind it, where "with concern" may have come. */
    private static boolean touchesOpening(EditSide side) {
        AnalyzedText reading = side.reading();
        return reading.opening().isPresent()
                && side.from() <= reading.openingTokens()
                && (side.from() < reading.openingTokens() || side.isEmpty());
    }

    private static void opening(EditContext spot) {
        Opening earlier = spot.earlier().reading().opening().orElseThrow();
        Opening later = spot.later().reading().opening().orElseThrow();
        if (earlier.to(later) == Opening.Direction.SAME
                || goesOnIn(spot.earlier(), later)
                || goesOnIn(spot.later(), earlier)) {
            return;
        }
        account(spot.earlier());
        account(spot.later());
        if (earlier.sameVerbAs(later)) {
            spot.substantive(ChangeClass.WORDING, "the same verb in its other form");
        } else {
            spot.substantive(ChangeClass.VERB, remark(spot, earlier, later));
        }
    }

    /** "Recognizes the progress made, urges States" became "Urges States": a clause went, and its neighbour's verb stayed. */
    private static boolean goesOnIn(EditSide side, Opening verb) {
        String piece = side.piece().toLowerCase(Locale.ROOT);
        return piece.lastIndexOf(verb.verb())
                > side.reading().opening().orElseThrow().text().length();
    }

    private static void account(EditSide side) {
        for (int i = side.from(); i < Math.min(side.to(), side.reading().openingTokens()); i++) {
            side.markExplained(i);
        }
    }

    private void clause(EditContext spot) {
        Optional<Opening> earlier = inner(spot.earlier());
        Optional<Opening> later = inner(spot.later());
        if (earlier.isEmpty() || later.isEmpty() || earlier.get().sameVerbAs(later.get())) {
            return;
        }
        account(spot.earlier(), earlier.get());
        account(spot.later(), later.get());
        spot.substantive(ChangeClass.VERB, remark(spot, earlier.get(), later.get()));
    }

    private Optional<Opening> inner(EditSide side) {
        AnalyzedText reading = side.reading();
        int first = side.from();
        while (first < side.to() && mayPrecedeClause(reading.word(first))) {
            first++;
        }
        if (first == side.to() || !mayPrecedeClause(reading.word(first - 1))) {
            return Optional.empty();
        }
        String rest = reading.text().substring(reading.token(first).start());
        return lexicon.clauseOpening(rest);
    }

    /** A clause with a verb of its own begins the text, or after a sign or one of a few words. */
    private boolean mayPrecedeClause(String word) {
        return word.isEmpty() || word.equals(",") || word.equals(";") || clauseBefore.contains(word);
    }

    private static void account(EditSide side, Opening opening) {
        int start = side.reading()
                .text()
                .indexOf(opening.text(), side.reading().token(side.from()).start());
        side.markExplainedBetween(start, start + opening.text().length());
    }

    private static String remark(EditContext spot, Opening earlier, Opening later) {
        String verbs = earlier.verb() + " \u2192 " + later.verb();
        Optional<Part> from = spot.earlier().reading().part();
        Optional<Part> to = spot.later().reading().part();
        // The scales of preamble and operative part are kept apart.
        return from.equals(to) ? earlier.to(later).label() + ": " + verbs : verbs;
    }
}
