package recital.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Alternatives;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Fragment.FragmentKind;
import recital.model.Language;
import recital.model.Organ;
import recital.model.Symbol;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;

/** What the words of a line or paragraph say of its place in a document, in the language of the document. */
final class DocumentPhrases {

    /** What may stand after the stop that ends a paragraph: the mark of a note. */
    private static final String AFTER_STOP =
            "(?:\\s?\\d{1,3}|\\*|\\[\\d{1,3}]|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3})";

    /** What may stand behind the heading of an annex in its line: a number or letter, a mark. */
    private static final String AFTER_ANNEX = "(?:\\s(?:\\d{1,2}|\\p{Lu}))?[\\s*\u2020:\uff1a.)\\]]{0,5}"
            + "(?:\\[[^\\]]{1,20}\\]|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}|\\d{1,2})?\\s?";

    /** What it is called, behind a sign or a space. */
    private static final String ANNEX_NAME = "(?:(?:[\u2013\u2014:\uff1a]|(?<=\\s)-)\\s?\\S.{0,150}"
            + "|(?<=\\s)[\\p{Lu}\\p{Lo}].{0,150}(?<![.,;\u3002\u060c\u061b]))?";

    private static final Pattern NUMBER_AND_NOTE = Pattern.compile("(\\d{1,3})\\s+(\\S.*)");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

    private final Lexicon lexicon;
    private final Pattern organs;
    private final Pattern formula;
    private final Pattern formulaBeforeWords;
    private final Pattern meeting;
    private final Pattern vote;
    private final Pattern page;
    private final Pattern annex;
    private final Pattern annexNumber;
    private final Pattern annexTitle;
    private final Pattern declaration;
    private final Pattern recycling;
    private final Pattern monthFirst;
    private final Pattern noteOpening;
    private final Pattern closed;
    private final Pattern suspended;
    private final Pattern continuation;

    DocumentPhrases(Language language) {
        lexicon = Lexicon.of(language);
        organs = Pattern.compile(Alternatives.of(lexicon.words(WordList.ORGANS)));
        formula = lexicon.pattern(PhrasePattern.ORGAN_FORMULA);
        formulaBeforeWords = Pattern.compile("\\s*(" + formula.pattern() + ")\\s+", Pattern.UNICODE_CHARACTER_CLASS);
        meeting = lexicon.pattern(PhrasePattern.MEETING_LINE);
        vote = lexicon.pattern(PhrasePattern.VOTE_LINE);
        page = lexicon.pattern(PhrasePattern.PAGE_LINE);
        annex = lexicon.pattern(PhrasePattern.ANNEX_LINE);
        annexNumber = Pattern.compile("(?:" + annex.pattern() + ")" + AFTER_ANNEX);
        annexTitle = Pattern.compile(annexNumber.pattern() + ANNEX_NAME);
        declaration = lexicon.pattern(PhrasePattern.DECLARATION_START);
        recycling = lexicon.pattern(PhrasePattern.RECYCLING_MARK);
        monthFirst = lexicon.pattern(PhrasePattern.MONTH_FIRST);
        noteOpening = lexicon.pattern(PhrasePattern.NOTE_OPENING);
        closed = Pattern.compile(
                ".*" + lexicon.pattern(PhrasePattern.PARAGRAPH_END).pattern() + AFTER_STOP + "?", Pattern.DOTALL);
        continuation = lexicon.pattern(PhrasePattern.CONTINUATION);
        suspended = lexicon.pattern(PhrasePattern.SUSPENDED_WORD);
    }

    /** All that is known of the language. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a line is "The General Assembly," or the like of another organ, and nothing else. */
    boolean isFormula(String text) {
        return formula.matcher(text).matches();
    }

    /**
     * Whether a line is the formula, be it without its comma, which is missing where no recital follows; in some languages
     * it is then the name of the organ, which the masthead has too, so that only a place behind a title tells.
     */
    boolean isFormulaBehindTitle(String text) {
        return isFormula(text) || isFormula(text + ",");
    }

    /** Whether a text begins with that formula. */
    boolean beginsWithFormula(String text) {
        return formula.matcher(text).lookingAt();
    }

