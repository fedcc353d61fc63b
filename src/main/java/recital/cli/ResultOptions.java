package recital.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.Entry;
import recital.model.Language;
import recital.report.Filter;
import recital.report.terminal.TerminalOptions;

/** What the commands share that bring one result from a collection: their options and the way of the result. */
@Command(abbreviateSynopsis = true)
final class ResultOptions {

    /** What opens the files that are no text. */
    private static final Map<OutputFormat, String> OPENED_BY =
            Map.of(OutputFormat.DOCX, "Word", OutputFormat.XLSX, "a spreadsheet", OutputFormat.PDF, "a reader of PDF");

    private final Console console;

    @Mixin
    private final FormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    ResultOptions(Console console, FormatOption format) {
        this.console = console;
        this.format = format;
    }

    /** Refuses a series where it would choose nothing. */
    void refuseSeries(String why) throws CommandException {
        collection.refuseSeries(why);
    }

    /** The collection that the options name. */
    DocumentLoader open() throws CommandException {
        begin();
        return collection.open(console);
    }

    /** The same, where no more of its documents are wanted than will be named. */
    DocumentLoader openForNamed() throws CommandException {
        begin();
        return collection.openForNamed(console);
    }

    /** The documents of the collection in one language. */
    DocumentLoader open(Language language) throws CommandException {
        begin();
        return collection.open(console, language);
    }

    /** Opens the collection with its documents of all languages, unless one is asked for. */
    DocumentLoader openInAllLanguages() throws CommandException {
        begin();
        return collection.openInAllLanguages(console);
    }

    /** The same, to count the characters of their files. */
    DocumentLoader openForCensus() throws CommandException {
        begin();
        return collection.openForCensus(console);
    }

    /** The languages that were asked for; none where all are meant. */
    List<Language> languages() {
        return collection.languages();
    }

    /** Whether a document is in one of the languages and of the edition that were asked for, where they were. */
    boolean isWanted(Entry entry) {
        return collection.isWanted(entry);
    }

    /** The lineages of that collection. */
    LineageLoader openLineage() throws CommandException {
        return LineageLoader.of(open());
    }

    /** The lineages of the edition in which a document is to be had. */
    LineageLoader openLineageOf(String document) throws CommandException {
        return openLineage().having(document, console);
    }

    /** The same, which a note completes where official documents are not among them. */
    LineageLoader openTold() throws CommandException {
        return openLineage().tellingOfficial(console);
    }

    /** The lineages of all documents of that collection, those that belong to no series included. */
    LineageLoader openAll() throws CommandException {
        return LineageLoader.ofAll(open());
    }

    OutputFormat format() {
        return format.chosen(output.file());
    }

    /** From here on the user waits. */
    private void begin() throws CommandException {
        checkOutput();
        console.progress().startClock();
    }

    /** Refuses what cannot be written or shown, as opening the collection does before it is read. */
    void checkOutput() throws CommandException {
        format.check(output.file());
        String program = OPENED_BY.get(format());
        if (program != null && output.file().isStandardOutput() && console.outIsTerminal()) {
            throw new CommandException(
                    "the format " + format(),
                    "it is a file for " + program,
                    "name the file, as in -o changes." + format());
        }
        output.file().check();
    }

    /** Brings the result to where the user wants it, in the format that was asked for. */
    <T> int deliver(T result, Formats<T> formats) throws CommandException {
        return deliver(result, formats, output.look(console));
    }

    /** Brings a result in which edits are marked, by signs only where there is no colour. */
    <T> int deliverMarked(T result, Formats<T> formats, boolean full, boolean explain, Filter filter)
            throws CommandException {
        return deliver(result, formats, look(full, explain, filter));
    }

    /** The look of a result in which edits are marked. */
    TerminalOptions look(boolean full, boolean explain, Filter filter) {
        return output.look(console, false, full, explain, filter);
    }

    /** Brings the result to where the user wants it while it is made, where the format is one for programs. */
    <T> int stream(T result, Formats<T> formats) throws CommandException {
        output.file().stream(result, format.renderer(formats, output.file(), output.look(console)), console);
        return ExitStatus.DONE;
    }

    <T> int deliver(T result, Formats<T> formats, TerminalOptions look) throws CommandException {
        output.deliver(result, format.renderer(formats, output.file(), look), console);
        return ExitStatus.DONE;
    }
}
