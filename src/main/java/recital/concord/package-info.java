/**
 * The texts of one resolution in its languages, aligned paragraph by paragraph and compared: what one of them says that the others do not.
 *
 * <p>{@link recital.concord.RowAligner} lays the texts into rows, small comparisons find what differs in a row, and {@link
 * recital.concord.Concordance} sorts it by how seldom it comes about by chance.
 */
package recital.concord;
