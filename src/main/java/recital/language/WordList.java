package recital.language;

/** The lists of words that the program asks a language for; source: {@code word-lists.tsv} in the folder of the language. */
public enum WordList {
    /** The months, January first. */
    MONTHS,
    /** The months where no day stands before them, two forms each, January first; where they differ from {@link #MONTHS}. */
    MONTHS_ALONE,
    /**
     * Articles and the like that may stand before each word of a phrase and say nothing of it, the longest first: those that
     * a language writes together with its words, "and the", or before nouns of a list, "les femmes et les filles".
     */
    PROCLITICS,
    /** The organs that adopt resolutions, in the order of {@link recital.model.Organ}. */
    ORGANS,
    /** What a verb is led by where it is a formula, and not where it is an operative verb. */
    BEFORE_FORMULA,
    /** "Its", which may stand between an opening verb and its intensifier. */
    OWN,
    /** Prepositions that may belong to an opening verb or stand apart: "looks forward to". */
    VERB_PREPOSITIONS,
    /** What stands before or inside an opening and is not its verb. */
    BESIDE_OPENING_VERB,
    /** Verbs of notice, one of which may take the place of another when an event grows a year older. */
    NOTICE_VERBS,
    /** What may stand between an opening verb and the first word that tells of what it is said. */
    BEFORE_OBJECT,
    /** What tells too little of that by itself, so that the word after it is taken too. */
    OPEN_OBJECTS,
    /** What a resolution is called before its number. */
    RESOLUTION_NAMES,
    /** What a decision is called before its number. */
    DECISION_NAMES,
    /** What leads from the number of a resolution to its date. */
    BEFORE_DATE_OF_CITATION,
    /** What joins the last entry of a list. */
    LIST_CONJUNCTIONS,
    /** What joins a clause to the one before that might stand by itself: "while recognizing". */
    BEFORE_JOINED_CLAUSES,
    /** What a clause or phrase may begin with, so that an edit had better begin there. */
    JOINING_CLAUSES,
    /** What a paragraph is called that is referred to by its number. */
    PARAGRAPH_NAMES,
    /** What an organ decides of itself every year, or puts off: to include an item, to remain seized. */
    ROUTINE_DECISIONS,
    /** What makes a decision weigh: something is convened, established, extended or ended. */
    FOUNDING_VERBS,
    /** What a limit of money is told by: "within existing resources". */
    MEANS,
    /** What a report is called. */
    REPORT_NAMES,
    /** What is called by a short name where its full one tells of what it is: "the draft articles on wells". */
    NAMED_WORKS,
    /** What names a place in a document before its number, "chap. III". */
    PLACES_IN_DOCUMENT,
    /** What stands between the numbers of a list. */
    BETWEEN_NUMBERS,
    /** What says that a paragraph of this very document is referred to. */
    WITHIN_DOCUMENT,
    /** What is held year after year under a running number. */
    RECURRING_EVENTS,
    /** What of that stands before its running number, in languages where nouns do. */
    RECURRING_BEFORE_NUMBER,
    /** What stands before the number of a session by which something must be done. */
    BEFORE_SESSION_OF_DEADLINE,
    /** What stands before a date by which something must be done. */
    BEFORE_DEADLINE,
    /** What may stand between that and the date. */
    BETWEEN_DEADLINE_AND_DATE,
    /** What is to be done by a date: "conclude in 2024". */
    COMPLETION_VERBS,
    /** What stands before the year in which something was counted or is to be done. */
    BEFORE_YEAR_OF_NUMBER,
    /** What the Human Rights Council is called in short. */
    COUNCILS,
    /** What is held once, or after years, under the year in its name. */
    SINGLE_EVENTS,
    /** What is said of a number that no other year has had. */
    RECORDS,
    /** What is said of an event that is given a later session. */
    PUT_OFF,
    /** What is said of the time at which something was once meant to be. */
    AS_ONCE_MEANT,
    /** What the newest resolution of a list is called, "the latest of which was". */
    LATEST,
    /** What has a running number and a date. */
    EVENTS,
    /** Of these, those that an event has several of: which one it is its number alone does not tell. */
    PARTS_OF_EVENTS,
    /** What an event is called before its noun, beside its number. */
    BEFORE_EVENT,
    /** What goes with a date and is no change of its own. */
    BESIDE_DATES,
    /** What stands between two dates that belong together. */
    BETWEEN_DATES,
    /** What is said of a mandate or period that is given another last day. */
    EXTENDED,
    /** What leads to the last day of a mandate. */
    BEFORE_END,
    /** What stands before the year by which something is completed. */
    BEFORE_YEAR_OF_COMPLETION,
    /** What leads from those who are asked to what they are asked to do: "calls upon all States to". */
    BEFORE_ACTION,
    /** What is done: "cooperation between the States" is asked of nobody by name. */
    DEEDS,
    /** Articles, which may come and go before most nouns. */
    ARTICLES,
    /** What leads from a report to its subject. */
    BEFORE_SUBJECT_OF_REPORT,
    /** What stands before a name for an article. */
    DEMONSTRATIVES,
    /** What an article before it tells something of. */
    TOLD_BY_ARTICLE,
    /** Two words, parted by a stroke, of which one says what the other says: "on", "upon". */
    SAME_WORDS,
    /** Two prepositions, parted by a stroke, either of which may lead to the same: "training of keepers", "for keepers". */
    PREPOSITION_PAIRS,
    /** Whose a report is that is asked of the holder of an office. */
    OFFICE_HOLDERS,
    /** With what another clause begins that is joined to the one before or not. */
    LEADING_TO_CLAUSE,
    /** What leads from a list of resolutions to what they are about or say. */
    BEFORE_SUBJECT_OF_LIST,
    /** Bodies by their name and, behind a stroke, what they are called for short where their resolutions are asked for. */
    ABBREVIATED_BODIES,
    /** What stands before a verb and says that it was done: "was able to". */
    BEFORE_DEED_DONE,
    /** What comes every second year. */
    BIENNIAL,
    /** What is said of an event or a report of every year, behind its number. */
    ANNUAL,
    /** The forms of the verb that tells what something is. */
    COPULAS,
    /** What something is called while it is to come or new: "upcoming". */
    FRESH,
    /** What says nothing by itself and may be left out: "wells [that are] open", "[in order] to". */
    OMISSIBLE,
    /** What may be said again before each entry of a list: "to dig wells and to mend them". */
    REPEATABLE,
    /** What stands between the entries of a list, or before one. */
    BETWEEN_ENTRIES,
    /** What may be left out before a clause: "the wells that they dug". */
    CONJUNCTIONS_OF_CLAUSES,
    /** A word, a stroke, and the words behind it that do not change how many are meant: "many", "of the". */
    PARTITIVES,
    /** Words that say the same of one as of several: what documents are called, "impact", "impacts"; and what they do. */
    NUMBERLESS,
    /** Words that say something else with a capital: "member States", "Member States". */
    TOLD_BY_CAPITAL,
    /** What stands beside a citation in a note, and is no change beside one. */
    BESIDE_CITATIONS,
    /** What stands for somebody named before. */
    PRONOUNS,
    /** What money is counted in. */
    CURRENCIES,
    /** What leads to another entry of a list, and is no change beside it. */
    BESIDE_LIST_ENTRIES,

