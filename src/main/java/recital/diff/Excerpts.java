package recital.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.WordList;

/**
 * Cuts the words that a line shows: the verb and what it governs, and each changed passage with the phrase around it.
 *
 * <p>A text is cut at the borders of its clauses, and where these are long of its phrases, so that no excerpt ends in a
 * word that leads to the next. An ellipsis stands for what is left out. No change within the words shown is left unmarked.
 */
final class Excerpts {

    /** So many words of the beginning are shown, to the end of their phrase. */
    private static final int HEAD = 14;

    /** So many words on either side of a change are shown, to the border of a clause. */
    private static final int AROUND = 14;

    /** A gap of so few words is not left out. */
    private static final int GAP = 6;

    /** So many words of one side of a change are shown. */
    private static final int SIDE = 54;

    /** So many words are shown of acts that are new or gone. */
    private static final int WHOLE = 78;

    /** Of an act that does not fit so many words are shown at least. */
    private static final int LEAST = 16;

    /** Behind so many changed words no other change is shown. */
    private static final int MOST = 110;

    private static final String MORE = "\u2026";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Where a phrase ends: behind a sign of punctuation that is none of a number. */
    private static final Pattern SIGN = Pattern.compile("[,;:.\u061b\u060c](?=\\s)|[\uff0c\uff1b\uff1a\u3002]");

    private static final Pattern GAPS = Pattern.compile("\\s*\u2026(?:\\s*\u2026)*\\s*");

    private static final Pattern SIGNS_AHEAD = Pattern.compile("^[\\s,;:.]+");

    /** Marks what took the place of other words. */
    private static final Finding REPLACED = new Finding(ChangeKind.WORDING, Significance.SUBSTANTIVE, Fact.NONE);

    private final Set<String> leading;
    private final Set<String> small;

    Excerpts(Lexicon lexicon) {
        leading = lexicon.words(WordList.LEADING_TO_PHRASE);
        small = new HashSet<>(lexicon.words(WordList.SMALL_WORDS));
        small.addAll(lexicon.words(WordList.WITHOUT_CONTENT));
    }

    /** A phrase of a text: a range of its characters, with how many words it has. */
    private record Phrase(int start, int end, int words, boolean sign) {}

    /**
     * Returns what tells most of acts that are new or gone: the chief one, and of the others what there is room for.
     *
     * @param acts their words, in order
     * @param chief the number of the weightiest of them
     * @param goesOn whether more stands behind the last
     */
    TextDiff whole(List<String> acts, int chief, boolean goesOn) {
        String[] parts = new String[acts.size()];
        int left = WHOLE;
        for (int i = 0; i < acts.size(); i++) {
            int number = i == 0 ? chief : i <= chief ? i - 1 : i;
            String act = oneLine(acts.get(number));
            boolean fits = words(act) <= left || i == 0 || left >= LEAST;
            parts[number] = fits ? shortened(act, left) : MORE;
            left -= fits ? words(parts[number]) : 0;
        }
        String shown = GAPS.matcher(joined(parts)).replaceAll(" " + MORE + " ").strip();
        return new TextDiff(List.of(Edit.kept(goesOn && !shown.endsWith(MORE) ? shown + " " + MORE : shown)));
    }

