package recital.corpus.catalog;

import java.time.LocalDate;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

/** Entries as bytes. */
public final class EntryCodec {

    private static final Edition[] EDITIONS = Edition.values();
    private static final Language[] LANGUAGES = Language.values();

    private EntryCodec() {}

    /** Writes an entry. */
    public static void write(Entry entry, BinaryWriter out) {
        writeOfFile(entry, out);
        out.optional(entry.file(), out::text);
        out.optional(entry.sha256(), out::text);
        out.optional(entry.official(), out::text);
        out.optional(entry.origin(), out::text);
        out.optional(entry.about(), out::text);
    }

    /** Writes what a file says of itself, without what tells the file. */
    static void writeOfFile(Entry entry, BinaryWriter out) {
        out.text(entry.symbol().value());
        out.text(entry.title());
        out.optionalNumber(entry.session());
        out.optional(entry.adopted().map(LocalDate::toEpochDay), out::number);
        out.constant(entry.edition());
        out.constant(entry.language());
    }

    /** Reads what a file says of itself. */
    static Entry readOfFile(String file, String sha256, BinaryReader in) {
        return Entry.of(
                new Symbol(in.text()),
                in.text(),
                in.optionalNumber(),
                in.optional(in::number).map(LocalDate::ofEpochDay),
                in.constant(EDITIONS),
                in.constant(LANGUAGES),
                file,
                sha256);
    }

    /** Reads an entry. */
    public static Entry read(BinaryReader in) {
        return new Entry(
                new Symbol(in.text()),
                in.text(),
                in.optionalNumber(),
                in.optional(in::number).map(LocalDate::ofEpochDay),
                in.constant(EDITIONS),
                in.constant(LANGUAGES),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text));
    }
}
