package recital.search.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.text.Folding;

/**
 * Terms with and without a hyphen, and names of several words that differ in a letter, an ending, a small word or a
 * capital.
 */
final class Spellings implements DraftRule {

    /** A name of fewer words may be another one. */
    private static final int FEWEST_WORDS = 4;

    /** Of a word that short a letter makes another. */
    private static final int SHORT_WORD = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:-\\p{L}+)*+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    @Override
    public RuleResult check(CheckedDraft draft) {
        Map<String, Map<String, ParagraphId>> terms = new LinkedHashMap<>();
        Map<String, ParagraphId> names = new LinkedHashMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            String text = Folding.DISPLAY.fold(paragraph.text());
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                // With a capital it may be part of a name, which is spelled as who has it wants.
                if (isSmall(word.group())) {
                    terms.computeIfAbsent(word.group().replace("-", ""), key -> new LinkedHashMap<>())
                            .putIfAbsent(word.group(), paragraph.id());
                }
            }
            Matcher name = draft.lexicon().pattern(PhrasePattern.LONG_NAME).matcher(text);
            while (name.find()) {
                names.putIfAbsent(SPACE.matcher(name.group()).replaceAll(" "), paragraph.id());
            }
        }
        List<CheckFinding> findings = new ArrayList<>();
        terms.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .forEach(spellings -> findings.add(finding(spellings)));
        findings.addAll(names(names, draft.lexicon()));
        return new RuleResult(
                CheckRule.SPELLING,
                Counted.of(terms.size(), "word") + " and " + Counted.of(names.size(), "long name")
                        + draft.annexLeftOut(),
                findings);
    }

    private static CheckFinding finding(Map<String, ParagraphId> spellings) {
        List<String> forms = List.copyOf(spellings.keySet());
        ParagraphId last = spellings.get(forms.get(forms.size() - 1));
        return CheckFinding.in(
                Objects.requireNonNull(last),
                FindingWeight.QUESTION,
                forms.get(forms.size() - 1),
                forms.stream()
                        .limit(forms.size() - 1L)
                        .map(form -> "\u201c" + form + "\u201d in " + spellings.get(form))
                        .collect(Collectors.joining(", ")));
    }

    private static List<CheckFinding> names(Map<String, ParagraphId> names, Lexicon lexicon) {
        List<String> all = List.copyOf(names.keySet());
        List<CheckFinding> findings = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = all.get(j);
                String other = all.get(i);
                if (areOneName(one.split(" "), other.split(" "), lexicon) && told.add(other)) {
                    findings.add(CheckFinding.in(
                            Objects.requireNonNull(names.get(other)),
                            FindingWeight.QUESTION,
                            other,
                            "\u201c" + one + "\u201d in " + names.get(one)));
                }
            }
        }
        return findings;
    }

    /** Whether two names differ in one word, and in that only in a letter, an ending or a capital, or in a small word. */
    private static boolean areOneName(String[] one, String[] other, Lexicon lexicon) {
        if (Math.min(one.length, other.length) < FEWEST_WORDS || Math.abs(one.length - other.length) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length, other.length);
        while (start < shorter && one[start].equals(other[start])) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one[one.length - 1 - end].equals(other[other.length - 1 - end])) {
            end++;
        }
        int left = one.length - start - end;
        int otherLeft = other.length - start - end;
        // What a name is the name of may be one or many: "President of the Conference", "Presidents of the Conference".
        boolean inside = start > 0 && end > 0;
        boolean head = end == 0 || isSmall(one[one.length - end]);
        if (left == 1 && otherLeft == 1) {
            return inside && !head && areOneWord(one[start], other[start], lexicon)
                    || one[start].equalsIgnoreCase(other[start]);
        }
        return inside
                && left + otherLeft == 1
                && isSmall(left == 1 ? one[start] : other[start])
                && !lexicon.words(WordList.LIST_CONJUNCTIONS).contains(one[start - 1]);
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean areOneWord(String one, String other, Lexicon lexicon) {
        String small = one.toLowerCase(Locale.ROOT);
        String otherSmall = other.toLowerCase(Locale.ROOT);
        return small.equals(otherSmall)
                || lexicon.stemmer().stem(small).equals(lexicon.stemmer().stem(otherSmall))
                || Math.min(one.length(), other.length()) > SHORT_WORD && isOneLetterApart(small, otherSmall);
    }

    private static boolean isOneLetterApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
