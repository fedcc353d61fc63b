package recital.align;

import java.util.Optional;
import java.util.regex.Pattern;
import recital.align.Candidates.Candidate;
import recital.language.PhrasePattern;
import recital.model.ParagraphId.Part;
import recital.text.CommonSequence;

/**
 * Pairs the yearly slots: paragraphs whose content is replaced every year while their place and their
 * opening stay ("Takes note of the report ... 2023").
 *
 * <p>Only what nothing else claims is paired, only under one opening verb, and only where the neighbours that
 * kept their order leave room for it. The place and the opening being known, less common wording is asked for.
 */
final class Slots {

    /** What a yearly name is worth: more than any wording in common. */
    private static final double SURE = 2;

    private final Comparison comparison;
    private final Pairing pairing;
    private final OpeningVerb openingVerb;
    private final Pattern dated;
    private final Thresholds.Slot thresholds;
    private final YearlyName yearlyName;
    private final NamedEvents events;

    Slots(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.yearlyName = comparison.yearlyName();
        this.events = new NamedEvents(comparison.lexicon().references());
        this.thresholds = comparison.thresholds().slot();
        this.openingVerb = new OpeningVerb(comparison.lexicon());
        this.dated = comparison.lexicon().pattern(PhrasePattern.YEAR_OR_SESSION);
    }

    /** Pairs what is free on both sides. */
    void pair() {
        PlacementWindow window = new PlacementWindow(comparison, pairing);
        Assignment assignment =
                new Assignment(comparison.earlier().size(), comparison.later().size());
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (pairing.isFreeEarlier(earlier.position())) {
                offer(earlier, window, assignment);
            }
        }
        offerHeadings(window, assignment);
        pairing.pairAll(assignment.solve(), LinkBasis.SLOT);
    }

    /** "Eightieth session" and "Eighty-first session": nothing but the number is another, and that is rare in itself. */
    private void offerHeadings(PlacementWindow window, Assignment assignment) {
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (earlier.part() == Part.HEADING && pairing.isFreeEarlier(earlier.position())) {
                Optional<String> frame = yearlyName.frame(earlier.key());
                comparison.later().stream()
                        .filter(later -> later.part() == Part.HEADING
                                && pairing.isFreeLater(later.position())
                                && window.distanceOutside(earlier, later) == 0
                                && frame.isPresent()
                                && frame.equals(yearlyName.frame(later.key())))
                        .forEach(later -> assignment.offer(earlier.position(), later.position(), SURE));
            }
        }
    }

    private void offer(PreparedParagraph earlier, PlacementWindow window, Assignment assignment) {
        for (Candidate candidate : comparison.candidates().of(earlier.position())) {
            PreparedParagraph later = comparison.later().get(candidate.position());
            if (candidate.similarity() < thresholds.named()
                    || !isSlot(earlier, later, candidate.similarity(), window)) {
                continue;
            }
            boolean named = yearlyName.advances(earlier.key(), later.key());
            if (candidate.similarity() >= alike(earlier)
                    || named
                    || window.distanceOutside(earlier, later) == 0 && isRecordOf(earlier, later)
                    || comparison.openAlike(earlier, later)
                    || comparison.isBeginning(earlier, later)) {
                double gain = candidate.similarity() + comparison.partShared(earlier, later) + (named ? SURE : 0);
                assignment.offer(earlier.position(), later.position(), gain);
            }
        }
    }

    /** A heading is no slot because its few words are half the same: "Section 20" and "Section 21". */
    private double alike(PreparedParagraph earlier) {
        return earlier.part() == Part.HEADING
                ? comparison.thresholds().wording().least()
                : thresholds.alike();
    }

    private boolean isSlot(
            PreparedParagraph earlier, PreparedParagraph later, double similarity, PlacementWindow window) {
        if (!pairing.isFreeLater(later.position()) || earlier.part() != later.part()) {
            return false;
        }
        int beyond = window.distanceOutside(earlier, later);
        if (!openingVerb.of(earlier.key()).equals(openingVerb.of(later.key()))) {
            return beyond == 0 && isRecordOf(earlier, later);
        }
        boolean inRoom = isDated(earlier) && isDated(later)
                ? beyond <= thresholds.room()
                : beyond == 0
                        && (comparison.mayShareSubject(earlier, later)
                                || differInOneWord(earlier, later)
                                || openAlikeAlone(earlier, later));
        return inRoom
                || comparison.shareOwnOpening(earlier, later) && comparison.mayShareSubject(earlier, later)
                || similarity >= thresholds.alike() && isRecordOf(earlier, later);
    }

    /** "Decides to convene the Food Summit" and "Welcomes the outcome of the Food Summit". */
    private boolean isRecordOf(PreparedParagraph announcement, PreparedParagraph later) {
        return openingVerb.isOfNotice(later.key())
                && events.areShared(
                        announcement.paragraph().text(), later.paragraph().text());
    }

    /** "Takes note of the report of the Secretary-General", where nothing else in either text opens so. */
    private boolean openAlikeAlone(PreparedParagraph earlier, PreparedParagraph later) {
        return openingVerb.isOfNotice(later.key())
                && comparison.openAlike(earlier, later)
                && comparison.earlier().stream()
                        .noneMatch(
                                other -> other.position() != earlier.position() && comparison.openAlike(other, later))
                && comparison.later().stream()
                        .noneMatch(
                                other -> other.position() != later.position() && comparison.openAlike(earlier, other));
    }

    /** In a few words a rare one that changed is most of what a paragraph is about: "to share data" and "to protect data". */
    private static boolean differInOneWord(PreparedParagraph earlier, PreparedParagraph later) {
        int longer = Math.max(earlier.words().length, later.words().length);
        return CommonSequence.subsequence(earlier.words(), later.words()) >= longer - 1;
    }

    private boolean isDated(PreparedParagraph paragraph) {
        return dated.matcher(paragraph.key()).find();
    }
}
