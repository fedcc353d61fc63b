/** Where the words of documents come from: their own past, other titles, or nowhere. */
package recital.search.growth;
