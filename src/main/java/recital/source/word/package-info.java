/** Word files, {@code .docx} and {@code .doc}, with their tracked changes accepted or undone. */
package recital.source.word;
