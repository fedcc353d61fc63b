/** Which paragraphs share runs of words, over a whole collection. */
package recital.search.reuse;
