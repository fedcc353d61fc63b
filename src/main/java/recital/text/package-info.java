/** The one text kernel: folding in named levels, words, stems, alignments of sequences, weights of terms. */
package recital.text;
