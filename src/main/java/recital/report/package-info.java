/**
 * Results to terminal, HTML, JSON, CSV and more: one renderer a format, which writes to any sink of bytes and never
 * reads files. A room a format, whose renderers its facade hands out, and {@code phrases} for the words that all share.
 */
package recital.report;
