/** Akoma Ntoso, the mark-up of the United Nations' XML copies. */
package recital.source.akn;
