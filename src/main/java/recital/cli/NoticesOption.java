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

    private static final String PASSED_OVER = " files were passed over or are doubtful";
    private static final String UNUSABLE = " cannot be used";
    private static final String NAMED = ": --notices names them";

    @Option(names = "--notices", description = "Name every file that was passed over or cannot be used.")
    private boolean all;

    /** Says it on standard error. */
    void report(List<Problem> problems, Console console) {
        List<Problem> notes = of(Problem.Severity.NOTE, problems);
        List<Problem> troubles = of(Problem.Severity.TROUBLE, problems);
        if (isCounted(notes) && isCounted(troubles)) {
            console.note(files(notes) + PASSED_OVER + ", and " + files(troubles) + UNUSABLE + NAMED);
        } else {
            report(notes, PASSED_OVER, console);
            report(troubles, " files" + UNUSABLE, console);
        }
    }

    private boolean isCounted(List<Problem> problems) {
        return !all && problems.size() > FEW;
    }

    private void report(List<Problem> problems, String what, Console console) {
        if (isCounted(problems)) {
            console.note(files(problems) + what + NAMED);
        } else {
            problems.forEach(problem -> console.note(Advice.message(problem)));
        }
    }

    /** The same of notes, by a command that has no such option. */
    static void few(List<Problem> problems, Console console) {
        if (problems.size() <= MANY) {
            problems.forEach(problem -> console.note(Advice.message(problem)));
        } else {
            console.note(files(problems) + PASSED_OVER + ": 'recital corpus check --notices' names them");
        }
    }

    private static List<Problem> of(Problem.Severity severity, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /** Of one file several things may be told. */
    private static long files(List<Problem> problems) {
        return problems.stream().map(Problem::name).distinct().count();
    }
}
