package recital.search.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import recital.corpus.catalog.Entry;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.lineage.CitationTimeline;
import recital.lineage.CitedHistory;
import recital.lineage.Lineage;
import recital.lineage.Mention;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Resolutions that are recalled where their series has a newer one, which the draft does not cite.
 *
 * <p>What is said of a part of the older one, or of what it decided, is said of that one, unless it was said of a still
 * older one the year before the last; and where the predecessor passed over a newer one too, it is meant.
 */
final class NewerResolutions implements DraftRule {

    /** As many characters beside a citation tell of its parts. */
    private static final int REACH = 80;

    @Override
    public RuleResult check(CheckedDraft draft) {
        Set<Symbol> cited = symbols(draft.citations().cited());
        List<CheckFinding> findings = new ArrayList<>();
        Set<Symbol> told = new HashSet<>();
        AdvancedCitations advanced = new AdvancedCitations(draft);
        int inSeries = 0;
        for (CitedHistory history : newestFirst(draft.citations().cited())) {
            Symbol symbol = history.cited().document().orElseThrow();
            Optional<Entry> newest = draft.collection().newest(symbol, draft.draft());
            inSeries += newest.isPresent() ? 1 : 0;
            if (newest.isPresent()
                    && isOlder(symbol, newest.get())
                    && !citesOneAsNew(cited, newest.get(), draft)
                    && told.add(newest.get().symbol())
                    && !passedOverBefore(symbol, draft)) {
                history.mentions().stream()
                        .filter(mention -> mention.paragraph().isPresent())
                        .filter(mention -> !isOfPart(mention, draft.lexicon())
                                || advanced.cameInPlaceOfEarlier(
                                        symbol, mention.paragraph().get().id()))
                        .findFirst()
                        .map(mention -> finding(mention, newest.get()))
                        .ifPresent(findings::add);
            }
        }
        return new RuleResult(
                CheckRule.NEWER_RESOLUTION,
                inSeries + " of " + Counted.of(cited.size(), "cited resolution")
                        + (inSeries == 1 ? " belongs" : " belong") + " to series that the collection has",
                findings);
    }

    private static List<CitedHistory> newestFirst(List<CitedHistory> cited) {
        return cited.stream()
                .filter(one -> one.cited()
                        .document()
                        .filter(Symbol::isAssemblyResolution)
                        .isPresent())
                .sorted((one, other) -> other.cited()
                        .document()
                        .orElseThrow()
                        .compareTo(one.cited().document().orElseThrow()))
                .toList();
    }

    private static Set<Symbol> symbols(List<CitedHistory> cited) {
        return cited.stream()
                .flatMap(one -> one.cited().document().filter(Symbol::isAssemblyResolution).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the predecessor cited it, and not the newest of its series by then. */
    private static boolean passedOverBefore(Symbol symbol, CheckedDraft draft) {
        Optional<Resolution> predecessor = draft.predecessor();
        if (predecessor.isEmpty()) {
            return false;
        }
        Set<Symbol> citedThen =
                symbols(CitationTimeline.of(Lineage.of(List.of(predecessor.get())), Optional.empty(), Optional.empty())
                        .series()
                        .get(0)
                        .cited());
        Optional<Entry> newestThen = draft.collection().newest(symbol, predecessor.get());
        return citedThen.contains(symbol)
                && newestThen.isPresent()
                && isOlder(symbol, newestThen.get())
                && !citesOneAsNew(citedThen, newestThen.get(), draft);
    }

    /** A series of two resolutions a year is up to date with either. */
    private static boolean citesOneAsNew(Set<Symbol> cited, Entry newest, CheckedDraft draft) {
        return cited.stream()
                .filter(symbol -> symbol.session().equals(newest.session()))
                .anyMatch(symbol -> draft.collection().areOfOneSeries(symbol, newest.symbol(), draft.draft()));
    }

    private static boolean isOlder(Symbol symbol, Entry newest) {
        return symbol.session().orElse(0) < newest.session().orElse(0);
    }

    private static boolean isOfPart(Mention mention, Lexicon lexicon) {
        String text = mention.paragraph().map(Paragraph::text).orElse("");
        int start = mention.inText() ? text.indexOf(mention.printed()) : -1;
        if (start < 0) {
            return true;
        }
        int end = start + mention.printed().length();
        Matcher before = lexicon.pattern(PhrasePattern.PART_OF_CITED_BEFORE)
                .matcher(text.substring(Math.max(0, start - REACH), start));
        Matcher after = lexicon.pattern(PhrasePattern.PART_OF_CITED_AFTER)
                .matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        return before.find() || after.find();
    }

    private static CheckFinding finding(Mention mention, Entry newest) {
        String name = newest.symbol().shortForm();
        return new CheckFinding(
                FindingWeight.QUESTION,
                mention.paragraph().map(Paragraph::id),
                mention.note(),
                mention.printed(),
                "the newest of its series is " + name + ", which the draft does not cite",
                List.of(name));
    }
}
