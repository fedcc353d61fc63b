package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.AnalyzedText.ReportRequest;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/** Reports that are asked for: whether one is, to whom, and when. */
final class ReportRule implements Rule {

    /** What is said of a report that is asked for where none was, or fewer were. */
    static final String ASKED = "now asked for";

    /** What is said of one that is asked for no longer. */
    static final String NOT_ASKED = "no longer asked for";

    /** What is said of one that was asked for at a session which is still to come, and is not asked for again. */
    static final String STILL_DUE = "asked for already, at a later session";

    /** So many tokens are those who are asked at most. */
    private static final int LONGEST = DiffThresholds.DEFAULT.wording().addressee();

    /** So many of them are told. */
    private static final int TOLD = DiffThresholds.DEFAULT.told().ofAddressee();

    private final OptionalInt session;
    private final Pattern recipient;
    private final Pattern ofContent;
    private final Set<String> names;
    private final Set<String> occasions;

    private final Set<String> beforeAction;
    private final Set<String> pronouns;
    private final Set<String> small;

    ReportRule(DocumentPair context) {
        Lexicon lexicon = context.lexicon();
        session = context.symbols().laterSession();
        recipient = lexicon.pattern(PhrasePattern.REPORT_RECIPIENT);
        ofContent = lexicon.pattern(PhrasePattern.REPORT_CONTENT);
        names = lexicon.words(WordList.REPORT_NAMES);
        occasions = lexicon.words(WordList.REPORT_OCCASIONS);
        beforeAction = lexicon.words(WordList.BEFORE_ACTION);
        pronouns = lexicon.words(WordList.PRONOUNS);
        small = lexicon.words(WordList.SMALL_WORDS);
    }

    @Override
    public void apply(EditContext edit) {
        // "Recalling its resolution, in which it requested a report" asks for none.
        if (isOfPreamble(edit.earlier()) && isOfPreamble(edit.later())) {
            return;
        }
        List<ReportRequest> earlier = requests(edit.earlier());
        List<ReportRequest> later = requests(edit.later());
        long before = begun(edit.earlier(), earlier).count();
        long after = begun(edit.later(), later).count();
        if (before != after && Long.signum(after - before) == Integer.signum(later.size() - earlier.size())) {
            edit.substantive(
                    ChangeClass.REPORT,
                    after > before ? ASKED : isStillDue(edit.earlier(), earlier) ? STILL_DUE : NOT_ASKED);
        } else if ((before > 0 || liesIn(edit.earlier(), earlier)) && (after > 0 || liesIn(edit.later(), later))) {
            changed(edit);
        }
    }

    /** All but what asks that more be said in a report which the text asks for already. */
    private List<ReportRequest> requests(EditSide side) {
        List<ReportRequest> all = side.analyzedText().reportRequests();
        List<ReportRequest> reports = all.stream()
                .filter(one -> !asksForContent(side.analyzedText().text(), one))
                .toList();
        return reports.isEmpty() ? all : reports;
    }

    private boolean asksForContent(String text, ReportRequest request) {
        return ofContent.matcher(text).region(request.verb(), text.length()).lookingAt();
    }

    private static boolean isOfPreamble(EditSide side) {
        return side.analyzedText().part().filter(part -> part == Part.PREAMBLE).isPresent();
    }

    /** A date that advanced as expected is also when a report is due. */
    @Override
    public boolean appliesToSettled() {
        return true;
    }

