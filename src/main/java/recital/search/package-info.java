/** What paragraphs have in common beyond their series: the runs of words by which it is found. */
package recital.search;
