package recital.report.terminal;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.OfficialAddress;
import recital.model.Symbol;

/**
 * Finds the symbols in a line and the addresses of their documents.
 *
 * <p>In running text only a whole symbol is one, for 50/50 is a symbol too; at the beginning of a row, before other
 * columns, a short form is.
 */
final class SymbolLinks {

    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}/._-])[AES]/(?:[A-Za-z0-9.-]{1,12}/){0,4}"
            + "[A-Za-z0-9.-]{0,11}\\d(?: \\(\\d{4}\\)|(?<=/RES/\\d{2}/\\d{1,3}) [A-Z](?![\\p{L}\\p{N}]))?");
    private static final Pattern ROW = Pattern.compile("^\\d{1,4}/\\d{1,4}(?: [A-Z])?(?= {2}|$)");

    private final TreeMap<Integer, SymbolLink> byStart = new TreeMap<>();

    private record SymbolLink(int end, String address) {}

    /** The symbols of a line. */
    SymbolLinks(String line) {
        find(WHOLE.matcher(line));
        find(ROW.matcher(line));
    }

    private void find(Matcher symbols) {
        while (symbols.find()) {
            Symbol.parse(symbols.group())
                    .ifPresent(symbol ->
                            byStart.put(symbols.start(), new SymbolLink(symbols.end(), OfficialAddress.of(symbol))));
        }
    }

    /** The address of the document whose symbol stands at that offset; empty where none does. */
    String at(int offset) {
        Map.Entry<Integer, SymbolLink> before = byStart.floorEntry(offset);
        return before == null || offset >= before.getValue().end()
                ? ""
                : before.getValue().address();
    }
}
