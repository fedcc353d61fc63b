/** Steps of the build that make of the program's classes what is shipped; nothing of it goes into the program. */
package recital.build;
