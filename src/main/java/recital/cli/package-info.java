/** The commands; the only place that touches the console, the exit status or the clock. */
package recital.cli;
