/** Steps of the build that change the program's classes; nothing of it goes into the program. */
package recital.build;
