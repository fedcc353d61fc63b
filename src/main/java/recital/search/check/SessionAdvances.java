package recital.search.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * Sessions, years and dates that stand still where the series moves on, or moved where it stands still.
 *
 * <p>What moves on is told by the predecessor: a session after its own in the operative part, and what had advanced
 * from the year before to it. What stands still is what had stood still then.
 */
final class SessionAdvances implements DraftRule {

    /** What lies no more years back may be what is told of the latest year for which there are numbers. */
    private static final int RECENT = 3;

    /** As many characters beside a word show where it stands. */
    private static final int AROUND = 32;

    @Override
    public RuleResult check(CheckedDraft draft) {
        if (draft.changes().isEmpty()) {
            return draft.withoutPredecessor(CheckRule.SESSION_ADVANCE);
        }
        ResolutionDiff changes = draft.changes().get();
        Comparison comparison = new Comparison(draft, changes);
        List<CheckFinding> findings = new ArrayList<>();
        int looked = 0;
        for (Change change : changes.changes()) {
            if (change.link().doubtful()) {
                continue;
            }
            for (TimeSlot slot : TimeSlot.of(change, draft.lexicon())) {
                looked++;
                comparison
                        .amiss(slot)
                        .map(message -> finding(slot, message, changes))
                        .ifPresent(findings::add);
            }
        }
        return new RuleResult(
                CheckRule.SESSION_ADVANCE,
                looked + " sessions, years and dates of "
                        + changes.earlier().shortName()
                        + (draft.changesBefore().isPresent()
                                ? ", and what they were before"
                                : "; without the text before it few of them could be judged"),
                findings);
    }

    private static CheckFinding finding(TimeSlot slot, String message, ResolutionDiff changes) {
        String text =
                changes.later().paragraph(slot.laterParagraph()).orElseThrow().text();
        return CheckFinding.in(
                slot.laterParagraph(),
                FindingWeight.QUESTION,
                around(text, slot.later()),
                message,
                changes.earlier().shortName() + " " + slot.earlierParagraph());
    }

    private static String around(String text, Token token) {
        int start = Math.max(0, token.start() - AROUND);
        int end = Math.min(text.length(), token.end() + AROUND);
        int from = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int to = end == text.length() ? end : text.lastIndexOf(' ', end);
        return text.substring(Math.min(from, token.start()), Math.max(to, token.end()));
    }

    /** The predecessor between the one before it and the draft. */
    private static final class Comparison {

        private final CheckedDraft draft;
        private final Lexicon lexicon;
        private final Resolution predecessor;
        private final Span now;
        private final Optional<Span> then;
        /** What its slots were the year before, by paragraph and place. */
        private final Map<ParagraphId, Map<Integer, TimeSlot>> before = new HashMap<>();

        Comparison(CheckedDraft draft, ResolutionDiff changes) {
            this.draft = draft;
            lexicon = draft.lexicon();
            predecessor = changes.earlier();
            now = Span.of(changes);
            then = draft.changesBefore().map(Span::of);
            draft.changesBefore().ifPresent(earlier -> earlier.changes().stream()
                    .filter(change -> !change.link().doubtful())
                    .flatMap(change -> TimeSlot.of(change, lexicon).stream())
                    .forEach(slot -> before.computeIfAbsent(slot.laterParagraph(), id -> new HashMap<>())
                            .put(slot.later().start(), slot)));
        }

        Optional<String> amiss(TimeSlot slot) {
            if (slot.isSession() && !isOfAssembly(slot)) {
                return Optional.empty();
            }
            Optional<TimeSlot> earlier = Optional.ofNullable(before.getOrDefault(slot.earlierParagraph(), Map.of())
                    .get(slot.earlier().start()));
            return slot.stayed() ? stayed(slot, earlier) : moved(slot, earlier);
        }

        /** Other bodies meet in a rhythm of their own. */
        private boolean isOfAssembly(TimeSlot slot) {
            OptionalInt session = draft.draft().session();
            OptionalInt value = TimeSlot.value(slot.later(), lexicon);
            return session.isPresent()
                    && value.isPresent()
                    && Math.abs(value.getAsInt() - session.getAsInt()) <= LaterSessions.FARTHEST;
        }

