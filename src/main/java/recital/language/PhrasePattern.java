package recital.language;

/** The patterns that the program asks a language for; source: {@code patterns.tsv} in the folder of the language. */
public enum PhrasePattern {
    /** What is one word where no space parts words, and looks like several. */
    ONE_WORD,
    /** A date, whole or without day or year. */
    DATE,
    /** A date with {@code day}, {@code month} and {@code year}. */
    FULL_DATE,
    /** A year or the word "session", as what is renewed every year has it. */
    YEAR_OR_SESSION,
    /** The word, in group 1, that governs the numbers of documents after it. */
    CITATION_GOVERNOR,
    /** What leads from that word to the name of a body that stands before the number. */
    BODY_BEFORE_NUMBER,
    /** What stands between the name of a body and that word. */
    BETWEEN_BODY_AND_RESOLUTION,
    /** What stands between the numbers and the name of the body behind them. */
    BETWEEN_RESOLUTION_AND_BODY,
    /** What stands before that word where the body is that of the resolutions before it. */
    SAME_BODY_BEFORE,
    /** What makes a number with its year no resolution. */
    NO_CITATION_AFTER,
    /** What joins the next of a list, "and" or a comma. */
    NEXT_LISTED,
    /** What joins the ends of a range, "to" or a dash. */
    THROUGH,
    /** What leads from one number of a list to the next, what is said of the first included. */
    NEXT_NUMBERED,
    /** A treaty in a treaty series, volume and number in group 1. */
    TREATY_CITED,
    /** The title told behind a citation, in group 1. */
    CITED_TITLE,
    /** A note, its citation left out, that says nothing but where a document is found. */
    NOTE_OF_CITATION,
    /** What tells, in a note, that its document holds what the text names and is not about it. */
    ANNEXED,
    /** A name in capitals at the end of a text, in group 1. */
    NAME_OF_CITED,
    /** Another name before it. */
    NAME_BEFORE_NAME,
    /** The sales number of a publication, in group 1. */
    SALES_NUMBER,
    /** "Its" at the end of what stands before that word. */
    OWN_BODY_BEFORE,
    /** The name of the Assembly at the same place. */
    ASSEMBLY_BEFORE,
    /** The name of the Human Rights Council at the same place, as its own texts call it. */
    HUMAN_RIGHTS_COUNCIL_BEFORE,
    /** A decision as a user names it, its number in group 1. */
    DECISION_NAMED,
    /** What the rest of a paragraph begins with that a line break has cut off, and no paragraph does: a small letter. */
    CONTINUATION,
    /** Where one clause of a paragraph may end and the next begin. */
    CLAUSE_SEAM,
    /** What stands before a clause with a verb of its own; in group 1 what leads a participle. */
    ACT_AHEAD,
    /** The "and" that may stand before a connective. */
    LEADING_CONJUNCTION,
    /** "Lower", "higher" right after a figure, which then is a difference. */
    COMPARISON_AHEAD,
    /** The stem of a word that says that something rose. */
    RISING_STEM,
    /** The stem of a word that says that something fell. */
    FALLING_STEM,
    /** "Worldwide" and the like, which is no place. */
    EVERYWHERE,
    /** The beginning of a second thing that is named beside what is counted. */
    SECOND_SUBJECT,
    /** A place, its name in group 1. */
    PLACE,
    /** A verb that may be the predicate of what is counted. */
    AUXILIARY,
    /** The verb that says of a subject how large it is, or how it moved. */
    MEASURING_VERB,
    /** What may be left out between a subject and its verb. */
    SUBJECT_ASIDE,
    /** Where the subject of such a verb begins at the latest. */
    SUBJECT_SEAM,
    /** What stands before a number by which something changed. */
    CHANGE_AHEAD,
    /** Such a verb behind a comma. */
    LATER_VERB,
    /** What stands before a figure that may be a subject. */
    BEFORE_SUBJECT,
    /** What joins the words that name a figure to those before them. */
    BEFORE_NAME,
    /** What says right before a figure what it is, "with a turnout of", "rose by". */
    LEAD_OF_FIGURE,
    /** What parts what is said of one figure from what is said of the next. */
    BETWEEN_FIGURES,
    /** The years in the words that name a figure. */
    YEARS_IN_NAME,
    /** A year for which a figure is given, "in 2021", "at the end of 2022", as the first group. */
    FIGURE_YEAR,
    /** What ends the words that tell what is counted. */
    FIGURE_STOP,
    /** What leads over from one figure to the next and belongs to neither. */
    LEADING_TO_NEXT_FIGURE,
    /** What sets a figure against the one before it, at the end of what stands between them. */
    COMPARED_WITH,
    /** What makes the number after it one in an order, "paragraph 3". */
    NUMBERED_BEFORE,
    /** What makes the number after it part of a name, "Industry 4.0". */
    NAME_BEFORE,
    /** What makes the number before it part of a name. */
    NAME_AFTER,
    /** What is counted though its name has capitals. */
    COUNTED_NAME,
    /** What there is always as many of as the number before it says. */
    FIXED_COUNT_AFTER,
    /** What makes the duration before it part of a name. */
    NAMED_DURATION_AFTER,
    /** What makes the number before it a day. */
    DATE_AFTER,
    /** What makes the number before it that of a resolution. */
    SYMBOL_AFTER,
    /** What makes the number before it an hour of the day. */
    HOUR_AFTER,
    /** A number that is a year, whole. */
    YEAR,
    /** What makes the half after it one of a year. */
    PART_OF_YEAR_BEFORE,
    /** What makes the share before it one in an order, "a third meeting". */
    ORDERED_AFTER,
    /** What makes the number after it an age. */
    AGE_BEFORE,
    /** What makes the number after it the base of another figure. */
    BASE_BEFORE,
    /** From one day to another, behind an amount, the days, months and years in groups of these names. */
    PERIOD_OF_DAYS,
    /** A year, or years from {@code first} to {@code last}, behind an amount. */
    PERIOD_OF_YEARS,
    /** What ends the reach of a unit that is printed once. */
    UNIT_BREAK,
    /** What stands, whole, between two figures that share the unit of the second. */
    JOINED_FIGURES,
    /** What may stand between a number and the noun that it counts. */
    BEFORE_COUNTED,
    /** The next word, in group 1, of a noun that is counted. */
    COUNTED_WORD,
    /** What is counted under a name with capitals, in group 1. */
    COUNTED_CAPITALS,
    /** A degree of temperature, in group 1. */
    COUNTED_DEGREE,
    /** "Per" with the number after it, behind a noun that is counted. */
    COUNTED_BASE,
    /** A word that is plainly a plural, whole. */
    PLURAL_NOUN,
    /** A word that is no part of a noun before it, whole. */
    PARTICIPLE,
    /** A verb used as a noun, "mending". */
    GERUND,
    /** What leads from those who are asked to hold something to its date. */
    ASKED_TO_BE_HELD,
    /** With what a noun ends that is made of a verb: "-ment". */
    VERBAL_NOUN_ENDING,
    /** A title in quotation marks. */
    QUOTED_TITLE,
    /** A title after "entitled", with that word. */
    ENTITLED,
    /** The organ, alone on its line between masthead and first recital; the comma may be lost. */
    ORGAN_FORMULA,
    /** The number of the meeting, which begins the closing. */
    MEETING_LINE,
    /** The beginning of what is told of the vote after the meeting. */
    VOTE_LINE,
    /** The heading of what is annexed. */
    ANNEX_LINE,
    /** The beginning of what States declare together, which is annexed. */
    DECLARATION_START,
    /** The recycling mark in the footer of a first page. */
    RECYCLING_MARK,
    /** What begins as a formula does and is none that is listed, its participle in group 1. */
    UNLISTED_FORMULA,
    /** The end of a point that another follows. */
    LINKED_END,
    /** The end of a paragraph or point. */
    PARAGRAPH_END,
    /** What stands over the title of a draft: "Burundi: draft resolution". */
    DRAFT_LINE,
    /** What parts the names of two sponsors of a draft; "and" is part of the names of some States. */
    BETWEEN_SPONSORS,
    /** The first words of the note that says for whom they act. */
    ON_BEHALF,
    /** The line that begins with the name of the Organization, what stands behind it in group 1. */
    ORGANIZATION_LINE,
    /** What begins a line with the number of a resolution of the Security Council, in group 1. */
    COUNCIL_NUMBER,
    /** The line with the number of a resolution, in group 1, and its title behind it, in group 2. */
    NUMBERED_TITLE,
    /** What is no title though it stands last before the body. */
    UNTITLED_LINE,
    /** What stands between a title and the body: "Draft resolution", "Zero draft", "As of 5 November, 6 p.m.". */
    STAGE_LINE,
    /** The beginning of the sentence that tells of the adoption; group 1 where a decision was adopted. */
    ADOPTION_LINE,
    /** The date of adoption in that sentence, in group 1. */
    ADOPTED_ON,
    /** The session, its ordinal in group 1. */
    SESSION_LINE,
    /** The agenda item, in group 1. */
    AGENDA_ITEM_LINE,
    /** The number of a page in words. */
    PAGE_LINE,
    /** What stands over notes. */
    NOTES_HEADING,
    /** The heading of each of several drafts in the report of a committee: "Draft resolution II". */
    DRAFT_OF_REPORT,
    /** The sign between the groups of the digits of a number, where it is no space. */
    GROUPING_MARK,
    /** The sign before its fraction. */
    DECIMAL_MARK,
    /** A number whose groups stand from right to left, as the line does: "400 287 62". */
    TURNED_NUMBER,
    /** A number with the signs that English sets otherwise: "2.298.800", "1,5". */
    NUMBER_OF_LANGUAGE,
    /** The words with which notes begin. */
    NOTE_OPENING,
    /** A note that cites what the one before does, what is told anew in group 1. */
    IBIDEM,
    /** A part of such a note that begins with a session. */
    SESSION_OF_RECORDS,
    /** A text that begins with a month, so that the number before it is a day. */
    MONTH_FIRST,
    /** The mark of a note: in brackets in group 1, raised in group 2, plain in group 3. */
    NOTE_MARK,
    /** What follows a number that counts something and is no mark. */
    COUNTED_AFTER_NUMBER,
    /** The stop of a sentence, which that of "Rev.1" is not. */
    SENTENCE_END,
    /** What follows a hyphen that holds no word to it: "pre- and post-conflict". */
    SUSPENDED_WORD,
    /** A hyphen inside a word with a space beside it. */
    SPACED_HYPHEN,
    /** A day whose two digits stand apart, in groups 1 and 2. */
    SPLIT_DAY,
    /** A year whose digits stand apart. */
    SPLIT_YEAR,
    /** The space before an apostrophe that closes up. */
    SPACED_POSSESSIVE,
    /** "And other relevant resolutions", after a list of predecessors. */
    OTHER_RESOLUTIONS,
    /** "All its previous resolutions on the subject, including", before one. */
    AMONG_RESOLUTIONS,
    /** What a decision says that every financing has: "there shall be set off". */
    ROUTINE_DECISION,
    /** "The most recent of which was resolution", right before its number. */
    LATEST_OF_RESOLUTIONS,
    /** The beginning of what is said of the contents of a resolution. */
    CONTENTS_TOLD,
    /** What leads to the subject of a resolution. */
    SUBJECT_TOLD,
    /** The beginning of a note that lists resolutions. */
    RESOLUTION_LIST,
    /** The word that makes the numbers after it resolutions. */
    RESOLUTIONS_NAMED,
    /** What stands between the number of a resolution and its date. */
    DATE_OF_CITATION_AHEAD,
    /** What leads from a date to the citation whose date it is, in languages where dates stand before. */
    CITATION_OF_DATE_AHEAD,
    /** What stands right before the number of a session by whose beginning or end something must be done. */
    DEADLINE_BEFORE_SESSION,
    /** What stands right behind such a number, in languages that say so there. */
    DEADLINE_BEHIND_SESSION,
    /** What stands before the last year of a period, with its first in group 1, where words alone do not tell it. */
    BEGINNING_OF_PERIOD,
    /** What may be left of an ending at the end of the stem of a verb, by which its forms would differ. */
    ENDING_OF_VERB_STEM,
    /** What stands right before a date by which something must be done, in languages where {@link WordList#BEFORE_DEADLINE} cannot tell it. */
    DEADLINE_BEFORE_DATE,
    /** What stands right behind such a date, in languages that say so there. */
    DEADLINE_BEHIND_DATE,
    /** A report that is asked for, and all that its request says. */
    REPORT_REQUEST,
    /** What joins the last entry of a list, as all the words of an edit. */
    CONJUNCTION,
    /** A clause that limits what is asked, such as one that leaves it to the law of a country. */
    QUALIFYING_CLAUSE,
    /** Such a clause with all that it lists: the words that bring it, and the list. */
    QUALIFYING_LIST,
    /** What binds in such a list, behind the first. */
    QUALIFYING_OBJECT,
    /** What may stand behind the name of a group, where the name is no part of another: an end, a preposition, a participle. */
    AFTER_GROUP,
    /** What is reported to. */
    REPORT_RECIPIENT,
    /** What is called by a name in capitals, whole. */
    PROPER_NAME,
    /** What joins a name to the one before it, which is of something else: "Heads of State in the Well Declaration". */
    LEADING_TO_NAME,
    /** What stands between the word for a body and that for a document of it, in one name: "Guild of Smiths Charter". */
    BODY_BEFORE_DOCUMENT,
    /** What goes on behind a name, where other names would end: "or", years in brackets. */
    NAME_GOES_ON,
    /** A report or the like that is called by its title, which is the first group. */
    ENTITLED_DOCUMENT,
    /** A document that is called by its name, in group 1 the word that tells what it is; where that is the first of all names. */
    DOCUMENT_BY_NAME,
    /**
     * The word of such a name that tells what it is the name of: a {@code document}, an {@code event}, a {@code body}, or one
     * whose {@code meetings} have its name with a number before it.
     */
    HEAD_OF_NAME,
    /** "Thirty-fifth" right before the name of an event. */
    NUMBER_BEFORE_EVENT,
    /** A session or meeting of a body by its number. */
    NUMBERED_MEETING,
    /** What stands before the number of a document and belongs to it, the name of its body included. */
    BEFORE_CITED_NUMBER,
    /** What stands between two numbers of one list, whole. */
    BETWEEN_CITED_NUMBERS,
    /** What stands between two names of one list, whole. */
    BETWEEN_NAMES,
    /** Where and when what is named before it was held, to its date. */
    HELD_AHEAD,
    /** That something was held, with where and when. */
    HELD_ON,
    /** A meeting that has no name, by its number and kind, right before that. */
    UNNAMED_EVENT,
    /** A report by who made it. */
    REPORT_OF,
    /** A verb by which a report may be asked for. */
    REQUEST_VERB,
    /** A report that is to be made, from its verb to its name. */
    ASKED_REPORT,
    /** What stands before a verb of its own by which it is decided that a report is made. */
    REPORT_DECIDED,
    /** Where the next act of a paragraph begins. */
    NEXT_ACT,
    /** What makes a text that looks like a request for a report none. */
    NO_REPORT_REQUEST,
    /** Who is asked for a report, in group 1, at the end of what stands before the request. */
    REPORT_ASKED_OF,
    /** To whom a report goes, in group 1; at whose session it is given, in group 2. */
    REPORT_TO,
    /** When a report is due, in group 1. */
    REPORT_DUE,
    /** What a text calls itself. */
    PRESENT_RESOLUTION,
    /** What stands before a citation of which only a part is meant. */
    PART_OF_CITED_BEFORE,
    /** What stands behind such a citation. */
    PART_OF_CITED_AFTER,
    /** Paragraphs of the same text by their numbers, in languages where no word behind a number says that it is one of them. */
    OWN_PARAGRAPHS,
    /** A paragraph of the same text, its numbers in group 1, "above" in group 2, "below" in group 3. */
    PARAGRAPH_REFERENCE,
    /** "Within existing resources" and the like. */
    EXISTING_RESOURCES,
    /** What says when a matter is looked at again or ends. */
    REVIEW_CLAUSE,
    /** The title of a resolution that proclaims a day, year or decade. */
    TITLE_OF_OBSERVANCE,
    /** The title of a text of which nothing is left to be taken up again. */
    DONE_AT_ONCE_TITLE,
    /** What such a text decides. */
    DONE_AT_ONCE,
    /** How a paragraph begins that takes note of something and asks for nothing. */
    NOTE_TAKEN,
    /** How a paragraph of a declaration begins that decides or asks. */
    DECLARED_ACT,
    /** A name of several words. */
    LONG_NAME,
    /** A document, meeting or other thing by a name without capitals. */
    NAMED_THING,
    /** A treaty, declaration or plan whose name goes on without capitals. */
    NAMED_ACT,
    /**
     * A treaty or goal by its subject without capitals, as a treaty is called before it has a name; by whom and when a
     * named thing was adopted or amended, and its anniversaries.
     */
    NAMED_INSTRUMENT,
    /** A verb that says something of what stands around it: a form of "to be", an auxiliary, an infinitive, a participle. */
    PREDICATE,
    /** A word that says nothing without what stands behind it: an article, a preposition, "all"; whole. */
    LEADING_WORD,
    /** A word that joins what stands before it to what follows: no phrase begins with it. */
    JOINING_WORD,
    /** Words that lead to what stands behind them and say nothing alone: "in order", "and in this regard"; whole. */
    HANGING_PHRASE,
    /** A word that tells more of the noun before it, and ends no subject; whole. */
    BEHIND_SUBJECT,
    /** A formula by which a matter is dealt with: who reports when, and which resolutions came before. */
    PROCEDURE
}
