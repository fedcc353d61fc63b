package recital.cli;

import java.util.List;
import picocli.CommandLine.Option;
import recital.corpus.catalog.Problem;

/** What a command says of the files of a collection that it could not use or passed over: a few by name, many counted. */
final class NoticesOption {

    /** What can be read at a glance, and scrolls no answer away. */
    private static final int FEW = 3;

    /** What is named by a command that goes through many documents. */
    private static final int MANY = 12;

    @Option(names = "--notices", description = "Name every file that was passed over or cannot be used.")
    private boolean all;

    /** Says it on standard error. */
    void report(List<Problem> problems, Console console) {
        report(of(Problem.Severity.NOTE, problems), " were passed over or are doubtful", console);
        report(of(Problem.Severity.TROUBLE, problems), " cannot be used", console);
    }

    /** The same of notes, by a command that has no such option. */
    static void few(List<Problem> problems, Console console) {
        if (problems.size() <= MANY) {
            problems.forEach(problem -> console.note(Advice.message(problem)));
        } else {
            console.note(problems.size()
                    + " files were passed over or are doubtful: 'recital corpus check --notices' names them");
        }
    }

    private static List<Problem> of(Problem.Severity severity, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private void report(List<Problem> problems, String what, Console console) {
        if (all || problems.size() <= FEW) {
            problems.forEach(problem -> console.note(Advice.message(problem)));
        } else {
            console.note(problems.size() + " files" + what + ": --notices names them");
        }
    }
}
