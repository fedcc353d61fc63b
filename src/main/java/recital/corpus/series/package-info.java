/** Which documents belong together: the chain that recalling recitals name, and the annual series. */
package recital.corpus.series;
