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
    public void apply(EditContext edit) {
        if (touchesOpening(edit.earlier()) && touchesOpening(edit.later())) {
            applyToOpening(edit);
        } else {
            applyToClause(edit);
        }
    }

    /** Whether the edit reaches into the opening or stands right behind it, where "with concern" may have come. */
    private static boolean touchesOpening(EditSide side) {
        AnalyzedText reading = side.analyzedText();
        return reading.opening().isPresent()
                && side.from() <= reading.openingTokens()
                && (side.from() < reading.openingTokens() || side.isEmpty());
    }

    private static void applyToOpening(EditContext edit) {
        Opening earlier = edit.earlier().analyzedText().opening().orElseThrow();
        Opening later = edit.later().analyzedText().opening().orElseThrow();
        if (earlier.directionTo(later) == Opening.Direction.SAME
                || stillContains(edit.earlier(), later)
                || stillContains(edit.later(), earlier)) {
            return;
        }
        markExplained(edit.earlier());
        markExplained(edit.later());
        if (earlier.sameVerbAs(later)) {
            edit.substantive(ChangeClass.WORDING, "the same verb in its other form");
        } else {
            edit.substantive(ChangeClass.VERB, remark(edit, earlier, later));
        }
    }

    /** "Recognizes the progress made, urges States" became "Urges States": a clause went, and its neighbour's verb stayed. */
    private static boolean stillContains(EditSide side, Opening verb) {
        String piece = side.text().toLowerCase(Locale.ROOT);
        return piece.lastIndexOf(verb.verb())
                > side.analyzedText().opening().orElseThrow().text().length();
    }

    private static void markExplained(EditSide side) {
        for (int i = side.from(); i < Math.min(side.to(), side.analyzedText().openingTokens()); i++) {
            side.markExplained(i);
        }
    }

    private void applyToClause(EditContext edit) {
        Optional<Opening> earlier = clauseOpening(edit.earlier());
        Optional<Opening> later = clauseOpening(edit.later());
        if (earlier.isEmpty() || later.isEmpty() || earlier.get().sameVerbAs(later.get())) {
            return;
        }
        markExplained(edit.earlier(), earlier.get());
        markExplained(edit.later(), later.get());
        edit.substantive(ChangeClass.VERB, remark(edit, earlier.get(), later.get()));
    }

    private Optional<Opening> clauseOpening(EditSide side) {
        AnalyzedText reading = side.analyzedText();
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

    private static void markExplained(EditSide side, Opening opening) {
        int start = side.analyzedText()
                .text()
                .indexOf(opening.text(), side.analyzedText().token(side.from()).start());
        side.markExplainedBetween(start, start + opening.text().length());
    }

    private static String remark(EditContext edit, Opening earlier, Opening later) {
        String verbs = earlier.verb() + " \u2192 " + later.verb();
        Optional<Part> from = edit.earlier().analyzedText().part();
        Optional<Part> to = edit.later().analyzedText().part();
        // The scales of preamble and operative part are kept apart.
        return from.equals(to) ? earlier.directionTo(later).label() + ": " + verbs : verbs;
    }
}
