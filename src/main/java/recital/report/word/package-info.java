/**
 * Word files: a comparison as tracked changes, written part by part as XML and proved by reading it back.
 *
 * <p>{@code DocumentBlocks} says what stands on the page of either document, {@code RedlineBuilder} puts both into one
 * order, {@code TextWeaver} weaves the words of two paragraphs into one, and the writers make the parts of the file.
 */
package recital.report.word;
