/** PDF files: by their tags, or by the places and sizes of their glyphs. */
package recital.source.pdf;
