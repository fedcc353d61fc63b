/** Which paragraphs share runs of words, over a whole collection, within bounded memory. */
package recital.search.reuse;
