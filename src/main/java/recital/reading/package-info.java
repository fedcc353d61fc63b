/** What a text says, read once: its annotations, and the acts of its paragraphs. */
package recital.reading;
