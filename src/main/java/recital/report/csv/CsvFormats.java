package recital.report.csv;

import org.apache.commons.csv.CSVFormat;

/** The two forms of tables that programs read; lines end with a line feed in both. */
final class CsvFormats {

    /** source: RFC 4180, but for the end of a line. */
    static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Nothing is quoted, as no field holds a tab or a line break; what is said of the table stands after {@code #}. */
    static final CSVFormat TABS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setQuote(null)
            .setCommentMarker('#')
            .setRecordSeparator('\n')
            .get();

    private CsvFormats() {}
}
