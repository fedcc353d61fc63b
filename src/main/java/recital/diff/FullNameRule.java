package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;
import recital.text.WordBorders;

/**
 * What is called by its full name where it was called by its short one, or the other way round: "the Charter".
 *
 * <p>rule: the short and the full name are of a list; or the short one names nobody who acts, the full one goes on
 * with "of" or the like, and the other document has the full one as well. An abbreviation in brackets behind a name adds nothing.
 */
final class FullNameRule implements Rule {

    private static final String BORDER = " / ";

    /** What behind a name tells of which body it is. */
    private static final String OF_A_BODY = "of the ";

    /** "On wells in" tells enough of a group. */
    private static final int SHORTEST_COMPLEMENT = 3;

    private static final Set<String> BORDERS = Set.of(";", ":");

    /** "2030 Agenda" has two words. */
    private static final int LONGEST = 4;

    /** Whatever the case of their letters. */
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private final Set<String> articles;
    private final Set<String> complements;
    private final Set<String> organizations;
    private final Set<String> works;
    private final Set<String> beforeSubjects;
    private final Set<String> conjunctions;
    private final Set<String> own;
    private final Set<String> resolutions;
    private final String ownOrgan;
    private final DocumentTexts documents;
    private final NameWords nameWords;
    private final Titles titles;
    private final Abbreviations abbreviations;
    private final List<String> mandates;

