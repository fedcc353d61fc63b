/** The words that all forms of output share. */
package recital.report.phrases;
