/** What was made of files, kept so that it is made once: in a folder for caches, or inside the program. */
package recital.corpus.cache;
