/** Tells the format of a file and hands it to its reader. */
package recital.source.format;
