package recital.corpus;

import java.util.Optional;
import recital.model.Symbol;

/** Symbols in the names of files, {@code A_RES_72_200.txt}. */
final class FileNames {

    private FileNames() {}

    /** What to call the document of a file: the symbol that the file is named by, or the file's own name. */
    static String documentName(String file) {
        return symbol(file).map(Symbol::value).orElse(file);
    }

    /** The symbol that a file is named by, where it is one of the Assembly or the Council. */
    static Optional<Symbol> symbol(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.substring(dot + 1).chars().allMatch(Character::isLetter);
        return Symbol.parse(ending ? name.substring(0, dot) : name)
                .filter(symbol -> symbol.isResolution() || symbol.isDraft());
    }
}
