/**
 * Akoma Ntoso 3.0 as the United Nations publishes it (AKN4UN): a document as it was read, so that it is read back the
 * same.
 *
 * @see <a href="https://unsceb-hlcm.github.io/">AKN4UN, the guidelines of the United Nations</a>
 */
package recital.report.akn;
