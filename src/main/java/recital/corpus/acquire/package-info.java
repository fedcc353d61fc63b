/** Documents brought to a collection: from files, and from the network as a considerate guest. */
package recital.corpus.acquire;
