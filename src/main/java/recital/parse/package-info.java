/**
 * Lines or paragraphs to a resolution: lines become paragraphs first, then one sorter tells what each paragraph is,
 * one numbering names it, and one builder makes the resolution.
 */
package recital.parse;
