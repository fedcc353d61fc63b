/** The nouns: symbols, resolutions, paragraphs and notes as immutable records that do no input or output. */
package recital.model;
