package recital.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resolution or draft resolution as it was read from one source.
 *
 * @param name what the document is called in output: its symbol, or the file's name where it has none
 * @param symbol the document's symbol, where the text or its manifest gives one
 * @param title the title without the number before it; empty where the source has none
 * @param adopted the date of adoption; never the date of distribution
 * @param session the session of the General Assembly, or of the Human Rights Council for what that adopts, where known
 * @param agendaItem the agenda item as printed, where there is one
 * @param language the language in which it is written
 * @param edition what kind of text it is
 * @param format the format from which it was read
 * @param masthead what stands before the first paragraph, as extracted, "The General Assembly," included
 * @param sponsors who submitted it, where it is a draft that names them
 * @param paragraphs preambular and operative paragraphs, points, headings and annex, in reading order
 * @param notes footnotes, in the order of their marks
 * @param closing the meeting and date at the end, as extracted; empty where there is none
 * @param furniture page furniture, and what could not be placed
 * @param notices what was mended or doubted
 */
public record Resolution(
        String name,
        Optional<Symbol> symbol,
        String title,
        Optional<LocalDate> adopted,
        OptionalInt session,
        Optional<String> agendaItem,
        Language language,
        Edition edition,
        Format format,
        String masthead,
        Sponsors sponsors,
        List<Paragraph> paragraphs,
        List<Note> notes,
        String closing,
        List<Fragment> furniture,
        List<Notice> notices)
        implements Serializable {

    /** Characters, several times those of the longest of the United Nations. */
    private static final int LONGEST_MASTHEAD = 3_000;

    /** source: CommonMark, fenced code blocks. */
    private static final String PROGRAM_TEXT = "```";

    /** Words that a line with the symbol may have. */
    private static final int LONGEST_HEAD = 8;

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("\\p{L}+[\\s\u00a0\u202f]+|(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?第\\s?");

    public Resolution {
        Objects.requireNonNull(name);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(title);
        Objects.requireNonNull(adopted);
        Objects.requireNonNull(session);
        Objects.requireNonNull(agendaItem);
        Objects.requireNonNull(language);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(format);
        Objects.requireNonNull(masthead);
        Objects.requireNonNull(sponsors);
        Objects.requireNonNull(closing);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        furniture = List.copyOf(furniture);
        notices = List.copyOf(notices);
        long distinct = paragraphs.stream().map(Paragraph::id).distinct().count();
        if (distinct != paragraphs.size()) {
            throw new IllegalArgumentException(name + ": two paragraphs have one id");
        }
    }

    /** A document that names no sponsors. */
    public Resolution(
            String name,
            Optional<Symbol> symbol,
            String title,
            Optional<LocalDate> adopted,
            OptionalInt session,
            Optional<String> agendaItem,
            Language language,
            Edition edition,
            Format format,
            String masthead,
            List<Paragraph> paragraphs,
            List<Note> notes,
            String closing,
            List<Fragment> furniture,
            List<Notice> notices) {
        this(
                name,
                symbol,
                title,
                adopted,
                session,
                agendaItem,
                language,
                edition,
                format,
                masthead,
                Sponsors.NONE,
                paragraphs,
                notes,
                closing,
                furniture,
                notices);
    }

    /** Whether its symbol is that of a draft; what has no symbol is none. */
    public boolean isDraft() {
        return symbol.filter(Symbol::isDraft).isPresent();
    }

    /** The organ that adopted it, or before which a draft is; what has no symbol is taken for the Assembly's. */
    public Organ organ() {
        return organ(symbol);
    }

    private static Organ organ(Optional<Symbol> symbol) {
        return symbol.flatMap(Symbol::organ).orElse(Organ.GENERAL_ASSEMBLY);
    }

    /** The year of adoption; of a document without one that of its symbol, or in which its session opened. */
    public OptionalInt year() {
        return year(symbol, adopted, session);
    }

    /**
     * That of the adoption; where there was none, that of the symbol; else that in which the session of the Assembly
     * opened. Empty where none is known: of the sessions of the Human Rights Council several open in a year.
     */
    public static OptionalInt year(Optional<Symbol> symbol, Optional<LocalDate> adopted, OptionalInt session) {
        if (adopted.isPresent()) {
            return OptionalInt.of(adopted.get().getYear());
        }
        OptionalInt named = symbol.map(Symbol::year).orElse(OptionalInt.empty());
        return named.isPresent() || session.isEmpty() || organ(symbol) != Organ.GENERAL_ASSEMBLY
                ? named
                : OptionalInt.of(SessionYears.ofAssembly(session.getAsInt()));
    }

    /** The ids of the paragraphs that are cells of its tables. */
    public Set<ParagraphId> cells() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.cell().isPresent())
                .map(Paragraph::id)
                .collect(Collectors.toSet());
    }

    /** The paragraph of that id, where there is one. */
    public Optional<Paragraph> paragraph(ParagraphId id) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.id().equals(id)) {
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    /** All paragraphs by their ids, made anew: for those who look for many. */
    public Map<ParagraphId, Paragraph> paragraphsById() {
        return paragraphs.stream().collect(Collectors.toMap(Paragraph::id, paragraph -> paragraph));
    }

    /** Its tables, in reading order. */
    public List<Table> tables() {
        return Table.of(paragraphs);
    }

    /** The note of that mark, where there is one. */
    public Optional<Note> note(String mark) {
        for (Note note : notes) {
            if (note.mark().equals(mark)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }

    /** The symbol in its short form ({@code 72/200}), or the name where there is no symbol. */
    public String shortName() {
        return symbol.map(Symbol::shortForm).orElse(name);
    }

    /** This document with what a manifest says of it in place of what its text lacks or leaves open. */
    public Resolution describedAs(
            Symbol symbol, String title, Optional<LocalDate> adopted, OptionalInt session, Edition edition) {
        return new Resolution(
                symbol.value(),
                Optional.of(symbol),
                title.isEmpty() ? this.title : title,
                adopted.or(() -> this.adopted),
                session.isPresent() ? session : this.session,
                agendaItem,
                language,
                edition,
                format,
                masthead,
                sponsors,
                paragraphs,
                notes,
                closing,
                furniture,
                notices);
    }

    /**
     * The same as a file of the user's own, unless it is one of the copies of the United Nations' system or its symbol is
     * printed in its masthead or at the head of its pages.
     */
    public Resolution asFile() {
        return edition != Edition.OFFICIAL || format == Format.AKOMA_NTOSO || printsItsSymbol()
                ? this
                : copy(name, symbol, Edition.OWN, paragraphs, notes, notices);
    }

    /** On a line of a masthead or page head, which is short: a text that mentions the symbol does not have it. */
    private boolean printsItsSymbol() {
        Stream<String> head = masthead.length() > LONGEST_MASTHEAD ? Stream.of() : masthead.lines();
        return symbol.isPresent()
                && Stream.concat(head, furniture.stream().map(Fragment::text)).anyMatch(this::isSymbolLine);
    }

    /**
     * "United Nations A/RES/72/200 Distr.: General", or the number in the place of a title or before it, "Resolution 2504
     * (2020)", "72/200. Wells".
     */
    private boolean isSymbolLine(String line) {
        Symbol own = symbol.orElseThrow();
        return line.contains(own.value()) && line.split("\\s+").length <= LONGEST_HEAD
                || line.strip().startsWith(own.number())
                || own.value().startsWith("S/RES/") && isNumbered(line.strip(), own.number());
    }

    /** Whether one word stands before the number, "Resolution", or what does in Chinese. */
    private static boolean isNumbered(String line, String number) {
        Matcher before = BEFORE_NUMBER.matcher(line);
        return before.lookingAt()
                && line.substring(before.end()).replace(" ", "").startsWith(number.replace(" ", ""));
    }

    /**
     * Whether it may be another text that quotes a resolution: so much stands before its first words, or lines of
     * program text in it, as in a manual.
     */
    public boolean isBuriedInText() {
        return masthead.length() > LONGEST_MASTHEAD
                || Stream.concat(Stream.of(masthead), paragraphs.stream().map(Paragraph::source))
                        .anyMatch(text -> text.contains(PROGRAM_TEXT));
    }

    /** What it says in one paragraph, with its points and the notes that are cited there. */
    public Resolution excerpt(ParagraphId paragraph) {
        List<Paragraph> kept =
                paragraphs.stream().filter(one -> paragraph.includes(one.id())).toList();
        Set<String> cited = kept.stream()
                .flatMap(one -> one.marks().stream())
                .map(NoteMark::mark)
                .collect(Collectors.toSet());
        return copy(
                name,
                symbol,
                edition,
                kept,
                notes.stream().filter(note -> cited.contains(note.mark())).toList(),
                notices);
    }

    /** The same with other notices. */
    public Resolution withNotices(List<Notice> others) {
        return copy(name, symbol, edition, paragraphs, notes, others);
    }

    /** The same with other paragraphs. */
    public Resolution withParagraphs(List<Paragraph> others) {
        return copy(name, symbol, edition, others, notes, notices);
    }

    /** The same under a name that is no symbol. */
    public Resolution called(String other) {
        return copy(other, Optional.empty(), edition, paragraphs, notes, notices);
    }

    private Resolution copy(
            String name,
            Optional<Symbol> symbol,
            Edition edition,
            List<Paragraph> paragraphs,
            List<Note> notes,
            List<Notice> notices) {
        return new Resolution(
                name,
                symbol,
                title,
                adopted,
                session,
                agendaItem,
                language,
                edition,
                format,
                masthead,
                sponsors,
                paragraphs,
                notes,
                closing,
                furniture,
                notices);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
