/** An index that several machines share, on nodes of OpenSearch; it answers as the one that a machine keeps for itself. */
package recital.search.shared;
