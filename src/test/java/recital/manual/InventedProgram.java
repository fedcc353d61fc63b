package recital.manual;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A program of two commands and a half. */
final class InventedProgram {

    private InventedProgram() {}

    static CommandSpec spec() {
        return new CommandLine(new Wells())
                .addSubcommand(new Dig())
                .addSubcommand(new Secret())
                .addSubcommand(new CommandLine(new Pump()).addSubcommand(new Start()))
                .getCommandSpec();
    }

    enum Soil {
        clay,
        sand
    }

    @Command(name = "wells", description = "Keeps wells.")
    private static final class Wells {
        @Option(names = "--loud", description = "Say more.")
        private boolean loud;
    }

    @Command(
            name = "dig",
            header = "Digs a 'deep' well.",
            description = {"Digs.", "", ".5 metres a day, at 100%% of the time, with a \\ shovel."},
            parameterListHeading = "%nParameters:%n",
            footerHeading = "%nExamples:%n",
            footer = {"  wells dig 'old mill' --soil clay", "  .hidden ~/a-b"})
    private static final class Dig {
        @Parameters(paramLabel = "DOCUMENT", description = "A map.")
        private String map;

        @Option(
                names = {"-s", "--soil"},
                paramLabel = "SOIL",
                description = "The soil [of the place]: ${COMPLETION-CANDIDATES}.")
        private Soil soil;

        @Option(names = "--soils", paramLabel = "SOIL", split = ",", description = "Several; it's a list.")
        private List<Soil> soils;

        @Option(names = "--depth", paramLabel = "N", description = "In metres.")
        private int depth;

        @Option(names = "--folder", paramLabel = "DIR", description = "Where to.")
        private String folder;

        @Option(names = "--dowse", hidden = true, description = "By magic.")
        private boolean dowse;
    }

    @Command(name = "secret", hidden = true)
    private static final class Secret {}

    @Command(name = "pump", header = "Pumps.")
    private static final class Pump {}

    @Command(name = "start", header = "Starts a pump.")
    private static final class Start {
        @Option(names = "--fast", description = "Soon.")
        private boolean fast;
    }
}
