package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Opening.Scale;

/**
 * Finds what the organ itself does in a paragraph: the verb at the beginning, and those of the clauses after it.
 *
 * <p>rule: the acts of a paragraph have one form, the participle in the preamble and the present tense in the operative
 * part, so that a verb of the other form belongs to those of whom the paragraph speaks ("invites States, recognizing").
 */
public final class GoverningVerbs {

    /** An opening with its connectives and the word after it is not longer. */
    private static final int REACH = 300;

    private final Openings operative;
    private final Openings preambular;
    private final Pattern ahead;

    GoverningVerbs(Lexicon lexicon) {
        operative = lexicon.operativeVerbs();
        preambular = lexicon.preambularFormulas();
        ahead = lexicon.pattern(PhrasePattern.ACT_AHEAD);
    }

    /** The verbs of one or more paragraphs, a line each, in order; a line that begins with no verb that is known has none. */
    public List<GoverningVerb> of(String text) {
        List<GoverningVerb> acts = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            for (GoverningVerb act : ofLine(line)) {
                acts.add(act.shifted(start));
            }
            start += line.length() + 1;
        }
        return acts;
    }

    /** "Dispute and Appeals Tribunals": inside a line a word with a capital is part of a name, unless it begins a sentence. */
    private static boolean isSmall(String line, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        boolean begins = end > 0 && line.charAt(end - 1) == ';';
        return begins || at < line.length() && !Character.isUpperCase(line.charAt(at));
    }

    private List<GoverningVerb> ofLine(String line) {
        List<GoverningVerb> acts = new ArrayList<>();
        Optional<GoverningVerb> verb = operative.act(line);
        verb.or(() -> preambular.act(line)).ifPresent(acts::add);
        Matcher places = ahead.matcher(line);
        while (!acts.isEmpty() && places.find()) {
            Openings form = verb.isPresent() && places.group(1) == null ? operative : preambular;
            int at = places.end();
            form.act(line.substring(at, Math.min(line.length(), at + REACH)))
                    .filter(act -> act.opening().scale() != Scale.OTHER && isSmall(line, at))
                    .map(act -> act.shifted(at))
                    .filter(act -> act.start() >= acts.get(acts.size() - 1).end())
                    .ifPresent(acts::add);
        }
        return acts;
    }
}
