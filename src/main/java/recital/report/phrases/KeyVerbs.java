package recital.report.phrases;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.Remark;
import recital.diff.TextDiff;

/**
 * A verb that gave place to another, came or went, with the first words of its object.
 *
 * @param change where it stands
 * @param excerpts what makes the words few
 */
record KeyVerbs(Change change, PhraseExcerpt excerpts) {

    /** So many words are an object. */
    private static final int OBJECT = 10;

    /** One that another verb follows has so many. */
    private static final int OBJECT_OF_SEVERAL = 6;

    /** So many verbs that came or went are told. */
    private static final int MOST = 3;

    /** A word of so many letters tells of what is spoken. */
    private static final int TELLING = 4;

    /** So many of them tell an object. */
    private static final int FIRST = 4;

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:.]+$");

    /**
     * The remark on the verb of an edit with what each verb is said of, of two that came or went in fewer words; what went
     * beside one and is named before did not go.
     */
    String withObject(String remark, Edit edit) {
        List<Remark> remarks = Remark.all(remark);
        Remark first = remarks.get(0);
        List<Remark> told = remarks.stream()
                .filter(one -> one.equals(first) || !first.text().contains(one.words()))
                .map(one -> told(one, edit, remarks.size() == 1))
                .toList();
        return gavePlace(told, remarks)
                ? Remark.replacement(told.get(0).words(), told.get(1).words())
                : told.stream().map(Remark::text).collect(Collectors.joining("; "));
    }

    /** Whether one verb went and one came before the same words. */
    private static boolean gavePlace(List<Remark> told, List<Remark> remarks) {
        return told.equals(remarks)
                && told.size() == 2
                && told.get(0).isDropped()
                && told.get(1).isAdded()
                && told.stream().noneMatch(one -> one.words().contains(", "));
    }

    private Remark told(Remark remark, Edit edit, boolean alone) {
        boolean dropped = remark.isDropped();
        if (remark.isReplacement()) {
            return new Remark(
                    remark.label(),
                    Remark.replacement(
                            remark.before() + objectThatWent(remark.before(), edit),
                            remark.after() + object(remark.after(), "", edit, dropped)));
        }
        if (!dropped && !remark.isAdded()) {
            return remark;
        }
        List<String> all = List.of(remark.words().split(", "));
        String told = IntStream.range(0, Math.min(MOST, all.size()))
                .mapToObj(i -> {
                    String next = i + 1 < all.size() ? all.get(i + 1) : "";
                    String object = object(all.get(i), next, edit, dropped);
                    return all.get(i) + (alone || isNew(object, dropped) ? object : "");
                })
                .collect(Collectors.joining("; ", "", all.size() > MOST ? "; \u2026" : ""));
        return new Remark(remark.label(), told);
    }

    /** An object whose first words the other text has, most of them, neither went nor came. */
    private boolean isNew(String object, boolean ofEarlier) {
        String other = (ofEarlier ? change.text().later() : change.text().earlier()).toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(object.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= TELLING)
                .limit(FIRST)
                .toList();
        long named = words.stream().filter(other::contains).count();
        return 3 * named < 2 * words.size();
    }

    /** What stands behind a verb where its edit has it, up to the next verb that is told; empty where it is not found. */
    private String object(String verb, String next, Edit edit, boolean ofEarlier) {
        String text = ofEarlier ? change.text().earlier() : change.text().later();
        Function<Edit, String> side = ofEarlier ? Edit::earlier : Edit::later;
        int start = change.text().startOf(edit, side);
        int end = start + side.apply(edit).length();
        Matcher places = places(verb, text);
        while (places.find() && places.start() <= end) {
            if (places.end() >= start) {
                String behind = text.substring(places.end()).split(TextDiff.PARAGRAPH_BREAK, 2)[0];
                Matcher following = places(next, behind);
                boolean isOne = next.isEmpty() || !following.find();
                String object = isOne
                        ? excerpts.beforeNextVerb(behind)
                        : excerpts.clause(behind.substring(0, following.start()));
                return LAST_SIGNS
                        .matcher(excerpts.of(object, next.isEmpty() ? OBJECT : OBJECT_OF_SEVERAL))
                        .replaceFirst("");
            }
        }
        return "";
    }

    /** "Welcomes the founding of": what an edit has behind a verb, where that is little; it gave place with the verb. */
    private String objectThatWent(String verb, Edit edit) {
        Matcher place = places(verb, edit.earlier());
        String behind = place.find() ? edit.earlier().substring(place.end()) : "";
        int words = new WordCut(behind).words();
        boolean tells = !behind.contains(TextDiff.PARAGRAPH_BREAK)
                && words <= OBJECT
                && !excerpts.closed(behind).isBlank()
                && !excerpts.leads(behind.strip())
                && !cutsName(behind, words, edit);
        return tells ? LAST_SIGNS.matcher(behind.stripTrailing()).replaceFirst("") : "";
    }

    /** Whether a name that stayed in part goes on behind the edit. */
    private boolean cutsName(String behind, int words, Edit edit) {
        int end = change.text().startOf(edit, Edit::earlier) + edit.earlier().length();
        String all = behind + change.text().earlier().substring(end);
        return words > 0
                && new WordCut(all).after(words) != behind.stripTrailing().length();
    }

    /** Between the words of a verb "its" may stand: "reiterates its request". */
    private static Matcher places(String verb, String text) {
        return Pattern.compile(
                        "(?<!\\p{L})"
                                + Stream.of(verb.split(" "))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("(?:\\s\\p{L}+)?\\s"))
                                + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
    }
}
