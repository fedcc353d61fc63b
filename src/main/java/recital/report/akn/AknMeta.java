package recital.report.akn;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.model.Language;
import recital.model.Organ;
import recital.model.Resolution;

/**
 * Writes what a document says of itself to programs.
 *
 * <p>source: Akoma Ntoso Naming Convention 1.0, and the addresses in the files of the United Nations. What the text has
 * no place for, as the symbol of a file that does not name it, stands as an alias.
 */
record AknMeta(Resolution document, AknXml xml) {

    /** What the files of the United Nations have where no date is known. */
    private static final String NO_DATE = "0001-01-01";

    private static final String SOURCE = "#recital";
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^0-9A-Za-z.]+");

    /** Writes the metadata of the document. */
    void write() {
        write("main", true);
    }

    /** Writes the metadata of a part of that name, which refers to what the document has. */
    void writeOfPart(String name) {
        write(name, false);
    }

    private void write(String component, boolean whole) {
        String date = document.adopted().map(Object::toString).orElse(NO_DATE);
        String work = "/akn/un/statement/deliberation/" + body(document.organ()) + "/" + date + "/"
                + OTHER_SIGNS.matcher(document.shortName()).replaceAll("-").toLowerCase(Locale.ROOT);
        String language = language(document.language());
        String expression = work + "/" + language + "@";
        xml.line("meta").line("identification", "source", SOURCE);
        level("FRBRWork", work + "/!" + component, work);
        if (whole) {
            alias("symbol", document.symbol().map(Object::toString));
            alias("title", Optional.of(document.title()).filter(title -> !title.isEmpty()));
            alias("agendaItem", document.agendaItem());
            alias(
                    "session",
                    document.session().isPresent()
                            ? Optional.of(String.valueOf(document.session().getAsInt()))
                            : Optional.empty());
        }
        author(date, "adoption", "author");
        xml.empty("FRBRcountry", "value", "un").close();
        level("FRBRExpression", expression + "/!" + component, expression);
        author(date, "adoption", "author");
        xml.empty("FRBRlanguage", "language", language).close();
        level("FRBRManifestation", expression + "/!" + component + ".xml", expression + ".xml");
        author(date, "markup", "editor");
        xml.close().close();
        if (whole) {
            references();
        }
        xml.close();
    }

    private void level(String name, String self, String whole) {
        xml.line(name).empty("FRBRthis", "value", self).empty("FRBRuri", "value", whole);
    }

    private void alias(String name, Optional<String> value) {
        value.ifPresent(known -> xml.empty("FRBRalias", "value", known, "name", name));
    }

    private void author(String date, String event, String role) {
        xml.empty("FRBRdate", "date", date, "name", event)
                .empty("FRBRauthor", "href", "#author", "as", "#" + role + "Role");
    }

    private void references() {
        xml.line("references", "source", SOURCE);
        xml.empty(
                "TLCOrganization",
                "eId",
                "author",
                "href",
                "/akn/ontology/organization/un/" + body(document.organ()),
                "showAs",
                name(document.organ()));
        xml.empty(
                "TLCOrganization", "eId", "recital", "href", "/akn/ontology/organization/recital", "showAs", "recital");
        role("author", "Author");
        role("editor", "Editor");
        term("symbol", "Symbol");
        term("resolutionTitle", "Resolution title");
        term("adoptionDate", "Date of adoption");
        xml.close();
    }

    private void role(String name, String shown) {
        xml.empty("TLCRole", "eId", name + "Role", "href", "/akn/ontology/role/un/" + name, "showAs", shown);
    }

    private void term(String name, String shown) {
        xml.empty("TLCTerm", "eId", name, "href", "/akn/ontology/reference/un/" + name, "showAs", shown);
    }

    /** source: ISO 639-2, terminological codes. */
    private static String language(Language language) {
        return switch (language) {
            case ARABIC -> "ara";
            case CHINESE -> "zho";
            case ENGLISH -> "eng";
            case FRENCH -> "fra";
            case RUSSIAN -> "rus";
            case SPANISH -> "spa";
        };
    }

    private static String body(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> "unga";
            case SECURITY_COUNCIL -> "unsc";
            case HUMAN_RIGHTS_COUNCIL -> "hrc";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "ecosoc";
        };
    }

    private static String name(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
        };
    }
}
