/** Links between the paragraphs of two resolutions: which paragraph became which. */
package recital.align;
