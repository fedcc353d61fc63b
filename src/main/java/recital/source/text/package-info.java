/** Text files in whatever encoding. */
package recital.source.text;
