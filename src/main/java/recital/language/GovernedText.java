package recital.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that govern the numbers after them, "resolutions 56/183 of 21 December 2001 and 57/238", found once
 * for all its symbols.
 */
final class GovernedText {

    /** Far enough back for "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement". */
    private static final int LONGEST_BODY = 160;

    /** Far enough for a title and such a name behind it. */
    private static final int LONGEST_NAME_BEHIND = 400;

    private final NavigableMap<Integer, Governor> governors = new TreeMap<>();

    /** The places of those before which nobody is named, "and resolution": their body is that of the one before. */
    private final Set<Integer> inherited = new HashSet<>();

    private final CitedBodies bodies;
    private final NamedBodies named;

    GovernedText(String text, String plain, Lexicon lexicon, CitedBodies bodies) {
        this.bodies = bodies;
        named = new NamedBodies(plain, bodies.all());
        Pattern sameBodyBefore = lexicon.pattern(PhrasePattern.SAME_BODY_BEFORE);
        Matcher matcher = lexicon.pattern(PhrasePattern.CITATION_GOVERNOR).matcher(text);
        String last = "";
        int lastEnd = 0;
        while (matcher.find()) {
            String before = before(text, matcher.start());
            if (sameBodyBefore.matcher(before).find()) {
                inherited.add(matcher.start());
                before = bodies.nameBehind(
                                text.substring(lastEnd, Math.min(matcher.start(), lastEnd + LONGEST_NAME_BEHIND)))
                        .orElse(last);
            }
            last = before;
            lastEnd = matcher.end();
            governors.put(
                    matcher.start(),
                    new Governor(
                            matcher.start(),
                            lastEnd,
                            matcher.group(1),
                            before,
                            after(text, matcher.end()),
                            "",
                            bodies));
        }
    }

    /** Tells each word what stands behind the last of the symbols that it governs. */
    void close(List<MatchResult> symbols, String plain) {
        Map<Integer, Integer> ends = new HashMap<>();
        symbols.forEach(symbol -> at(symbol.start()).ifPresent(word -> ends.put(word.start(), symbol.end())));
        ends.forEach((start, end) -> governors.computeIfPresent(start, (at, word) -> around(word, after(plain, end))));
    }

    /** "And resolution 8/12 of the Conference" is not of the body of the resolution before. */
    private Governor around(Governor word, String after) {
        Optional<String> own = inherited.contains(word.start()) ? bodies.nameBehind(after) : Optional.empty();
        return word.around(own.orElse(word.before()), after);
    }

    /** The word that governs what stands there. */
    Optional<Governor> at(int offset) {
        return Optional.ofNullable(governors.lowerEntry(offset)).map(Map.Entry::getValue);
    }

    /** The bodies that the text names, wherever. */
    NamedBodies named() {
        return named;
    }

    static String before(String text, int offset) {
        return text.substring(Math.max(0, offset - LONGEST_BODY), offset);
    }

    static String after(String text, int offset) {
        return text.substring(offset, Math.min(text.length(), offset + LONGEST_NAME_BEHIND));
    }
}
