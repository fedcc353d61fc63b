package recital.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.Corpus;
import recital.corpus.series.Chain;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.Filter;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.phrases.CountPhrases;
import recital.report.terminal.TerminalRenderers;
import recital.search.check.CheckRule;
import recital.search.check.CheckedCollection;
import recital.search.check.DraftCheck;
import recital.search.check.DraftChecker;

/** {@code recital check}: what a careful desk officer looks for in a draft. */
@Command(
        name = "check",
        header = "What should be looked at in a draft before it is tabled.",
        description = {
            "Looks in a draft for near copies of other resolutions of the session, citations with another date or title "
                    + "or with a newer resolution of their series, sessions and years that did not move on, references to "
                    + "paragraphs that moved, reports asked for, departures from the wording of the predecessor, and slips of form. "
                    + "Each finding has its paragraph, the words, a weight and the rule; at the end stands what each rule "
                    + "looked at, and what the collection lacks for it.",
            "",
            "The weights: differs, from what the collection or the draft itself says elsewhere; question, which may be "
                    + "meant; remark, to know. The rules, with their sources, are in the manual."
        },
        parameterListHeading = "%nDocuments:%n",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_FOUND},
        footer = {
            "  recital check draft.docx --corpus texts",
            "  recital check draft.docx last-year.pdf --all",
            "  recital check draft.docx --only citation-date,citation-title",
            "  recital check draft.docx --without departure --fail-on differs",
            "  recital check draft.docx -o check.html"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Formats<DraftCheck> FORMATS = Formats.<DraftCheck>terminal(TerminalRenderers::check)
            .and(OutputFormat.JSON, look -> JsonRenderers.check())
            .andTable("findings", CsvRenderers.check())
            .and(OutputFormat.HTML, look -> HtmlRenderers.check());

    private final Console console;

    @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft.")
    private String draft = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EARLIER",
            description = "The text that it continues; without it the one that the collection has.")
    private Optional<String> earlier = Optional.empty();

    @Option(
            names = "--all",
            description = "In a terminal every finding, and what each rule looked at; without it one screen of them.")
    private boolean all;

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            completionCandidates = Rules.class,
            description = "Ask these rules and no others: ${COMPLETION-CANDIDATES}.")
    private List<CheckRule> only = List.of();

    @Option(names = "--without", paramLabel = "RULE", split = ",", description = "Do not ask these rules.")
    private List<CheckRule> without = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with status 2 where something was found of that weight (remark, question or differs) or "
                    + "more, or by that rule.")
    private List<FailOn> failOn = List.of();

    @Mixin
    private final ResultOptions options;

    CheckCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    /** The names of the rules. */
    private static final class Rules extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Rules() {
            super(List.of(CheckRule.values()).stream().map(CheckRule::code).toList());
        }
    }

    @Override
    public Integer call() throws CommandException {
        List<CheckRule> wanted = wanted();
        DocumentLoader documents = options.open();
        CheckedCollection collection =
                new CheckedCollection(documents.corpus(), documents.comparisons(), documents.overrides());
        Resolution text = read(documents);
        DraftChecker checker =
                new DraftChecker(earlier.isPresent() ? collection.with(documents.read(earlier.get())) : collection);
        DraftCheck check =
                documents.timed().on(text.shortName(), documents.count() + 1, () -> checker.check(text, wanted));
        if (earlier.isEmpty()) {
            tellWhatItContinues(check, documents.corpus());
        }
        options.deliverMarked(check, FORMATS, all, false, Filter.NONE);
        long failures = failOn.isEmpty()
                ? 0
                : check.count((rule, finding) -> failOn.stream().anyMatch(on -> on.holds(rule, finding)));
        if (failures == 0) {
            return ExitStatus.DONE;
        }
        console.error(check.draft().shortName() + ": " + CountPhrases.count(failures, "finding")
                + " of what --fail-on names: see the list");
        return ExitStatus.TROUBLE;
    }

    /** The rules to ask; of what is to fail the draft one must be among them, or nothing ever would. */
    private List<CheckRule> wanted() throws CommandException {
        List<CheckRule> wanted = new ArrayList<>(only.isEmpty() ? List.of(CheckRule.values()) : only);
        wanted.removeAll(without);
        if (wanted.isEmpty()) {
            throw new CommandException("--without", "no rule is left to ask", "leave one of those of --only");
        }
        boolean never = !failOn.isEmpty()
                && failOn.stream()
                        .allMatch(on ->
                                on.rule().filter(rule -> !wanted.contains(rule)).isPresent());
        if (never) {
            throw new CommandException(
                    "--fail-on", "none of these rules is asked", "ask them by --only, or name a weight");
        }
        return wanted;
    }

    /** Half of the rules have nothing to say without the text of the year before, and little beside an older one. */
    private void tellWhatItContinues(DraftCheck check, Corpus corpus) {
        Resolution text = check.draft();
        Optional<Symbol> compared = check.predecessor().map(Symbol::of);
        if (compared.filter(last -> Chain.isLatest(text, last)).isPresent()) {
            return;
        }
        Chain.of(text, corpus).assembly().stream()
                // What is here and is no predecessor is on another subject.
                .filter(member -> member.editions().stream()
                        .noneMatch(held -> held.comparedAs() == text.edition().comparedAs()))
                .map(Chain.Member::symbol)
                .max(Comparator.naturalOrder())
                .filter(symbol ->
                        compared.filter(older -> older.compareTo(symbol) >= 0).isEmpty())
                .ifPresent(symbol -> console.note(text.shortName()
                        + check.predecessor()
                                .map(older -> " is held against " + older + ", and")
                                .orElse("")
                        + " seems to continue " + symbol.shortForm()
                        + ", of which no " + text.edition().comparedAs().label() + " text is here to compare with"
                        + Advice.getting(List.of(symbol))));
    }

    /** The draft in the edition of what it continues, where the collection has it in several. */
    private Resolution read(DocumentLoader documents) throws CommandException {
        Resolution best = documents.read(draft);
        Edition common = documents.edition();
        boolean held = best.symbol().stream()
                .flatMap(symbol -> documents.corpus().find(symbol).stream())
                .anyMatch(entry -> entry.edition() == common && entry.present());
        boolean continues = best.symbol()
                .flatMap(symbol -> documents.wholeIndex(best.edition()).of(symbol))
                .isPresent();
        return held && !continues ? documents.inEdition(common).read(draft) : best;
    }
}
