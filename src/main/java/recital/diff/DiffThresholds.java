package recital.diff;

/** The numbers by which edits are found and told, a record for each stage. */
record DiffThresholds(
        Weight weight,
        Step step,
        Border border,
        Shift shift,
        Elsewhere elsewhere,
        Notes notes,
        Cited cited,
        Dates dates,
        About about,
        Wording wording,
        Told told) {

    static final DiffThresholds DEFAULT = new DiffThresholds(
            new Weight(15, 25, 6, 1.5, 90, 160, 12, 60),
            new Step(110, 45),
            new Border(40, 30, 20, 15, 10, 50, 60, 0.45),
            new Shift(4, 6, 240, 9, 8, 4, 12),
            new Elsewhere(10, 3, 4, 350, 4, 16, 12, 1000),
            new Notes(0.35, 0.25, 0.4, 5, 120, 3, 6),
            new Cited(8, 12, 4, 4, 4, 3, 6, 16, 4, 6),
            new Dates(4, 200, 20, 30, 20, 8, 4, 4, 10, 45, 120, 60),
            new About(3, 2, 4, 4, 2, 3, 100, 6, 10, 5, 4, 2, 8, 4),
            new Wording(5, 6, 4, 3, 3, 4, 8, 3, 8, 40, 2, 15, 40, 4),
            new Told(12, 12, 3, 60, 3, 10));

    record Weight(
            int word,
            int rarity,
            double rarest,
            double compound,
            int number,
            int symbol,
            int punctuation,
            int lineBreak) {}

    record Step(int edit, int update) {}

    record Border(
            int paragraph,
            int signBefore,
            int conjunctionAfter,
            int signAfter,
            int insideName,
            int insideWord,
            int unbalanced,
            double scrap) {}

    record Shift(int words, int wordsBeside, int weight, int letters, int repeated, int entry, int body) {}

    record Elsewhere(
            int words,
            int little,
            int goesOn,
            int weight,
            int own,
            int wordsFar,
            int wordsOfClause,
            int weightOfClause) {}

    record Notes(
            double same, double place, double wordsBefore, int words, int characters, int wordsFarther, int citation) {}

    record Cited(
            int latest,
            int date,
            int around,
            int list,
            int beforeReport,
            int step,
            int place,
            int report,
            int number,
            int version) {}

    record Dates(
            int next,
            int asked,
            int ofNumber,
            int record,
            int meaning,
            int completed,
            int noun,
            int event,
            int nameOfEvent,
            int farEvent,
            int deadline,
            int beforeList) {}

    record About(
            int cue,
            int fewCues,
            int stem,
            int among,
            int group,
            int figures,
            int large,
            int withCounted,
            int counted,
            int countedNext,
            int clause,
            int behindCue,
            int passage,
            int name) {}

    record Wording(
            int spelled,
            int reordered,
            int older,
            int joining,
            int complement,
            int before,
            int connective,
            int venue,
            int host,
            int addressee,
            int shortName,
            int verb,
            int opening,
            int paragraphs) {}

    record Told(int words, int ofAddressee, int figures, int counted, int names, int keyChanges) {}
}
