/** Results for people at a terminal, wrapped to its width; the renderers come from {@link recital.report.terminal.TerminalRenderers}. */
package recital.report.terminal;
