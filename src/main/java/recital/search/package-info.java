/** Where wording stands in many documents: what two paragraphs share, and in rooms of its own what is built on that. */
package recital.search;
