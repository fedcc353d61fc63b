/** Provisions over all years, the origin of words, figures, verbs and citations. */
package recital.lineage;
