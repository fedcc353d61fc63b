package recital.source;

import recital.model.Format;

/** What a reader made of a file: lines with their layout, or structure where the format has it. */
public sealed interface Source permits Lines, Structured {

    /** The format of the file. */
    Format format();
}
