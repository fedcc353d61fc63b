/**
 * What a careful desk officer looks for in a draft before it is tabled.
 *
 * <p>{@link recital.search.check.DraftChecker} asks each {@link recital.search.check.CheckRule} and gives a {@link
 * recital.search.check.DraftCheck}: what was found, and what each rule looked at.
 */
package recital.search.check;
