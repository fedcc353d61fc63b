/** Files on the disk: written whole or not at all, read within a limit, folders locked, failures in words. */
package recital.corpus.file;
