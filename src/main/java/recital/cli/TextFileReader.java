package recital.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import recital.corpus.file.ErrorMessages;

/** Reads a file that the user wrote, such as a plan; {@code -} is standard input. */
final class TextFileReader {

    private static final int LONGEST = 16 << 20;

    private final Console console;

    TextFileReader(Console console) {
        this.console = console;
    }

    String of(String file) throws CommandException {
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new CommandException(file, "longer than " + LONGEST + " bytes", "is it the file that you meant?");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CommandException(file + ": not text in UTF-8: save it as UTF-8 and try again", e);
        } catch (IOException e) {
            throw new CommandException(
                    file + ": cannot be read: " + ErrorMessages.reasonFor(e) + ": look at its name and permissions", e);
        } catch (InvalidPathException e) {
            throw new CommandException(file + ": no name of a file: look at its name", e);
        }
    }
}
