package recital.concord;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.Language;
import recital.model.SerializedRecord;

/**
 * How a difference stands in time, as far as the resolutions at hand tell.
 *
 * @param before the short symbol of the resolution that its own continues
 * @param since the first resolution of an unbroken row of years that has the difference; empty where it has but begun
 * @param sinceYear the year in which that was adopted; 0 where it is not known or nothing stands since
 * @param begun whether the passage stands in the resolution before and nothing of its language differs there, and
 *     what the finding is about came since
 * @param last the last resolution that has the difference
 * @param mended the first later one that has the passage without it
 * @param changed the languages whose passages differ from those of the year before; where one alone kept its words, those
 *     that changed theirs
 * @param unchanged those whose passages do not; where one alone kept its words, that one
 */
public record Course(
        Optional<String> before,
        Optional<String> since,
        int sinceYear,
        boolean begun,
        String last,
        Optional<String> mended,
        List<Language> changed,
        List<Language> unchanged)
        implements Serializable {

    public Course {
        Objects.requireNonNull(before);
        Objects.requireNonNull(since);
        Objects.requireNonNull(last);
        Objects.requireNonNull(mended);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    /** Whether the others changed since the year before and this one alone did not. */
    public boolean isKeptBy(Language language) {
        return unchanged.equals(List.of(language)) && changed.size() >= ValueComparison.FEWEST_LANGUAGES - 1;
    }

    /** Whether this one alone changed since the year before. */
    public boolean isChangedBy(Language language) {
        return changed.equals(List.of(language)) && unchanged.size() >= ValueComparison.FEWEST_LANGUAGES - 1;
    }

    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