    FullNameRule(DocumentPair context) {
        Lexicon lexicon = context.lexicon();
        documents = context.texts();
        nameWords = new NameWords(lexicon);
        titles = new Titles(lexicon);
        abbreviations = new Abbreviations(context);
        mandates = lexicon.words(WordList.FULL_NAMES).stream()
                .filter(name -> name.contains(BORDER + OF_A_BODY))
                .map(name -> name.substring(name.indexOf(BORDER) + BORDER.length() - 1))
                .distinct()
                .toList();
        own = lexicon.words(WordList.OWN);
        ownOrgan =
                List.copyOf(lexicon.words(WordList.ORGANS)).get(context.organ().ordinal());
        resolutions = lexicon.words(WordList.RESOLUTION_NAMES);
        complements = lexicon.words(WordList.NAME_COMPLEMENTS);
        names.addAll(lexicon.words(WordList.FULL_NAMES));
        articles = lexicon.words(WordList.ARTICLES);
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        beforeSubjects = lexicon.words(WordList.BEFORE_SUBJECT_OF_REPORT);
        works = lexicon.words(WordList.NAMED_WORKS);
        organizations = lexicon.words(WordList.OWN_ORGANIZATION);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.earlier().isEmpty()) {
            tell(edit, edit.later(), edit.earlier(), documents.earlier(), Reason.NAME_IN_FULL);
        } else if (edit.later().isEmpty()) {
            tell(edit, edit.earlier(), edit.later(), documents.later(), Reason.NAME_IN_SHORT);
        } else if (edit.eitherWay(abbreviations::abbreviates)) {
            found(edit, Reason.ABBREVIATION);
        } else if (isOwn(edit.earlier(), edit.later()) || isWhole(edit.earlier(), edit.later(), documents.earlier())) {
            found(edit, Reason.NAME_IN_FULL);
        } else if (isOwn(edit.later(), edit.earlier()) || isWhole(edit.later(), edit.earlier(), documents.later())) {
            found(edit, Reason.NAME_IN_SHORT);
        }
    }

    /** "Its resolution 10/12" is "General Assembly resolution 10/12" in a text of the Assembly. */
    private boolean isOwn(EditSide side, EditSide named) {
        return own.contains(side.text().strip())
                && named.text().strip().equals(ownOrgan)
                && resolutions.contains(side.reading().word(side.to()));
    }

    private void tell(EditContext edit, EditSide side, EditSide empty, String otherDocument, Reason reason) {
        if (Abbreviations.isBehindName(side)) {
            found(edit, Reason.ABBREVIATION);
        } else if (completes(side)
                || isOfName(side, otherDocument)
                || isOfNamedGroup(side, otherDocument)
                || titles.isTitle(side)
                || goesOnWithName(side)
                || Abbreviations.isBeforeAbbreviation(side)
                || beginsName(side, empty.reading().text())
                || beginsOnlyName(side, otherDocument)
                || isInsideName(side)
                || isOfOwnOrganization(side)) {
            found(edit, reason);
        }
    }

    /** "Spring Water" before "Council", where the other text names the Spring Water Council as well. */
    private boolean beginsName(EditSide side, String otherText) {
        TextReading text = side.reading();
        return TextReading.isCapital(text.word(side.from()))
                && TextReading.isCapital(text.word(side.to()))
                && nameWords.isName(text, side.from(), side.to())
                && isFullName(text, side.from(), side.to() + 1, otherText);
    }

    /** "Spring Water" before "Council" behind "the", where the other document knows no other council. */
    private boolean beginsOnlyName(EditSide side, String otherDocument) {
        TextReading text = side.reading();
        String next = text.word(side.to());
        if (TextReading.isCapital(text.word(side.to() + 1))
                || TextReading.isCapital(text.word(side.from() - 1))
                || !beginsName(side, otherDocument)) {
            return false;
        }
        String before = side.text().strip();
        return Pattern.compile("(\\p{Lu}[\\p{L}-]*) " + Pattern.quote(next) + WordBorders.END)
                .matcher(otherDocument)
                .results()
                .filter(name -> !articles.contains(name.group(1).toLowerCase(Locale.ROOT)))
                .allMatch(name -> otherDocument.substring(0, name.end(1)).endsWith(before));
    }

    /** "Joint [Ad Hoc] Working Group on wells": what follows tells that the body is the same. */
    private boolean isInsideName(EditSide side) {
        TextReading text = side.reading();
        if (!TextReading.isCapital(text.word(side.from() - 1))
                || conjunctions.contains(text.word(side.to() - 1))
                || side.tokens().stream()
                        .anyMatch(token -> !TextReading.isCapital(token.text())
                                && !token.isComma()
                                && !conjunctions.contains(token.text()))) {
            return false;
        }
        int end = side.to();
        while (TextReading.isCapital(text.word(end))) {
            end++;
        }
        return end > side.to() && complements.contains(text.word(end)) && !namesSomebody(text, side.from() - 1, end);
    }

    /** "The Convention" where one side calls it by its whole name, which the other document has as well. */
    private boolean isWhole(EditSide name, EditSide named, String otherDocument) {
        String full = named.text().strip();
        return name.tokens().size() == 1
                && TextReading.isCapital(name.tokens().get(0).text())
                && named.tokens().size() > 1
                && nameWords.isName(named.reading(), named.from(), named.to())
                && named.tokens().stream().anyMatch(token -> token.text()
                        .equals(name.tokens().get(0).text()))
                && otherDocument.contains(full);
    }

    /** "United Nations" before the name of one of its bodies. */
    private boolean isOfOwnOrganization(EditSide side) {
        return organizations.contains(side.text().strip())
                && TextReading.isCapital(side.reading().word(side.to()));
    }

    /** Whether a side is the complement of a name that the other document has with it as well. */
    private boolean isOfName(EditSide side, String otherDocument) {
        TextReading text = side.reading();
        if (!complements.contains(text.word(side.from())) || !nameWords.isName(text, side.from(), side.to())) {
            return false;
        }
        int end = side.to();
        while (end > side.from() && !TextReading.isCapital(text.word(end - 1))) {
            end--;
        }
        for (int start = side.from() - 1; start >= 0 && nameWords.isInName(text.word(start)); start--) {
            if (TextReading.isCapital(text.word(start)) && isFullName(text, start, end, otherDocument)) {
                return TextReading.isCapital(text.word(side.from() - 1));
            }
        }
        return false;
    }

    /** "On wells in the north" behind "Working Group" or "draft articles", where the other document calls one so as well. */
    private boolean isOfNamedGroup(EditSide side, String otherDocument) {
        TextReading text = side.reading();
        int before = side.from() - 1;
        return side.tokens().size() >= SHORTEST_COMPLEMENT
                && complements.contains(text.word(side.from()))
                && side.tokens().stream().noneMatch(token -> BORDERS.contains(token.text()))
                && (works.contains(text.word(before))
                        || TextReading.isCapital(text.word(before)) && TextReading.isCapital(text.word(before - 1)))
                && !namesSomebody(text, side.from(), side.to())
                && isIn(withoutBodies(otherDocument), text, before - 1, side.to());
    }

    /** "On the Springs of the North" behind "Working Group on Wells": the name has told already of what it is. */
    private boolean goesOnWithName(EditSide side) {
        TextReading text = side.reading();
        if (side.isEmpty()
                || !complements.contains(text.word(side.from()))
                || !TextReading.isCapital(text.word(side.from() - 1))
                || TextReading.isCapital(text.word(side.to()))
                || !nameWords.isName(text, side.from(), side.to())
                || namesSomebody(text, side.from(), side.to())) {
            return false;
        }
        int before = side.from() - 1;
        while (TextReading.isCapital(text.word(before))) {
            before--;
        }
        return beforeSubjects.contains(text.word(before)) && TextReading.isCapital(text.word(before - 1));
    }

    private boolean isFullName(TextReading text, int from, int to, String otherDocument) {
        return !namesSomebody(text, from, to) && isIn(otherDocument, text, from, to);
    }

    private static boolean namesSomebody(TextReading text, int from, int to) {
        int start = text.token(from).start();
        int end = text.token(to - 1).end();
        return text.get(AnnotationType.CUE).stream()
                .anyMatch(cue -> cue.namesSomebody() && cue.start() < end && cue.end() > start);
    }

    /** "Special Rapporteur of the Human Rights Council on wells" is the "Special Rapporteur on wells". */
    private String withoutBodies(String document) {
        String without = document;
        for (String mandate : mandates) {
            without = without.replace(mandate, "");
        }
        return without;
    }

    private static boolean isIn(String document, TextReading text, int from, int to) {
        return document.contains(text.text()
                .substring(text.token(from).start(), text.token(to - 1).end()));
    }

    private static void found(EditContext edit, Reason reason) {
        edit.allRoutine(ChangeKind.WORDING, reason);
    }

    /** Whether the words of a side make the short name before it the full one. */
    private boolean completes(EditSide side) {
        TextReading text = side.reading();
        int end = text.word(side.to() - 1).equals(",") ? side.to() - 1 : side.to();
        String rest = BORDER + words(text, side.from(), end);
        return IntStream.rangeClosed(1, Math.min(LONGEST, side.from()))
                .mapToObj(length -> words(text, side.from() - length, side.from()) + rest)
                .anyMatch(names::contains);
    }

    private static String words(TextReading text, int from, int to) {
        return IntStream.range(from, to).mapToObj(text::word).collect(Collectors.joining(" "));
    }
}
