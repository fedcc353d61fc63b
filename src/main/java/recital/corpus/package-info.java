/** Folders of documents, their manifest, the embedded collection, and the chain that recitals name. */
package recital.corpus;
