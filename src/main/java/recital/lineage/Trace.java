package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.language.WordSearch;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * The lives of the provisions that were asked for.
 *
 * @param what what was asked for: a paragraph ({@code 73/218#OP16}) or words
 * @param match how the provisions were found
 * @param documents those of the series in which they were looked for
 * @param histories the lives, best first
 * @param root the provision from which the first of them was split off, or a parent of that; itself where it was not
 * @param ancestors the likeliest ancestor of the root, that one's likeliest ancestor, and so on
 */
public record Trace(
        String what,
        Match match,
        List<Resolution> documents,
        List<ProvisionHistory> histories,
        Provision root,
        List<CandidateLink> ancestors)
        implements Serializable {

    public Trace {
        Objects.requireNonNull(what);
        Objects.requireNonNull(match);
        Objects.requireNonNull(root);
        documents = List.copyOf(documents);
        histories = List.copyOf(histories);
        ancestors = List.copyOf(ancestors);
    }

    /** How provisions were found. */
    public enum Match {
        /** By a paragraph of a document. */
        PARAGRAPH("paragraph"),
        /** By words that follow one another. */
        PHRASE("phrase"),
        /** By words of which each stands in the paragraph, but not one after the other. */
        WORDS("words");

        private final String code;

        Match(String code) {
            this.code = code;
        }

        /** The kind of match as the machine formats write it. */
        public String code() {
            return code;
        }

        /** How many words of a paragraph precede those wanted; -1 where it lacks them. */
        int place(Paragraph paragraph, WordSearch wanted) {
            return switch (this) {
                case PARAGRAPH -> -1;
                case PHRASE -> wanted.beforePhrase(paragraph.text());
                case WORDS -> wanted.beforeLast(paragraph.text());
            };
        }
    }
}
