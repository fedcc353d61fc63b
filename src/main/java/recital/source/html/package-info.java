/** Saved web pages. */
package recital.source.html;
