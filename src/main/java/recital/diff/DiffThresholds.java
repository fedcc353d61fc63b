package recital.diff;

/**
 * The numbers by which edits are found and told, a record for each stage.
 *
 * <p>source: swept over the consecutive pairs of the sessions 74 to 80, 2026-11-27. The two counts behind each are how many
 * of 7,459 edits in every fourth of 468 pairs differ at a fifth less and a fifth more, as {@code DiffThresholdBench} prints
 * them. No edits are made by hand: what moves most was read, and stands where it reads best. A small count moves by one;
 * how far something is looked for may move none of them, and still keeps out what stands farther. What tells words and
 * dates of other languages was swept in English alone.
 */
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
            new Elsewhere(8, 3, 4, 350, 4, 16, 8, 700),
            new Notes(0.35, 0.25, 0.4, 5, 120, 3, 6),
            new Cited(8, 12, 4, 4, 4, 3, 6, 16, 4, 6),
            new Dates(4, 200, 20, 30, 20, 8, 4, 4, 10, 45, 120, 60, 20, 4, 3),
            new About(3, 2, 4, 4, 2, 3, 100, 6, 10, 5, 4, 2, 8, 4),
            new Wording(5, 6, 4, 3, 3, 4, 8, 3, 8, 40, 2, 15, 40, 4),
            new Told(12, 12, 4, 60, 3, 10));

    /**
     * What tokens weigh: it is worth so much to keep one in its place.
     *
     * @param word any word; 29, 29
     * @param rarity what each unit of its rarity, the logarithm of how few resolutions have it, adds; 124, 124
     * @param rarest as much rarity counts at most; 49, 14
     * @param compound a compound that the table lacks is so much rarer than the most common of its parts; 2, 0
     * @param number a number, year or ordinal; 5, 7
     * @param symbol a date or symbol; 26, 8
     * @param punctuation a sign; more would keep commas between two edits; 0, 4
     * @param lineBreak the end of a paragraph; 0, 0
     */
    record Weight(
            int word,
            int rarity,
            double rarest,
            double compound,
            int number,
            int symbol,
            int punctuation,
            int lineBreak) {}

    /**
     * What an edit costs that is no kept token. Of 14 paragraphs drawn from what differs, 12 read no better at
     * either.
     *
     * @param edit to begin one; 187, 106
     * @param update a value that takes the place of another of its kind; 20, 20
     */
    record Step(int edit, int update) {}

    /**
     * Where the ends of an edit stand that could as well stand elsewhere, and which scraps of kept text it takes
     * in. The first seven say which of two places is better, and only their order counts: without one, 98, 152,
     * 5, 9, 1, 0 and 1 edits differ.
     *
     * @param paragraph at the end of a paragraph; 0, 0
     * @param signBefore behind a comma or stop; 1, 0
     * @param conjunctionAfter before a word that joins clauses; 0, 0
     * @param signAfter before one; 0, 0
     * @param insideName what it costs between two words with a capital; 0, 0
     * @param insideWord what it costs inside a word of a language that parts none; English has none; 0, 0
     * @param unbalanced what an odd bracket or quotation mark costs; 0, 0
     * @param scrap kept text is a scrap that weighs no more than this share of the lighter of its neighbours: of
     *     14 drawn paragraphs three of seven read better at .36 and one of seven at .54; 139, 55
     */
    record Border(
            int paragraph,
            int signBefore,
            int conjunctionAfter,
            int signAfter,
            int insideName,
            int insideWord,
            int unbalanced,
            double scrap) {}

    /**
     * Passages that went at one place of a text and came at another.
     *
     * @param words so many words are met by no chance; 67, 10
     * @param wordsBeside beside a longer passage that went the same way so many are; 5, 6
     * @param weight what they weigh at least; 25, 4
     * @param letters one word of so many letters moved by itself; 4, 2
     * @param repeated so many that a document has again and again are met by chance; 0, 2
     * @param entry so many words may lie between the two places of an entry of a list; 0, 0
     * @param body the name of a body, before or behind the number that it adopted, has so many; 0, 0
     */
    record Shift(int words, int wordsBeside, int weight, int letters, int repeated, int entry, int body) {}

    /**
     * Passages that the other document has in another paragraph or note.
     *
     * <p>Counts of 2026-11-28, of 5,701 edits in every fourth of 423 pairs.
     *
     * @param words so many stand in two places by no chance; 23, 22
     * @param little so many words in a row changed little; 0, 0
     * @param goesOn behind them so many are the same again; 0, 0
     * @param weight what the words without capitals weigh; a name has few; 0, 3
     * @param own so many of its words stand nowhere else; 3, 1
     * @param wordsFar so many where no link joins the two; 0, 1
     * @param wordsOfClause or so many; 0, 6
     * @param weightOfClause that weigh this much without capitals; 44, 10
     */
    record Elsewhere(
            int words,
            int little,
            int goesOn,
            int weight,
            int own,
            int wordsFar,
            int wordsOfClause,
            int weightOfClause) {}

    /**
     * Which notes are one, and what is told of them.
     *
     * @param same the share of their words that both have, from which they are one reworded; 1, 0
     * @param place from which their place among as many counts, and what it adds; 1, 4
     * @param wordsBefore what the same words before the mark add; 0, 0
     * @param words so many words are those before a mark; 4, 0
     * @param characters in so many characters; 0, 0
     * @param wordsFarther so many of them tell a place where the mark stands a word farther; 0, 0
     * @param citation a note that only cites has so many tokens; 0, 0
     */
    record Notes(
            double same, double place, double wordsBefore, int words, int characters, int wordsFarther, int citation) {}

    /**
     * How far from what is cited stands what tells which it is, in tokens where nothing else is said.
     *
     * @param latest before a symbol, what says that it is the latest of its list; 0, 0
     * @param date behind it, its date; 0, 0
     * @param around on either side, what a resolution is about; 0, 2
     * @param list a list of so many may have two of a year or session; 1, 0
     * @param beforeReport before a symbol, what document it is; 0, 0
     * @param step sessions from one report of a series to the next; 1, 0
     * @param place between the words of a reference to a place; 11, 0
     * @param report behind the number of a paragraph of a report, what dates that; 0, 0
     * @param number digits of a number that a note cites; 0, 0
     * @param version between the name of a treaty and its version; 0, 0
     */
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

    /**
     * How far from a date stands what tells of what it is, in tokens where nothing else is said.
     *
     * @param next behind the number of a session, its year; 0, 0
     * @param asked before it, in letters, what is asked for; 0, 0
     * @param ofNumber beside a year, the number that it dates; 0, 1
     * @param record before a year, that no other had as much; 0, 0
     * @param meaning on either side, what the date is of; 1, 0
     * @param completed before a year, that something is to be completed; 0, 0
     * @param noun from the number of an event to its noun; 0, 0
     * @param event from a date to the noun of its event; 3, 0
     * @param nameOfEvent words of the name of an event; 1, 0
     * @param farEvent from the dates of an event to its number; 5, 0
     * @param deadline before a date, in letters, what makes it a deadline in other languages; 0, 0
     * @param beforeList before a list of dates, what was held; 0, 0
     * @param beforeYears the same before a list of years; 0, 0
     * @param beforePeriod before the end of a period, that it was held; 0, 0
     * @param limit before so many years, that they are a limit; 0, 0
     */
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
            int beforeList,
            int beforeYears,
            int beforePeriod,
            int limit) {}

    /**
     * What an edit is about: one in so many of its words where nothing else is said.
     *
     * @param cue must be of a cue; 14, 15
     * @param fewCues of money, or of a single word that qualifies; 2, 1
     * @param stem letters that two words of one stem begin with; 0, 1
     * @param among for one cue to stand for another; 0, 1
     * @param group of groups; 8, 9
     * @param figures of figures; 2, 2
     * @param large a number from which on it is no small count; 0, 1
     * @param withCounted words that a figure and what it counts are at most; 0, 0
     * @param counted words behind a figure in which what it counts stands; 0, 0
     * @param countedNext the same right behind it; 0, 0
     * @param clause words from which on they are a clause; 3, 7
     * @param behindCue words behind a cue that tell its passage; 2, 2
     * @param passage words that tell a passage from others; 3, 7
     * @param name words more of the name of an office; 0, 2
     */
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

    /**
     * What counts as the same words said otherwise, and who asks whom, in tokens where nothing else is said.
     *
     * @param spelled letters from which on one letter is a spelling; 0, 0
     * @param reordered words that change their order at most; 0, 0
     * @param older of a verb that grew older, "will have been mended"; 0, 0
     * @param joining letters of a small word inside names; 8, 0
     * @param complement that tell enough of a group; 0, 0
     * @param before of a name before what it lacks; 0, 0
     * @param connective of a connective with its signs; 0, 0
     * @param venue between a place and its date; 0, 1
     * @param host before a place, that it is hosted there; 0, 0
     * @param addressee of those who are asked at most; 0, 0
     * @param shortName words of a short name; 1, 1
     * @param verb from a verb to what it is seen to govern; 0, 2
     * @param opening the same of the verb of a paragraph; 0, 0
     * @param paragraphs paragraphs of a link whose orders are all tried: what is tried grows with their
     *     factorial; 0, 0
     */
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

    /**
     * How much is told; to tell more or less is a matter of room, and was not swept.
     *
     * @param words words of a passage in a remark
     * @param ofAddressee words of each side of those who are asked
     * @param figures figures of a side
     * @param counted letters of what a figure counts
     * @param names documents called by their names
     * @param keyChanges lines of key changes
     */
    record Told(int words, int ofAddressee, int figures, int counted, int names, int keyChanges) {}
}
