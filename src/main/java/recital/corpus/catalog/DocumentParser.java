package recital.corpus.catalog;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limit;
import recital.source.ReadOptions;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;
import recital.text.TimeLimit;

/** Makes a resolution of the bytes of a file. */
@FunctionalInterface
public interface DocumentParser {

    ParsedFile parse(byte[] bytes, String name) throws SourceException, ParseException;

    /** The parser of every format that the program knows. */
    static DocumentParser with(ReadOptions options) {
        DocumentParser parser = (bytes, name) -> {
            Source source = Sources.read(bytes, options);
            return new ParsedFile(Parsers.parse(source, name), Optional.of(source));
        };
        return guarded(timed(parser, options.limits().time()));
    }

    /** A parser that reads no more of a file than what tells which document it is, and refuses it where that is not sure. */
    static DocumentParser ofBeginnings(ReadOptions options) {
        DocumentParser parser = (bytes, name) -> {
            Source beginning = Sources.readBeginning(bytes, options, Parsers.BEGINNING)
                    .orElseThrow(() -> new ParseException("the whole file is wanted"));
            return ParsedFile.kept(Parsers.identify(beginning));
        };
        return guarded(timed(parser, options.limits().time()));
    }

    /** One file that shows a fault of ours or of a library must not take the whole collection with it. */
    static DocumentParser guarded(DocumentParser parser) {
        return (bytes, name) -> {
            try {
                return parser.parse(bytes, name);
            } catch (RuntimeException e) {
                throw new SourceException("cannot be read: a fault of recital (" + e + "): please report it", e);
            } catch (StackOverflowError e) {
                throw new SourceException("cannot be read: nested too deeply: please report it", e);
            } catch (OutOfMemoryError e) {
                throw new SourceException("cannot be read in the memory that Java has", e);
            }
        };
    }

    /** A parser that gives a file up after some time. */
    static DocumentParser timed(DocumentParser parser, Duration longest) {
        return (bytes, name) -> {
            try {
                return TimeLimit.call(() -> parser.parse(bytes, name), "reader", longest);
            } catch (TimeoutException e) {
                throw SourceException.limitExceeded(Limit.SECONDS, "not read in " + longest.toSeconds() + " seconds");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SourceException("interrupted while it was read", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof ParseException unparsed) {
                    throw unparsed;
                }
                throw (SourceException) Objects.requireNonNull(e.getCause());
            }
        };
    }
}
