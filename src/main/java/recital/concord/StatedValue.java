package recital.concord;

import java.io.Serializable;

/**
 * A value at its place in a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param certain whether it is written as a number or ordinal; a small number in words may be no number at all
 */
record StatedValue(Value value, int start, int end, boolean certain) implements Serializable {}
