/**
 * Many comparisons: plan, parallel run, whole-or-not-at-all output, resume.
 *
 * <p>A {@link recital.batch.Plan} says which pairs; {@link recital.batch.Batch} compares them and leaves
 * files and a {@link recital.batch.Summary}.
 */
package recital.batch;
