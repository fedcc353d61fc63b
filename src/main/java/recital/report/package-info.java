/**
 * Results to terminal, HTML, JSON, CSV and more: one renderer a format, which writes to any sink of bytes and never
 * reads files. {@link recital.report.TerminalRenderers}, {@link recital.report.JsonRenderers},
 * {@link recital.report.CsvRenderers} and {@link recital.report.html.HtmlRenderers} hand them out.
 */
package recital.report;
