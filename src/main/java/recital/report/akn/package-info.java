/**
 * Akoma Ntoso 3.0, valid by its schema and after the manner of the United Nations (AKN4UN): a document as it was read, so
 * that it is read back the same.
 *
 * @see <a href="https://unsceb-hlcm.github.io/">AKN4UN, the guidelines of the United Nations</a>
 */
package recital.report.akn;
