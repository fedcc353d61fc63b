/** Results as CSV, and the two tables in tab-separated form that are machine contracts. */
package recital.report.csv;
