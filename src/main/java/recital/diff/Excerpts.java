package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.WordList;

/**
 * Cuts the words that a line shows: the verb and what it governs, and each changed passage with the phrase around it.
 *
 * <p>A text is cut at the borders of its phrases, so that no excerpt ends in a word that leads to the next. Adjuncts are
 * left out first; an ellipsis stands for what is left out. No change within the words shown is left unmarked.
 */
final class Excerpts {

    /** So many words of the beginning are shown, to the end of their phrase. */
    private static final int HEAD = 12;

    /** So many words on either side of a change are shown, to the border of a phrase. */
    private static final int AROUND = 8;

    /** A gap of so few words is not left out. */
    private static final int GAP = 5;

    /** So many words of one side of a change are shown. */
    private static final int SIDE = 28;

    /** So many words are shown of an act that is new or gone. */
    private static final int WHOLE = 40;

    /** Of a clause that does not fit so many words are shown at least. */
    private static final int LEAST = 6;

    /** Behind so many changed words no other change is shown. */
    private static final int MOST = 60;

    private static final String MORE = "\u2026";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Where a phrase ends: behind a sign of punctuation that is none of a number. */
    private static final Pattern SIGN = Pattern.compile("[,;:.\u061b\u060c](?=\\s)|[\uff0c\uff1b\uff1a\u3002]");

    /** Marks what took the place of other words. */
    private static final Finding REPLACED = new Finding(ChangeKind.WORDING, Significance.SUBSTANTIVE, Fact.NONE);

    private final Set<String> leading;
    private final Set<String> adjuncts;
    private final Set<String> small;
    private final ToDoubleFunction<String> content;

    /**
     * Makes excerpts of texts of a language.
     *
     * @param content how much the words of a text tell
     */
    Excerpts(Lexicon lexicon, ToDoubleFunction<String> content) {
        leading = lexicon.words(WordList.LEADING_TO_PHRASE);
        adjuncts = lexicon.words(WordList.ADJUNCTS);
        small = new HashSet<>(lexicon.words(WordList.SMALL_WORDS));
        small.addAll(lexicon.words(WordList.WITHOUT_CONTENT));
        this.content = content;
    }

    /** A phrase of a text: a range of its characters, with how many words it has. */
    private record Phrase(int start, int end, int words, boolean sign) {}

    /** Returns what tells most of a text that is new or gone; {@code goesOn} tells that more stands behind it. */
    TextDiff whole(String text, boolean goesOn) {
        String words = shortened(oneLine(text).strip(), WHOLE);
        return new TextDiff(List.of(Edit.kept(goesOn && !words.endsWith(MORE) ? words + " " + MORE : words)));
    }

    /** Returns both texts of an act that is another one now. */
    TextDiff replaced(String earlier, String later) {
        if (earlier.isBlank() || later.isBlank()) {
            return whole(earlier + later, false);
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
            } else if (!edit.hasStayed()) {
                between.add(side(edit));
            } else if (!edit.later().isEmpty()) {
                between.add(Edit.kept(oneLine(edit.later())));
            }
        }
        shown.addAll(tail(between));
        return new TextDiff(shown);
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
        return shown;
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

    /** The first phrases of a text with so many words at most, or the words of the first one that end no phrase in the midst. */
    private String beginning(String text, int most) {
        int end = 0;
        int words = 0;
        for (Phrase phrase : phrases(text)) {
            words += phrase.words();
            if (words > most) {
                break;
            }
            end = phrase.end();
        }
        return end > 0 ? text.substring(0, end).stripTrailing() : firstWords(text, most);
    }

    private String ending(String text, int most) {
        List<Phrase> phrases = phrases(text);
        int start = text.length();
        int words = 0;
        for (int i = phrases.size() - 1; i >= 0; i--) {
            words += phrases.get(i).words();
            if (words > most) {
                break;
            }
            start = phrases.get(i).start();
        }
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

    /**
     * The clauses of a text that tell most, in order, with so many words: first that with which it begins, then those that
     * are no adjuncts as they come, then those that tell most.
     */
    private String shortened(String text, int most) {
        if (words(text) <= most) {
            return text;
        }
        List<String> clauses = clauses(text);
        List<String> taken = new ArrayList<>(Collections.nCopies(clauses.size(), ""));
        int left = take(clauses, taken, 0, most);
        for (int i = 1; i < clauses.size(); i++) {
            left = isAdjunct(clauses.get(i)) ? left : take(clauses, taken, i, left);
        }
        List<Integer> telling = IntStream.range(1, clauses.size())
                .filter(i -> taken.get(i).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -content.applyAsDouble(clauses.get(i))))
                .toList();
        for (int i : telling) {
            left = take(clauses, taken, i, left);
        }
        return joined(clauses, taken);
    }

    /** Takes a clause, or its first phrases, where there is room for some words of it; returns the room that is left. */
    private int take(List<String> clauses, List<String> taken, int index, int left) {
        String clause = clauses.get(index);
        boolean fits = words(clause) <= left;
        if (!fits && index > 0 && left < LEAST) {
            return left;
        }
        String part = fits ? clause : beginning(clause, left);
        taken.set(index, part);
        return left - words(part);
    }

    private static String joined(List<String> clauses, List<String> taken) {
        StringBuilder joined = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < clauses.size(); i++) {
            String part = taken.get(i);
            if (!part.isEmpty()) {
                joined.append(gap ? " " + MORE + " " : "").append(gap ? part.stripLeading() : part);
            }
            gap = !part.equals(clauses.get(i)) && (gap || !part.isEmpty() || !joined.isEmpty());
            if (gap) {
                joined.setLength(joined.toString().stripTrailing().length());
            }
        }
        return gap ? joined + " " + MORE : joined.toString();
    }

    /** Behind a sign a clause that begins so is no part of what the verb governs. */
    private boolean isAdjunct(String clause) {
        Matcher word = WORD.matcher(clause);
        return word.find() && adjuncts.contains(word.group().toLowerCase(Locale.ROOT));
    }

    /** The clauses of a text, which lie side by side, each behind a sign. */
    private List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        for (Phrase phrase : phrases(text)) {
            if (phrase.sign() && phrase.start() > start) {
                clauses.add(text.substring(start, phrase.start()));
                start = phrase.start();
            }
        }
        clauses.add(text.substring(start));
        return clauses;
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
