package recital.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of the document in it: {@code texts/A_RES_57_270_B.pdf}, {@code 75_222_E.xml},
 * {@code S_RES_2504_(2020)-EN.pdf}.
 *
 * <p>The letter at the end is a part of the symbol or a language, and only the text can tell which.
 *
 * @param whole the symbol with all that stands in the name; empty where that is no resolution, decision or draft
 * @param withoutLanguage the symbol without the language at the end, where it may be one
 * @param language that language
 * @param folder the language after which the folder is called in which the file lies, as {@code ru/A_RES_78_1.xml}
 */
public record FileName(
        Optional<Symbol> whole,
        Optional<Symbol> withoutLanguage,
        Optional<Language> language,
        Optional<Language> folder) {

    private static final Pattern FOLDER = Pattern.compile("(?:.*[/\\\\])?([a-z]{2})[/\\\\][^/\\\\]*");
    private static final Pattern LANGUAGE_AT_END = Pattern.compile("(.+?)[-_ ]([A-Za-z]{1,2})");

    public FileName {
        Objects.requireNonNull(whole);
        Objects.requireNonNull(withoutLanguage);
        Objects.requireNonNull(language);
        Objects.requireNonNull(folder);
    }

    /** Reads the name of a file, with or without its folders and its ending. */
    public static FileName of(String file) {
        String bare = withoutEnding(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        Matcher atEnd = LANGUAGE_AT_END.matcher(bare);
        Optional<Language> language = atEnd.matches() ? language(atEnd.group(2)) : Optional.empty();
        Optional<Symbol> before = language.flatMap(told -> text(atEnd.group(1)));
        Matcher folder = FOLDER.matcher(file);
        return new FileName(
                text(bare),
                before,
                before.flatMap(symbol -> language),
                folder.matches() ? Language.of(folder.group(1)) : Optional.empty());
    }

    /** A name without the letters behind its last point, {@code A_77_500} of {@code A_77_500.txt}; those of "L.32" are none. */
    public static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.substring(dot + 1).chars().allMatch(Character::isLetter);
        return ending ? name.substring(0, dot) : name;
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(one -> code.equalsIgnoreCase(one.letter()) || code.equalsIgnoreCase(one.code()))
                .findFirst();
    }

    private static Optional<Symbol> text(String name) {
        return Symbol.parse(name).filter(Symbol::isText);
    }

    /** The symbol of a text in that language which tells none: its own letter is no part, another one is. */
    public Optional<Symbol> symbolIn(Language other) {
        return whole.isEmpty() || language.equals(Optional.of(other)) ? withoutLanguage : whole;
    }

    /**
     * What the name says against the text; empty where both agree.
     *
     * @param symbol that of the text
     * @param read the language as which the text is read
     */
    public Optional<String> contradicts(Symbol symbol, Language read) {
        Optional<Symbol> named = symbolIn(read);
        boolean byName = withoutLanguage.equals(Optional.of(symbol));
        if (named.isPresent() && !byName && !whole.equals(Optional.of(symbol))) {
            return Optional.of("its text says " + symbol + ", its name " + named.get());
        }
        return otherThan(read, byName && !whole.equals(Optional.of(symbol)) ? language : Optional.empty(), "name")
                .or(() -> otherThan(read, folder, "folder"));
    }

    private static Optional<String> otherThan(Language read, Optional<Language> told, String where) {
        return told.filter(one -> one != read)
                .map(one ->
                        "its " + where + " says that it is in " + one.label() + ", and it is read as " + read.label());
    }
}
