/** Comparisons as spreadsheets, in Office Open XML. */
package recital.report.sheet;
