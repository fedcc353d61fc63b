/** What is installed beside the program, from the model of its command line: manual pages and completion scripts. */
package recital.manual;
