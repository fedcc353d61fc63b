package recital.diff;

/**
 * How the sessions, years and dates of two documents are read, which several rules ask.
 *
 * @param places where an edit has them
 * @param advanced which of them advanced with the documents
 * @param meaning of what they are
 * @param lists which of them go on with a list
 */
record DateReading(DatePlaces places, AdvancedDates advanced, DateMeaning meaning, DateLists lists) {

    static DateReading of(DocumentPair context) {
        NumberedEvents events = new NumberedEvents(context.lexicon(), context.sessions());
        AdvancedDates advanced = new AdvancedDates(context, events);
        return new DateReading(
                new DatePlaces(context.lexicon()),
                advanced,
                new DateMeaning(context.lexicon()),
                new DateLists(context.lexicon(), advanced, events));
    }
}
