package recital;

import java.util.List;
import java.util.Locale;

/** A format in which results can be had; not every result can be had in every one. */
public enum OutputFormat {
    /** Text for people, with colour where it is wanted. */
    TERMINAL("txt"),
    JSON("json"),
    /** One object of JSON a line. */
    JSONL("jsonl", "ndjson"),
    TSV("tsv"),
    CSV("csv"),
    /** One page that needs nothing else. */
    HTML("html", "htm"),
    /** Markdown. */
    MD("md"),
    /** A unified diff, which {@code patch} applies. */
    UNIFIED("diff", "patch"),
    /** A Word file with tracked changes. */
    DOCX("docx"),
    /** Akoma Ntoso, the XML of parliaments, as the United Nations has it. */
    AKN("xml"),
    /** A spreadsheet. */
    XLSX("xlsx"),
    /** The page of HTML as it is printed. */
    PDF("pdf");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<String> endings;

    OutputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The name by which it is asked for, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    /** The endings of its files, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether files of that ending, in lower case and without the dot, are in this format. */
    public boolean hasEnding(String ending) {
        return endings.contains(ending);
    }

    @Override
    public String toString() {
        return code();
    }
}
