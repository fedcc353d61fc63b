/** Diffs as Markdown and as a patch, precedents as Markdown. */
package recital.report.plain;
