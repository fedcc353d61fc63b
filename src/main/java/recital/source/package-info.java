/**
 * Readers, one a format, that turn bytes into lines with their layout, or into paragraphs with what the format knows
 * of each.
 */
package recital.source;
