/** Diffs as Markdown and as a patch. */
package recital.report.plain;
