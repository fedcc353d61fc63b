package recital.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import recital.corpus.catalog.CorpusException;
import recital.text.TimeLimit;

/**
 * Work on several documents, which may take as many times what one of them may as there are; what is read and compared on
 * the way, for which there are limits too, counts with the rest.
 *
 * @param each what one document may take
 */
record TimedWork(Duration each) {

    /**
     * Does some work and returns what comes of it.
     *
     * @param what the documents are called
     * @param documents how many there are; of none it is told in the time of one
     * @throws CommandException where it takes too long, or where the work throws it or a {@link CorpusException}; what
     *     else it throws must not be declared
     */
    <R> R on(String what, int documents, Callable<R> work) throws CommandException {
        Duration longest = each.multipliedBy(Math.max(1, documents));
        try {
            return TimeLimit.call(work, "answer", longest);
        } catch (TimeoutException e) {
            throw new CommandException(
                    what + ": no answer in " + longest.toSeconds() + " seconds" + LimitOptions.Name.SECONDS.advice(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(what, "interrupted", "run the command again");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandException told) {
                throw told;
            }
            if (e.getCause() instanceof CorpusException unread) {
                throw new CommandException(unread);
            }
            throw new IllegalStateException("nothing else is declared", e);
        }
    }
}