    /** The organization whose bodies adopt the texts, by whose name they are called or not. */
    OWN_ORGANIZATION,
    /** Documents by their short name and, behind a stroke, what is added to it where they are called in full. */
    FULL_NAMES,

    /** With what the longer form of a name goes on behind the shorter: "the Convention on ...". */
    NAME_COMPLEMENTS,

    /** What sends to a document in a note and says nothing of it: "see". */
    SEEING,

    /** What stands before the first of two years between which something lasts: "from 2015 to 2021". */
    BEFORE_PERIOD,
    /** Words that say nothing of their own beside another change. */
    SMALL_WORDS,
    /** Words without content, which may give way to one another without another thing being counted. */
    WITHOUT_CONTENT,
    /** What goes with any number and tells next to nothing by itself. */
    MEASURE_WORDS,
    /** What stands before a range, "between 5 and 8". */
    BETWEEN,
    /** What joins the two ends of such a range. */
    BETWEEN_JOINT,
    /** What joins the two ends of a range by itself, "5 to 8". */
    RANGE_JOINT,
    /** What makes the two ends of a range two quantities, "from 5 to 8". */
    BEFORE_TWO_ENDS,
    /** What joins a rate and its base, "1 in 10". */
    RATE_JOINTS,
    /** What may stand before the base of a rate, "1 in every 10". */
    BEFORE_RATE_BASE,
    /** What may stand between a bound and its number. */
    AFTER_BOUND,
    /** Plurals that do not look like one. */
    IRREGULAR_PLURALS,
    /** Words after which nothing belongs to the noun any more that is counted. */
    AFTER_NOUN,
    /** What is counted under a name with capitals. */
    COUNTED_NAMES,
    /** What there is a fixed number of. */
    FIXED_COUNTS,
    /** What is called by the years it lasts. */
    NAMED_DURATIONS,
    /** Adverbs of a comparison, which are no nouns. */
    COMPARATIVES,
    /** Units of what is measured and not counted; a figure without a unit does not take them over. */
    MEASURED_UNITS,
    /** What a budget counts besides money. */
    POSTS,
    /** What stands right before a date that says when. */
    BEFORE_DATES,
    /** What stands beside a date and a place where they say when and where something is. */
    BESIDE_TIMES,
    /** What leads to when and where an event was. */
    HELD,
    /** What leads to who adopted a text, which is over. */
    ADOPTED,
    /** The unit of an age. */
    AGE_UNIT,
    /** Nouns that have numbers of their own. */
    NUMBERED_NOUNS,
    /** Words that a number follows, never the mark of a note. */
    BEFORE_NUMBER,
    /** Words that are no part of a word that has lost its hyphen. */
    PARTICLES,
    /** Words by which titles are not told apart. */
    TITLE_WORDS_WITHOUT_MEANING,
    /** What stands between two things of which either may be meant. */
    ALTERNATIVES,
    /** Words that are no part of a subject. */
    BESIDE_SUBJECT,
    /** Nouns that tell nothing by themselves, and without which those before them tell too little, "dispute resolution". */
    BEHIND_ATTRIBUTES,
    /** Verbs in their plain form, with or without the ending of the third person, that end a subject before them. */
    PLAIN_VERBS,
    /** What stands before the number of a document where texts cite it and a user who asks for it leaves it out. */
    BEFORE_ASKED,
    /** What requests for reports of every subject have, and tells no subject. */
    BESIDE_REPORT,
    /** What a session is called. */
    SESSION_NAMES,
    /** What is said of a quantity that grew or is better. */
    RISES,
    /** What is said of a quantity that shrank or is worse. */
    FALLS,
    /** Verbs by which the organ settles a matter without the word "decides". */
    SETTLING_VERBS,
    /** Words that lead to a phrase and end none. */
    LEADING_TO_PHRASE,
    /** Words that change what is asked for by coming or going alone. */
    DECISIVE
}
