package recital.search.index;

/**
 * A wording that stands in the index, in one paragraph or letter for letter in many.
 *
 * @param id by which the index knows it; two wordings have one only where nobody sees a difference
 * @param text as the first of its paragraphs in the scope has it, of those of one day by symbol and id
 */
public record Wording(long id, String text) {}
