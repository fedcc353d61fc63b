package recital.search.precedent;

import recital.diff.TextDiff;

/**
 * What an asked paragraph has of a precedent's words.
 *
 * @param start the offset in the asked text at which it begins
 * @param end the offset after it
 * @param text from the precedent's words to those of the asked paragraph
 */
public record SharedPassage(int start, int end, TextDiff text) {}
