package recital.corpus.catalog;

import java.util.Locale;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Symbol;

/** The formats as forms of one document: how good each is, and what its file is called. */
public final class FormatPreference {

    private FormatPreference() {}

    /** The place among the forms of one document; the lower, the more of its structure the format keeps. */
    public static int rankOf(Format format) {
        return switch (format) {
            case AKOMA_NTOSO -> 0;
            case DOCX -> 1;
            case DOC -> 2;
            case HTML -> 3;
            case PDF -> 4;
            case TEXT -> 5;
        };
    }

    /** The file of a document in its collection, {@code A_RES_72_200.pdf}, {@code A_RES_72_200-FR.pdf}. */
    public static String fileName(Symbol symbol, Edition edition, Language language, Format format) {
        String folder =
                switch (edition) {
                    case OFFICIAL, OWN -> "";
                    case PARAPHRASE -> edition.code() + "/";
                };
        String inLanguage =
                language == Language.ENGLISH ? "" : "-" + language.code().toUpperCase(Locale.ROOT);
        return folder + symbol.fileName() + inLanguage + "." + ending(format);
    }

    private static String ending(Format format) {
        return switch (format) {
            case AKOMA_NTOSO -> "xml";
            case DOCX -> "docx";
            case DOC -> "doc";
            case HTML -> "html";
            case PDF -> "pdf";
            case TEXT -> "txt";
        };
    }
}