    private void changed(EditContext edit) {
        List<String> before = recipients(edit.earlier());
        List<String> after = recipients(edit.later());
        Optional<String> asked = askedOfAnother(edit);
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            edit.substantive(ChangeClass.REPORT, "to another body");
        } else if (asked.isPresent()) {
            edit.substantive(ChangeClass.REPORT, "from another body: " + asked.get());
        } else if (isOnAnotherOccasion(edit)) {
            edit.substantive(ChangeClass.REPORT, "on another occasion");
        } else if (edit.isSubstantive(ChangeClass.SESSION) || edit.isSubstantive(ChangeClass.DEADLINE)) {
            edit.substantive(ChangeClass.REPORT, "at another time");
        } else if (edit.isFound(ChangeClass.SESSION)) {
            edit.routine(ChangeClass.REPORT, "at the session that is due");
        }
    }

    /**
     * Those who are asked in either side, where they have no word in common, "the Guild" and "the Board of Keepers". Of
     * paragraphs that are one for sure the addressee tells it.
     */
    private Optional<String> askedOfAnother(EditContext edit) {
        List<WeightedToken> before = edit.isOfOne() ? List.of() : asked(edit.earlier());
        List<WeightedToken> after = before.isEmpty() ? List.of() : asked(edit.later());
        Set<String> gone = words(before);
        Set<String> come = words(after);
        return gone.isEmpty() || come.isEmpty() || !Collections.disjoint(gone, come)
                ? Optional.empty()
                : Optional.of(Remark.replacement(told(edit.earlier(), before), told(edit.later(), after)));
    }

    /** Those who are asked for the only report of a side; empty where there are more, or nobody is named. */
    private List<WeightedToken> asked(EditSide side) {
        AnalyzedText text = side.analyzedText();
        List<ReportRequest> begun = begun(side, text.reportRequests()).toList();
        return begun.size() != 1
                ? List.of()
                : text.acts().stream()
                        .filter(act -> act.end() <= begun.get(0).verb())
                        .reduce((before, last) -> last)
                        .map(act -> text.tokens().stream()
                                .skip(text.tokensBefore(act.end()))
                                .limit(LONGEST)
                                .takeWhile(token -> !beforeAction.contains(token.text()))
                                .toList())
                        .filter(tokens -> tokens.stream().noneMatch(token -> pronouns.contains(token.text())))
                        .orElse(List.of());
    }

    private Set<String> words(List<WeightedToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == TokenKind.WORD && !small.contains(token.text()))
                .map(WeightedToken::key)
                .collect(Collectors.toSet());
    }

    private static String told(EditSide side, List<WeightedToken> asked) {
        return side.analyzedText()
                .text()
                .substring(
                        asked.get(0).start(),
                        asked.get(Math.min(TOLD, asked.size()) - 1).end());
    }

    /** The next report is one, future reports are many. */
    private boolean isOnAnotherOccasion(EditContext edit) {
        List<String> before = occasions(edit.earlier());
        List<String> after = occasions(edit.later());
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** Those that stand right before the name of a report. */
    private List<String> occasions(EditSide side) {
        List<String> told = new ArrayList<>();
        List<WeightedToken> all = side.analyzedText().tokens();
        for (int i = side.from(); i < side.to() && i + 1 < all.size(); i++) {
            if (occasions.contains(all.get(i).smallKey())
                    && names.contains(all.get(i + 1).smallKey())) {
                told.add(all.get(i).smallKey());
            }
        }
        return told;
    }

    private static Stream<ReportRequest> begun(EditSide side, List<ReportRequest> requests) {
        return requests.stream().filter(one -> isBegun(side, one));
    }

    private static boolean isBegun(EditSide side, ReportRequest request) {
        return side.overlaps(request.verb(), request.verb() + 1);
    }

    /** Whether all that a side asks for is due behind the session that comes after the later document. */
    private boolean isStillDue(EditSide side, List<ReportRequest> requests) {
        AnalyzedText text = side.analyzedText();
        return session.isPresent()
                && IntStream.range(0, requests.size())
                        .filter(i -> isBegun(side, requests.get(i)))
                        .allMatch(i -> isStillDue(
                                text,
                                requests.get(i).verb(),
                                i + 1 < requests.size()
                                        ? requests.get(i + 1).verb()
                                        : text.text().length()));
    }

    private boolean isStillDue(AnalyzedText text, int from, int to) {
        return IntStream.range(text.tokensBefore(from), text.tokensBefore(to))
                .filter(i -> text.token(i).kind() == TokenKind.ORDINAL)
                .flatMap(i -> text.sessionOrYear(i).stream())
                .anyMatch(due -> due > session.getAsInt() + 1);
    }

    private static boolean liesIn(EditSide side, List<ReportRequest> requests) {
        return requests.stream().anyMatch(one -> side.isWithin(one.start(), one.end()));
    }

    private List<String> recipients(EditSide side) {
        List<String> recipients = new ArrayList<>();
        side.unexplainedWords().forEach(token -> {
            if (recipient.matcher(token.text()).matches()) {
                recipients.add(token.text());
            }
        });
        return recipients;
    }
}
