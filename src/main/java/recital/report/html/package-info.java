/** The HTML report: what its pages show, as records; the templates lie in src/main/jte. */
package recital.report.html;
