package recital.diff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.References.NamedDocument;
import recital.language.WordList;

/**
 * A treaty, declaration or programme that a clause calls by its name alone and that came, went or gave place to another.
 *
 * <p>rule: told beside the wording; of a paragraph that came or went as a whole only what is new to the document or left
 * it; where a number is cited too, that is told. A name that the other side has up to the word that tells what it is ("Plan
 * of Action"), or in more words, is called more or less fully there. One that another paragraph of the other document has
 * came or went here alone.
 */
final class NamedDocumentRule implements Rule {

    /** So many names are told. */
    private static final int MOST = DiffThresholds.DEFAULT.told().names();

    private static final String MORE = ", \u2026";

    private static final Pattern SHORT_NAME = Pattern.compile("\\s*\\((\\p{Lu}[^()]{3,60})\\)");

    private static final Pattern YEAR = Pattern.compile("[\\s\u00a0](?:19|20)\\d\\d(?!\\d)");

    /** So many tokens lie between the name of a treaty and its version at most. */
    private static final int NEAR = DiffThresholds.DEFAULT.cited().version();

    private final ToldWords told;
    private final Set<String> versions;
    private final CalledDocuments inEarlier;
    private final CalledDocuments inLater;

    NamedDocumentRule(DocumentPair context) {
        told = new ToldWords(context.lexicon());
        versions = context.lexicon().words(WordList.VERSIONS);
        inEarlier = new CalledDocuments(context.texts().earlier(), context.lexicon());
        inLater = new CalledDocuments(context.texts().later(), context.lexicon());
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.isFound(ChangeClass.CITATION) || NoteCitationRule.isNote(edit.later())) {
            return;
        }
        boolean isWhole = edit.earlier().analyzedText().isBlank()
                || edit.later().analyzedText().isBlank();
        Names gone = names(edit.earlier(), edit.later(), inLater);
        Names come = names(edit.later(), edit.earlier(), inEarlier);
        if (isWhole
                && gone.elsewhere().containsAll(gone.all())
                && come.elsewhere().containsAll(come.all())) {
            return;
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            edit.inClause(ChangeClass.CITATION, remark(gone, come));
        } else if (isOfVersion(edit.earlier()) || isOfVersion(edit.later())) {
            edit.substantive(ChangeClass.CITATION, "");
        }
    }

    /** "The Protocol on Wells as amended on 3 May 1996": which version of a treaty is meant, beside its name. */
    private boolean isOfVersion(EditSide side) {
        AnalyzedText text = side.analyzedText();
        return side.tokens().stream().anyMatch(token -> versions.contains(token.smallKey()))
                && text.namedDocuments().stream()
                        .anyMatch(name -> name.start()
                                        < text.token(Math.min(text.tokens().size(), side.to() + NEAR) - 1)
                                                .end()
                                && name.end()
                                        > text.token(Math.max(0, side.from() - NEAR))
                                                .start());
    }

    private Names names(EditSide side, EditSide other, CalledDocuments inOtherDocument) {
        String text = side.analyzedText().text();
        List<NamedDocument> named = side.analyzedText().namedDocuments().stream()
                .filter(name -> side.hasUnexplainedBetween(name.start(), name.headEnd()))
                .filter(name -> !isQuoted(text, name.start()))
                .toList();
        if (named.isEmpty()) {
            return Names.NONE;
        }
        String otherText = other.analyzedText().text();
        String otherSmall = otherText.toLowerCase(Locale.ROOT);
        CalledDocuments inOther =
                new CalledDocuments(otherText, side.analyzedText().lexicon());
        Map<String, Boolean> elsewhere = new LinkedHashMap<>();
        Set<String> heads = new HashSet<>();
        named.stream()
                .filter(name -> keys(text, name).noneMatch(key -> otherSmall.contains(key) || inOther.has(key)))
                .forEach(name -> {
                    heads.add(text.substring(name.head(), name.headEnd()).toLowerCase(Locale.ROOT));
                    elsewhere.putIfAbsent(
                            told.of(text.substring(name.start(), name.end())),
                            keys(text, name)
                                    .map(key -> key + edition(text, name))
                                    .anyMatch(inOtherDocument::has));
                });
        return new Names(
                heads,
                elsewhere.size() > MOST,
                elsewhere.keySet().stream().limit(MOST).toList(),
                elsewhere.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /**
     * Names that one side alone has.
     *
     * @param heads what they are, "plan of action"
     * @param areMore whether there are more than are told
     * @param all in order, no more than are told
     * @param elsewhere those that another paragraph of the other document has
     */
    private record Names(Set<String> heads, boolean areMore, List<String> all, Set<String> elsewhere) {

        static final Names NONE = new Names(Set.of(), false, List.of(), Set.of());

        boolean isEmpty() {
            return all.isEmpty();
        }

        String told() {
            return String.join(", ", all) + (areMore ? MORE : "");
        }

        String told(boolean here) {
            return all.stream().filter(name -> elsewhere.contains(name) == here).collect(Collectors.joining(", "));
        }
    }

    /** One that gave place to another of its kind is told so wherever else they stand: a plan did not become an agenda. */
    private static String remark(Names gone, Names come) {
        boolean one = gone.all().size() == 1 && come.all().size() == 1;
        if (one && gone.heads().equals(come.heads())) {
            return Remark.replacement(gone.told(), come.told());
        }
        if (one || gone.elsewhere().isEmpty() && come.elsewhere().isEmpty()) {
            return Remark.cameAndWent(gone.told(), come.told());
        }
        return Stream.of(
                        Remark.cameAndWent(gone.told(false), come.told(false)),
                        Remark.cameAndWentHere(gone.told(true), come.told(true)))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; ", "", gone.areMore() || come.areMore() ? MORE : ""));
    }

    /** What a title in quotation marks names is what that is about. */
    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('\u201c', at - 2) > text.lastIndexOf('\u201d', at - 1);
    }

    /** By which the other side may name it: as far as it tells which it is, and its short name in brackets behind it. */
    private static Stream<String> keys(String text, NamedDocument name) {
        Matcher shortName = SHORT_NAME.matcher(text).region(name.end(), text.length());
        String key = text.substring(name.start(), keyEnd(name));
        String head = text.substring(name.head(), name.headEnd());
        boolean isNamed = shortName.lookingAt() && shortName.group(1).contains(head);
        return Stream.of(key, isNamed ? shortName.group(1) : key).map(one -> one.toLowerCase(Locale.ROOT));
    }

    /** "Report on Wells 2021" is no "Report on Wells 2017"; empty where no year stands behind a name. */
    private static String edition(String text, NamedDocument name) {
        Matcher year = YEAR.matcher(text).region(keyEnd(name), text.length());
        return year.lookingAt() ? year.group() : "";
    }

    /** "Kiel Declaration" of "Kiel Declaration on Wells", but all of "Declaration on Wells". */
    private static int keyEnd(NamedDocument name) {
        return name.isHeadAlone() ? name.end() : name.headEnd();
    }
}
