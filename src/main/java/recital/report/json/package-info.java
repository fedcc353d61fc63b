/** Results as JSON with a schema, and read back from it. */
package recital.report.json;
