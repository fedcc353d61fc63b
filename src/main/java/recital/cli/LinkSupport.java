package recital.cli;

import java.util.Map;
import java.util.Set;

/**
 * Whether a terminal knows links (OSC 8), told by the variables that it sets.
 *
 * <p>source: the list of terminals at https://github.com/Alhadis/OSC8-Adoption, and the variables by which the library
 * supports-hyperlinks knows them.
 */
final class LinkSupport {

    private static final Set<String> PROGRAMS =
            Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal");
    private static final Set<String> TERMINALS = Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm");

    /** Of the library of GNOME's terminal and its like, the first version that knew links without a fault: 0.50.1. */
    private static final int FIRST_VTE = 5001;

    /** Of Konsole: 20.12. */
    private static final int FIRST_KONSOLE = 201200;

    private LinkSupport() {}

    /** FORCE_HYPERLINK says it, 0 being no; else the terminal that is known to have them. */
    static boolean isIn(Map<String, String> environment) {
        String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        return environment.containsKey("WT_SESSION")
                || environment.containsKey("KITTY_WINDOW_ID")
                || environment.containsKey("DOMTERM")
                || PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                || TERMINALS.contains(environment.getOrDefault("TERM", ""))
                || number(environment, "VTE_VERSION") >= FIRST_VTE
                || number(environment, "KONSOLE_VERSION") >= FIRST_KONSOLE;
    }

    private static int number(Map<String, String> environment, String variable) {
        return ProcessContext.positive(environment.getOrDefault(variable, "")).orElse(0);
    }
}
