/** Many comparisons: plan, parallel run, whole-or-not-at-all output. */
package recital.batch;
