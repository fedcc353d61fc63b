package recital.diff;

import java.util.List;
import recital.diff.KeyChanges.KeyChange;
import recital.model.ParagraphId;

/**
 * A change with its weight among others.
 *
 * @param line the change
 * @param weight the more the weightier
 * @param sameness what it has in common with changes that say the same; unlike that of any other where it stands alone
 */
record WeighedChange(KeyChange line, double weight, String sameness) {

    /** The same as one of those that say the same by another name. */
    WeighedChange under(String other) {
        return new WeighedChange(line, weight, other);
    }

    /** The same, which happened in other paragraphs as well. */
    WeighedChange alsoIn(List<ParagraphId> others) {
        return new WeighedChange(
                new KeyChange(
                        line.kind(),
                        line.change(),
                        line.earlier(),
                        line.later(),
                        line.fact(),
                        line.excerpt(),
                        line.subject(),
                        others),
                weight + Math.min(9, 3 * others.size()),
                sameness);
    }
}
