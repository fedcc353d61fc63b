/** Results to terminal, HTML, JSON, TSV and more: one renderer a format, which never reads files. */
package recital.report;
