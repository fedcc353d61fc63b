/**
 * Self-contained pages: what they show, as records; the templates in src/main/jte hold the markup, and escape.
 *
 * <p>A template that another one calls ends without a line feed: its caller says where lines end.
 */
package recital.report.html;
