package recital.source;

import recital.model.Format;

/** What a reader made of a file: lines with their layout, or whole paragraphs with what the format knows of each. */
public sealed interface Source permits Lines, ParagraphStream {

    /** The format of the file. */
    Format format();

    /**
     * Everything that a person who looks at the file can see, in the order of the file, collected apart
     * from where the parts end up; white space does not count. Whatever is parsed from this source has to
     * place each of these characters.
     */
    String visibleText();
}
