package recital.diff;

import java.util.List;
import java.util.Optional;
import recital.model.ParagraphId.Part;
import recital.wording.Figures;
import recital.wording.Figures.Figure;
import recital.wording.Opening;
import recital.wording.Qualifiers;
import recital.wording.Qualifiers.Qualifier;

/** One text, read once: its tokens, and what the rules of classification look for in it. */
final class Reading {

    private final String text;
    private final Optional<Part> part;
    private final List<Token> tokens;
    private final Optional<Opening> opening;
    private List<Figure> figures;
    private List<Qualifier> qualifiers;

    private Reading(String text, Optional<Part> part) {
        this.text = text;
        this.part = part;
        tokens = Token.all(text);
        opening = part.flatMap(p -> Opening.of(text, p));
    }

    /** A text of unknown place, such as a title or a note. */
    static Reading of(String text) {
        return new Reading(text, Optional.empty());
    }

    static Reading of(String text, Part part) {
        return new Reading(text, Optional.of(part));
    }

    String text() {
        return text;
    }

    Optional<Part> part() {
        return part;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The token's text, or nothing beyond either end. */
    String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
    }

    Optional<Opening> opening() {
        return opening;
    }

    /** How many tokens the opening has; 0 where there is none. */
    int openingTokens() {
        int end = opening.map(o -> text.indexOf(o.text()) + o.text().length()).orElse(0);
        return (int) tokens.stream().takeWhile(token -> token.end() <= end).count();
    }

    List<Figure> figures() {
        if (figures == null) {
            figures = Figures.all(text);
        }
        return figures;
    }

    List<Qualifier> qualifiers() {
        if (qualifiers == null) {
            qualifiers = Qualifiers.shipped().all(text);
        }
        return qualifiers;
    }
}
