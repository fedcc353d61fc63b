package recital.search.precedent;

import java.util.Objects;
import recital.diff.TextDiff;
import recital.search.TextRange;

/**
 * What an asked paragraph has of a precedent's words.
 *
 * @param asked where it stands in the asked text
 * @param text from the precedent's words to those of the asked paragraph
 */
public record SharedPassage(TextRange asked, TextDiff text) {

    public SharedPassage {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(text);
    }
}