    /** The formula, in group 1, at the beginning of a text that goes on after it. */
    Optional<Matcher> formulaBeforeWords(String text) {
        Matcher matcher = formulaBeforeWords.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a line is the number of a resolution, with the title or its first words behind it. */
    boolean beginsNumberedTitle(String text) {
        return lexicon.pattern(PhrasePattern.NUMBERED_TITLE).matcher(text).matches();
    }

    /** Whether a text is not the sentence of adoption, nor the number that stands in place of a title. */
    boolean isTitle(String text) {
        return !beginsAdoption(text) && councilNumber(text).isEmpty();
    }

    /** Whether a line begins the sentence of adoption. */
    boolean beginsAdoption(String line) {
        return lexicon.pattern(PhrasePattern.ADOPTION_LINE).matcher(line).lookingAt();
    }

    /** What a line numbers that is the number of a resolution of the Security Council, be it with the sentence of adoption. */
    Optional<Symbol> councilNumber(String line) {
        Matcher number = lexicon.pattern(PhrasePattern.COUNCIL_NUMBER).matcher(line);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(number.end()).strip();
        return rest.isEmpty() || beginsAdoption(rest)
                ? Symbol.parse(number.group(1).replace('\uff08', '(').replace('\uff09', ')'))
                : Optional.empty();
    }

    /** The organ that is named first in a text. */
    Optional<Organ> organ(String text) {
        Matcher named = organs.matcher(text);
        return named.find()
                ? Optional.of(
                        Organ.values()[
                                List.copyOf(lexicon.words(WordList.ORGANS)).indexOf(named.group())])
                : Optional.empty();
    }

    /** Whether a text begins with a preambular formula, in capitals or not. */
    boolean beginsWithPreambularFormula(String text) {
        return lexicon.preambularFormulas().begin(text);
    }

    /** Whether a text begins with an operative verb. */
    boolean beginsWithOperativeVerb(String text) {
        return lexicon.operativeVerbs().begin(text);
    }

    /** Whether a text begins with a preambular formula, capital included. */
    boolean beginsRecital(String text) {
        return !mayContinueParagraph(text) && beginsWithPreambularFormula(text);
    }

    /** Whether a text begins as what States declare together does, "We, the Heads of State". */
    boolean beginsDeclaration(String text) {
        return declaration.matcher(text).lookingAt();
    }

    /** Whether the language tells the rest of a paragraph by its beginning, so that lines can be joined. */
    boolean tellsParagraphsByLines() {
        return lexicon.has(PhrasePattern.CONTINUATION);
    }

    /** Whether a text may be the rest of a paragraph, by how it begins. */
    boolean mayContinueParagraph(String text) {
        return continuation.matcher(text).lookingAt();
    }

    /** Whether a text begins with an operative verb and no preambular formula. */
    boolean beginsOperative(String text) {
        return !beginsRecital(text) && beginsWithOperativeVerb(text);
    }

    /** Whether a line is the number of the meeting, which begins the closing; some have its date on the same line. */
    boolean isMeeting(String text) {
        Matcher found = meeting.matcher(text);
        return found.matches()
                || found.lookingAt()
                        && lexicon.dates().parse(text.substring(found.end())).isPresent();
    }

    /** Whether a text begins what is told of the vote, in brackets after the meeting. */
    boolean beginsVote(String text) {
        return vote.matcher(text).lookingAt();
    }

    /** Whether a line is the heading of what is annexed. */
    boolean isAnnexHeading(String text) {
        return annex.matcher(text).matches();
    }

    /** Whether a paragraph is such a heading, be it with a number, a letter or a mark: "Annex 1*". */
    boolean isAnnexNumber(String text) {
        return annexNumber.matcher(text).matches();
    }

    /** Whether a paragraph is such a heading, be it with a number, a letter, a mark or its title: "Annex 1*", "Annex A \u2013 Rules". */
    boolean isAnnexTitle(String text) {
        return annexTitle.matcher(text).matches();
    }

    /** Whether a text ends as a paragraph does. */
    boolean isClosed(String text) {
        return closed.matcher(text).matches();
    }

    /** The kind of page furniture that a line is by itself. */
    Optional<FragmentKind> furniture(String text) {
        if (recycling.matcher(text).matches()) {
            return Optional.of(FragmentKind.RECYCLING);
        }
        return page.matcher(text).matches() ? Optional.of(FragmentKind.PAGE_NUMBER) : LinePatterns.furniture(text);
    }

    /** Whether a line is a note's number and the beginning of its text. */
    boolean startsNote(String text) {
        return numberedNote(text).isPresent();
    }

    /**
     * What a line is that begins a note.
     *
     * @param number of the note, one to three digits
     * @param text its beginning
     */
    record NumberedNote(String number, String text) {}

    /** A note's number and the beginning of its text, where a line is these. */
    Optional<NumberedNote> numberedNote(String text) {
        Matcher numbered = NUMBER_AND_NOTE.matcher(text);
        return numbered.matches() && mayFollowNoteNumber(numbered.group(2))
                ? Optional.of(new NumberedNote(numbered.group(1), numbered.group(2)))
                : Optional.empty();
    }

    /** Whether words may be the beginning of a note whose number stands before them. */
    boolean mayFollowNoteNumber(String text) {
        return !monthFirst.matcher(text).matches()
                && (!Character.isLowerCase(text.charAt(0)) || text.startsWith("http"));
    }

    /** What matches where a line is a point, its letter in group 1 and its words in group 2, as the language prints them. */
    Matcher point(String text) {
        return ParagraphLabels.POINT.matcher(lexicon.labels()
                .first(text)
                .map(labelled -> labelled.label() + " " + labelled.words())
                .orElse(text));
    }

    /** Whether words are such as notes begin with. */
    boolean opensNote(String text) {
        return noteOpening.matcher(text).matches();
    }

    /** Joins the lines of a paragraph; a hyphen or slash at the end of a line holds the next word to it. */
    String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String folded = SPACE.matcher(line).replaceAll(" ").strip();
            if (text.length() > 0 && !folded.isEmpty() && !holdsNextWord(text, folded)) {
                text.append(' ');
            }
            text.append(folded);
        }
        return text.toString();
    }

    private boolean holdsNextWord(StringBuilder text, String next) {
        int last = text.length() - 1;
        if (lexicon.language() == Language.CHINESE && (isWide(text.charAt(last)) || isWide(next.charAt(0)))) {
            return true;
        }
        if (last < 1 || Character.isWhitespace(text.charAt(last - 1))) {
            return false;
        }
        char end = text.charAt(last);
        return end == '-' && !suspended.matcher(next).lookingAt()
                || end == '/'
                || end == '\u2013' && Character.isDigit(next.charAt(0));
    }

    /** A character of Chinese, beside which no space stands. */
    private static boolean isWide(char c) {
        return c >= '\u2e80' || c >= '\u2018' && c <= '\u201d';
    }
}
