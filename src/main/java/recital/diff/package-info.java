/** Word edits inside a link, and what kinds of change they are. */
package recital.diff;
