/** The library: {@link recital.Recital} is the way in, and the packages below it are its steps. */
package recital;
