package recital.manual;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can complete the words of a command. */
public enum Shell {
    BASH(BashScript::of, "bash-completion/completions/%s"),
    ZSH(ZshScript::of, "zsh/site-functions/_%s"),
    FISH(FishScript::of, "fish/vendor_completions.d/%s.fish");

    private final Function<CommandNode, String> script;
    private final String place;

    Shell(Function<CommandNode, String> script, String place) {
        this.script = script;
        this.place = place;
    }

    /** The script that makes this shell complete commands, options and their values. */
    public String script(CommandSpec program) {
        return script.apply(CommandNode.root(program));
    }

    /** Where this shell looks for the script, below a folder {@code share}. */
    public String place(CommandSpec program) {
        return place.formatted(program.name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
