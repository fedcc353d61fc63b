/**
 * Collections: the embedded one, folders with or without a manifest, one laid over another.
 *
 * <p>A {@link recital.corpus.catalog.Corpus} gives an {@link recital.corpus.catalog.Entry} for each document it knows
 * and the document itself, which is read when it is first asked for.
 */
package recital.corpus.catalog;