        private Optional<String> stayed(TimeSlot slot, Optional<TimeSlot> earlier) {
            if (isOverdue(slot)) {
                return Optional.of("a session to come in " + predecessor.shortName() + ", and has not advanced since");
            }
            boolean advanced = earlier.isPresent()
                    && then.isPresent()
                    && !earlier.get().stayed()
                    && then.get().isStepOf(earlier.get(), lexicon);
            return advanced
                    ? Optional.of(
                            "advanced from \u201c" + earlier.get().earlier().text() + "\u201d to "
                                    + predecessor.shortName() + ", and not since")
                    : Optional.empty();
        }

        /** A session that was to come then, and has come now. */
        private boolean isOverdue(TimeSlot slot) {
            OptionalInt session = TimeSlot.value(slot.later(), lexicon);
            return slot.isSession()
                    && slot.laterParagraph().part() == Part.OPERATIVE
                    && session.isPresent()
                    && predecessor.session().isPresent()
                    && draft.draft().session().isPresent()
                    && session.getAsInt() > predecessor.session().getAsInt()
                    && session.getAsInt() <= draft.draft().session().getAsInt();
        }

        private Optional<String> moved(TimeSlot slot, Optional<TimeSlot> earlier) {
            if (wentBack(slot)) {
                return Optional.of("was \u201c" + slot.earlier().text() + "\u201d in " + predecessor.shortName()
                        + ", and has gone back");
            }
            boolean fixed = earlier.map(TimeSlot::stayed).orElse(isLongPast(slot));
            return fixed && !isToCome(slot) && now.isStepOf(slot, lexicon) || fixed && isPast(slot)
                    ? Optional.of("was \u201c" + slot.earlier().text() + "\u201d in " + predecessor.shortName()
                            + (earlier.isPresent() ? " and before" : ""))
                    : Optional.empty();
        }

        /** A session that was to come then, and gave place to an earlier one. */
        private boolean wentBack(TimeSlot slot) {
            OptionalInt session = TimeSlot.value(slot.earlier(), lexicon);
            return slot.isSession()
                    && slot.laterParagraph().part() == Part.OPERATIVE
                    && session.isPresent()
                    && predecessor.session().isPresent()
                    && session.getAsInt() > predecessor.session().getAsInt()
                    && slot.step(lexicon).orElse(0) < 0;
        }

        private boolean isToCome(TimeSlot slot) {
            OptionalInt session = TimeSlot.value(slot.later(), lexicon);
            return slot.isSession()
                    && session.isPresent()
                    && session.getAsInt() > draft.draft().session().orElse(0);
        }

        private boolean isLongPast(TimeSlot slot) {
            OptionalInt value = TimeSlot.value(slot.earlier(), lexicon);
            return !slot.isSession()
                    && value.isPresent()
                    && predecessor.year().isPresent()
                    && value.getAsInt() < predecessor.year().getAsInt() - RECENT;
        }

        private boolean isPast(TimeSlot slot) {
            OptionalInt value = TimeSlot.value(slot.later(), lexicon);
            OptionalInt present =
                    slot.isSession() ? draft.draft().session() : draft.draft().year();
            return value.isPresent() && present.isPresent() && value.getAsInt() < present.getAsInt() - 1;
        }
    }

    /** How many sessions and years lie between two documents. */
    private record Span(int sessions, int years) {

        static Span of(ResolutionDiff changes) {
            return new Span(
                    step(changes.earlier().session(), changes.later().session()),
                    step(changes.earlier().year(), changes.later().year()));
        }

        private static int step(OptionalInt earlier, OptionalInt later) {
            return earlier.isPresent() && later.isPresent() ? later.getAsInt() - earlier.getAsInt() : 0;
        }

        boolean isStepOf(TimeSlot slot, Lexicon lexicon) {
            int step = slot.step(lexicon).orElse(0);
            return step != 0 && step == (slot.isSession() ? sessions : years);
        }
    }
}
