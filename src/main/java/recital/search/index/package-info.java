/** The index of all paragraphs of a collection. */
package recital.search.index;
