package recital.cli;

import recital.model.Resolution;

/** Whether two documents stand in the order of their dates. */
final class DateOrder {

    private DateOrder() {}

    /** Whether the first is surely later than the second: by the day of adoption, else by year and session. */
    static boolean isLater(Resolution first, Resolution second) {
        if (first.adopted().isPresent() && second.adopted().isPresent()) {
            return first.adopted().get().isAfter(second.adopted().get());
        }
        if (first.session().isPresent() && second.session().isPresent()) {
            return first.session().getAsInt() > second.session().getAsInt();
        }
        return first.year().isPresent()
                && second.year().isPresent()
                && first.year().getAsInt() > second.year().getAsInt();
    }
}