    private static String joined(String[] parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            boolean apart = joined.isEmpty() || Character.isWhitespace(joined.charAt(joined.length() - 1));
            joined.append(apart ? "" : " ").append(part);
        }
        return joined.toString();
    }

    /** Returns both texts of an act that is another one now. */
    TextDiff replaced(String earlier, String later) {
        if (earlier.isBlank() || later.isBlank()) {
            return whole(List.of(earlier + later), 0, false);
        }
        return new TextDiff(List.of(Edit.of(
                shortened(oneLine(earlier).strip(), SIDE),
                shortened(oneLine(later).strip(), SIDE),
                List.of(REPLACED))));
    }

    /** Returns the wanted edits of a text, which are at least one, with the words around them. */
    TextDiff of(TextDiff text, Set<Edit> wanted) {
        List<Edit> shown = new ArrayList<>();
        List<Edit> between = new ArrayList<>();
        int changed = 0;
        for (Edit edit : text.edits()) {
            if (wanted.contains(edit) && changed < MOST) {
                changed += Math.min(SIDE, words(edit.earlier())) + Math.min(SIDE, words(edit.later()));
                shown.addAll(between(between, shown.isEmpty()));
                between.clear();
                shown.add(side(edit));
            } else if (!edit.hasStayed() && !isStyle(edit)) {
                between.add(side(edit));
            } else if (!edit.later().isEmpty()) {
                between.add(Edit.kept(oneLine(edit.later())));
            }
        }
        shown.addAll(tail(between));
        return new TextDiff(shown);
    }

    /** Whether a reader sees no other words: a hyphen or a quotation mark is of another style. */
    private static boolean isStyle(Edit edit) {
        return edit.classes().equals(Set.of(ChangeKind.TYPOGRAPHY))
                && !edit.later().isBlank();
    }

    /** What stands before a change: of the beginning of the text the head, and the words next to either change. */
    private List<Edit> between(List<Edit> edits, boolean begins) {
        int most = begins ? HEAD : AROUND;
        if (words(edits) <= most + AROUND + GAP) {
            return List.copyOf(edits);
        }
        List<Edit> shown = new ArrayList<>(first(edits, most));
        shown.add(Edit.kept(" " + MORE + " "));
        shown.addAll(last(edits, AROUND));
        return withoutLeadingSigns(shown);
    }

    /** What stands behind an ellipsis begins with a word. */
    private static List<Edit> withoutLeadingSigns(List<Edit> edits) {
        List<Edit> cleaned = new ArrayList<>();
        for (Edit edit : edits) {
            boolean behindGap = !cleaned.isEmpty()
                    && cleaned.get(cleaned.size() - 1).later().endsWith(MORE + " ");
            String words = behindGap && edit.hasStayed()
                    ? SIGNS_AHEAD.matcher(edit.later()).replaceFirst("")
                    : "";
            cleaned.add(words.isEmpty() ? edit : Edit.kept(words));
        }
        return cleaned;
    }

    private List<Edit> tail(List<Edit> edits) {
        if (words(edits) <= AROUND + GAP) {
            return List.copyOf(edits);
        }
        List<Edit> shown = new ArrayList<>(first(edits, AROUND));
        shown.add(Edit.kept(" " + MORE));
        return shown;
    }

    /** The edits of the first words, to the border of a phrase. */
    private List<Edit> first(List<Edit> edits, int most) {
        List<Edit> first = new ArrayList<>();
        int left = most;
        for (Edit edit : edits) {
            int own = words(edit.later());
            if (own > left || left == 0) {
                if (edit.hasStayed() && left > 0) {
                    String beginning = beginning(edit.later(), left);
                    if (!beginning.isBlank()) {
                        first.add(Edit.kept(beginning));
                    }
                }
                return first;
            }
            first.add(edit);
            left -= own;
        }
        return first;
    }

    /** The edits of the last words, from the border of a phrase on. */
    private List<Edit> last(List<Edit> edits, int most) {
        List<Edit> last = new ArrayList<>();
        int left = most;
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            int own = words(edit.later());
            if (own > left) {
                if (edit.hasStayed() && left > 0) {
                    last.add(0, Edit.kept(ending(edit.later(), left)));
                }
                return last;
            }
            last.add(0, edit);
            left -= own;
        }
        return last;
    }

    /** The first clauses of a text with so many words at most, or else phrases, or else words. */
    private String beginning(String text, int most) {
        int clause = 0;
        int phrase = 0;
        int words = 0;
        List<Phrase> phrases = phrases(text);
        for (int i = 0; i < phrases.size() && words + phrases.get(i).words() <= most; i++) {
            words += phrases.get(i).words();
            phrase = phrases.get(i).end();
            clause = i + 1 == phrases.size() || phrases.get(i + 1).sign() ? phrase : clause;
        }
        int end = clause > 0 && words(text.substring(0, clause)) >= most / 3 ? clause : phrase;
        return end > 0 ? text.substring(0, end).stripTrailing() : firstWords(text, most);
    }

    /** The last clauses of a text with so many words at most, or else phrases, or else words. */
    private String ending(String text, int most) {
        int clause = text.length();
        int phrase = text.length();
        int words = 0;
        List<Phrase> phrases = phrases(text);
        for (int i = phrases.size() - 1; i >= 0 && words + phrases.get(i).words() <= most; i--) {
            words += phrases.get(i).words();
            phrase = phrases.get(i).start();
            clause = phrases.get(i).sign() ? phrase : clause;
        }
        int start = clause < text.length() ? clause : phrase;
        if (start < text.length()) {
            return text.substring(start);
        }
        List<MatchResult> all = WORD.matcher(text).results().toList();
        return text.substring(all.get(Math.max(0, all.size() - most)).start());
    }

    /** The first words, none at the end that leads to the next. */
    private String firstWords(String text, int most) {
        List<MatchResult> words = WORD.matcher(text).results().limit(most).toList();
        int last = words.size() - 1;
        while (last > 0 && cannotEnd(words.get(last).group())) {
            last--;
        }
        return words.isEmpty() ? "" : text.substring(0, words.get(last).end());
    }

    private boolean cannotEnd(String word) {
        return leads(word) || small.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean leads(String word) {
        return leading.contains(word.toLowerCase(Locale.ROOT));
    }

    private Edit side(Edit edit) {
        String earlier = side(oneLine(edit.earlier()));
        String later = side(oneLine(edit.later()));
        return earlier.equals(later) ? edit : Edit.of(earlier, later, edit.findings());
    }

    private String side(String text) {
        String cut = shortened(text, SIDE);
        return cut.endsWith(MORE) && text.endsWith(" ") ? cut + " " : cut;
    }

    /** The first clauses of a text with so many words. */
    private String shortened(String text, int most) {
        return words(text) <= most + GAP ? text : beginning(text, most) + " " + MORE;
    }

    /** The phrases of a text, which lie side by side: each begins behind a sign, or with a word that leads to the next. */
    private List<Phrase> phrases(String text) {
        List<Phrase> phrases = new ArrayList<>();
        int start = 0;
        int count = 0;
        boolean sign = true;
        boolean led = true;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean leads = leads(word.group());
            boolean behindSign = SIGN.matcher(text)
                    .region(Math.max(0, word.start() - 2), word.start())
                    .useTransparentBounds(true)
                    .find();
            if (count > 0 && (behindSign || leads && !led)) {
                phrases.add(new Phrase(start, word.start(), count, sign));
                start = word.start();
                count = 0;
                sign = behindSign;
            }
            led = leads;
            count++;
        }
        if (count > 0) {
            phrases.add(new Phrase(start, text.length(), count, sign));
        }
        return phrases;
    }

    private static int words(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> words(edit.later())).sum();
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
