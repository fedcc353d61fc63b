/** Lines or structure to a resolution: page furniture off, notes aside, words mended, paragraphs numbered. */
package recital.parse;
