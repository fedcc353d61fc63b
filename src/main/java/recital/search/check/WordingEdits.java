package recital.search.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Fact.VerbShift;
import recital.diff.Significance;
import recital.language.Lexicon;
import recital.language.Opening.Direction;
import recital.language.References.Reference;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Organ;

/** The edits of a paragraph that change its wording: what a year brings, and what other rules tell, aside. */
final class WordingEdits {

    /** What is told by other rules, or is what a year brings. */
    private static final Set<ChangeKind> ELSEWHERE = EnumSet.of(
            ChangeKind.SESSION,
            ChangeKind.FIGURE,
            ChangeKind.MONEY,
            ChangeKind.CITATION,
            ChangeKind.RENUMBERED,
            ChangeKind.CONNECTIVE,
            ChangeKind.TYPOGRAPHY,
            ChangeKind.MOVED);

    private final Lexicon lexicon;
    private final List<Token> earlier;
    private final List<Token> later;

    private WordingEdits(Change change, Lexicon lexicon) {
        this.lexicon = lexicon;
        earlier = content(change.text().earlier(), lexicon);
        later = content(change.text().later(), lexicon);
    }

    static List<Edit> of(Change change, Lexicon lexicon) {
        WordingEdits wordings = new WordingEdits(change, lexicon);
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        int laterStart = 0;
        boolean citationChanged = false;
        for (Edit edit : change.text().edits()) {
            Set<String> went = wordings.stems(wordings.earlier, start, edit.earlier());
            Set<String> came = wordings.stems(wordings.later, laterStart, edit.later());
            boolean isEmpty = went.isEmpty() && came.isEmpty();
            // What follows one resolution in the singular follows two in the plural.
            boolean isOfPlural = citationChanged && went.equals(came);
            if (isOfWording(edit) && !isEmpty && !isOfPlural && !wordings.isOfTime(start, laterStart, edit)) {
                edits.add(edit);
            }
            citationChanged |= edit.significance() != Significance.NONE && isEmpty;
            start += edit.earlier().length();
            laterStart += edit.later().length();
        }
        return edits;
    }

    /** An article or a sign more is no other wording, and neither is an event that is recalled when it is over. */
    private static boolean isOfWording(Edit edit) {
        return edit.significance() == Significance.SUBSTANTIVE
                && edit.findings().stream()
                        .anyMatch(finding -> finding.significance() == Significance.SUBSTANTIVE
                                && !ELSEWHERE.contains(finding.kind())
                                && !(finding.fact() instanceof VerbShift shift
                                        && shift.direction() == Direction.TIME_PASSED));
    }

    /** Whether a date or year alone became another one: a mandate or deadline that goes on is what a year brings. */
    private boolean isOfTime(int start, int laterStart, Edit edit) {
        return isTime(within(earlier, start, edit.earlier())) && isTime(within(later, laterStart, edit.later()));
    }

    private static boolean isTime(List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.stream().allMatch(token -> token.kind() == TokenKind.DATE || token.kind() == TokenKind.YEAR);
    }

    private Set<String> stems(List<Token> tokens, int start, String text) {
        return within(tokens, start, text).stream()
                .map(token -> lexicon.stemmer().stem(token.key()))
                .collect(Collectors.toSet());
    }

    private static List<Token> within(List<Token> tokens, int start, String text) {
        return TokenRange.of(tokens, start, start + text.length());
    }

    /** The words of a text but small ones, sessions by their ordinals, and what is cited. */
    private static List<Token> content(String text, Lexicon lexicon) {
        Set<String> small = lexicon.words(WordList.SMALL_WORDS);
        Set<String> sessions = lexicon.words(WordList.SESSION_NAMES);
        BitSet cited = new BitSet();
        for (Reference reference : lexicon.references().numbered(text, Organ.GENERAL_ASSEMBLY)) {
            cited.set(reference.start(), reference.end());
        }
        List<Token> tokens = lexicon.tokens().tokenize(text);
        List<Token> content = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isSession = token.kind() == TokenKind.ORDINAL && LaterSessions.isSession(tokens, i, lexicon)
                    || sessions.contains(token.key());
            // A letter alone is that of a part.
            boolean isWord = token.kind() != TokenKind.PUNCTUATION
                    && token.kind() != TokenKind.LINE_BREAK
                    && token.text().length() > 1;
            if (isWord && !isSession && !small.contains(token.key()) && !cited.get(token.start())) {
                content.add(token);
            }
        }
        return content;
    }
}
