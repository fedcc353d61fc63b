/** Work on a collection that one machine is too small for, on Apache Spark. */
package recital.spark;
