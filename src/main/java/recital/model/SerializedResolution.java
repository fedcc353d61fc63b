package recital.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The form in which a resolution is serialized: null stands for what it does not have. */
record SerializedResolution(
        String name,
        @Nullable Symbol symbol,
        String title,
        @Nullable LocalDate adopted,
        @Nullable Integer session,
        @Nullable String agendaItem,
        Language language,
        Edition edition,
        Format format,
        String masthead,
        List<Paragraph> paragraphs,
        List<Note> notes,
        String closing,
        List<Fragment> furniture,
        List<Notice> notices)
        implements Serializable {

    private Object readResolve() {
        return new Resolution(
                name,
                Optional.ofNullable(symbol),
                title,
                Optional.ofNullable(adopted),
                session == null ? OptionalInt.empty() : OptionalInt.of(session),
                Optional.ofNullable(agendaItem),
                language,
                edition,
                format,
                masthead,
                paragraphs,
                notes,
                closing,
                furniture,
                notices);
    }
}
