/** What a text says: its annotations, and the acts of its paragraphs. */
package recital.act;
