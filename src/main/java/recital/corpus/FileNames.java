package recital.corpus;

import java.util.Optional;
import recital.model.Symbol;

/** Symbols in the names of files, {@code A_RES_72_200.txt}. */
final class FileNames {

    private FileNames() {}

    /** The symbol that a file is named by, where it is one of the Assembly or the Council. */
    static Optional<Symbol> symbol(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.substring(dot + 1).chars().allMatch(Character::isLetter);
        return Symbol.parse(ending ? name.substring(0, dot) : name)
                .filter(symbol -> symbol.isResolution() || symbol.isDraft());
    }
}
