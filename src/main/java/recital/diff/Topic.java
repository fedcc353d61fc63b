package recital.diff;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a paragraph that changed is about: the later text of it, or the earlier where it went.
 *
 * @param verb its opening; may be empty
 * @param subject a few of its words; may be empty
 * @param asks the first verb in it by which somebody is asked for something or something is decided, its opening perhaps;
 *     may be empty
 */
public record Topic(String verb, String subject, String asks) implements Serializable {

    /** That of a paragraph of which nothing is told. */
    public static final Topic NONE = new Topic("", "", "");

    public Topic {
        Objects.requireNonNull(verb);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(asks);
    }
}
