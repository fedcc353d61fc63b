/** What is known of the language of resolutions, as data: formulas, verbs, dates, symbols, word frequencies. */
package recital.language;
