package recital.report.json;

import java.time.LocalDate;
import java.util.List;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

/** Writes what is known of a document of a collection as JSON, with what is amiss, and reads both back. */
final class JsonEntry {

    private JsonEntry() {}

    static void write(Entry entry, JsonWriter json) {
        json.text("symbol", entry.symbol().value());
        json.text("title", entry.title());
        json.text("adopted", entry.adopted().map(Object::toString));
        json.number("year", entry.year());
        json.number("session", entry.session());
        json.text("edition", entry.edition().code());
        json.flag("present", entry.present());
        if (entry.language() != Language.ENGLISH) {
            json.text("language", entry.language().code());
        }
        json.text("file", entry.file());
        json.text("official", entry.official());
        json.text("sha256", entry.sha256());
        json.text("origin", entry.origin());
        json.text("about", entry.about());
    }

    static void problems(List<Problem> problems, JsonWriter json) {
        json.array("problems", problems, problem -> {
            json.text("level", problem.severity().code());
            json.text("code", problem.code().code());
            json.text("name", problem.name());
            json.text("message", problem.message());
        });
    }

    static Entry read(JsonObject json) {
        return new Entry(
                Symbol.of(json.text("symbol")),
                json.text("title"),
                json.optionalNumber("session"),
                json.optional("adopted", json::text).map(LocalDate::parse),
                json.constant("edition", Edition.values(), Edition::code),
                json.ifGiven("language", name -> json.constant(name, Language.values(), Language::code))
                        .orElse(Language.ENGLISH),
                json.optional("file", json::text),
                json.optional("sha256", json::text),
                json.optional("official", json::text),
                json.optional("origin", json::text),
                json.optional("about", json::text));
    }

    static List<Problem> readProblems(JsonObject json) {
        return json.array(
                "problems",
                problem -> new Problem(
                        problem.constant("code", ErrorCode.values(), ErrorCode::code),
                        problem.text("name"),
                        problem.text("message")));
    }
}
