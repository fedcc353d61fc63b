/** Where the wording of a paragraph was agreed before. */
package recital.search.precedent;
