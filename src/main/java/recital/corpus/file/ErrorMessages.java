package recital.corpus.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a file or address could not be used, in words for people; the JDK's messages often are nothing but the path. */
public final class ErrorMessages {

    private ErrorMessages() {}

    /** The first of a failure and its causes that is of a kind. */
    public static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The reason on one line, without the name of the file. */
    public static String reasonFor(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof FileAlreadyExistsException taken) {
            return taken.getReason() == null ? "something else has that name" : taken.getReason();
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder that is not empty has that name";
        }
        if (failure instanceof FileSystemLoopException) {
            return "a link that leads to itself";
        }
        // The message of other file system exceptions begins with the file.
        String message = failure instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ");
    }
}
