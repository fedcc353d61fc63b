package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.model.Paragraph;
import recital.model.Symbol;
import recital.text.Key;

/** Titles that are told behind a citation and are not those of what is cited. */
final class CitedTitles implements DraftRule {

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<CheckFinding> findings = new ArrayList<>();
        int told = 0;
        int known = 0;
        for (CitedHistory cited : draft.citations().cited()) {
            Optional<Symbol> resolution = cited.cited().document().filter(Symbol::isResolution);
            for (Mention mention : cited.mentions()) {
                // A name before the mark of a note may be a short one; a title behind the citation is the whole.
                Optional<String> called = mention.called().filter(name -> mention.inText());
                if (resolution.isPresent() && called.isPresent()) {
                    told++;
                    Optional<String> title = draft.collection().title(resolution.get());
                    known += title.isPresent() ? 1 : 0;
                    title.filter(one -> !isSame(one, called.get()))
                            .map(one -> finding(mention, cited.cited().name(), called.get(), one))
                            .ifPresent(findings::add);
                }
            }
        }
        return new RuleResult(
                CheckRule.CITATION_TITLE,
                known + " of " + Counted.of(told, "title") + " told with a resolution could be compared"
                        + (known == told ? "" : "; the collection does not know the others"),
                findings);
    }

    private static CheckFinding finding(Mention mention, String name, String called, String title) {
        return new CheckFinding(
                FindingWeight.DIFFERS,
                mention.paragraph().map(Paragraph::id),
                mention.note(),
                mention.printed() + " \u2026 \u201c" + called + "\u201d",
                "the title of " + name + " is \u201c" + title + "\u201d",
                List.of(name));
    }

    /** Whether one is the other, or a part of it as long as the main title is. */
    private static boolean isSame(String title, String called) {
        String one = folded(title);
        String other = folded(called);
        return one.contains(other) || other.contains(one);
    }

    private static String folded(String title) {
        return Key.of(title).value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
