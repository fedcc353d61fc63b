/** What the user wrote to a document: a year, a session, a symbol, a file; all documents of a command in one edition. */
package recital.corpus.naming;
