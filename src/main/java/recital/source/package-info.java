/** Readers, one a format, that turn bytes into lines with their layout or into structure. */
package recital.source;
