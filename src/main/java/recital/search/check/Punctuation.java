package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.PhrasePattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.text.LineEnd;

/**
 * The ends of the paragraphs of the one sentence that a resolution is: recitals with a comma, operative paragraphs with a
 * semicolon, the last with a full stop, what introduces points with a colon.
 */
final class Punctuation implements DraftRule {

    /** Where so many operative paragraphs end with a full stop, as in a declaration, they are sentences of their own. */
    private static final double OWN_SENTENCES = 0.5;

    /** A comma, a semicolon, a colon and a full stop: of Latin and Cyrillic, of Arabic, and of Chinese. */
    private static final String SIGNS = ",;:.\u060c\u061b:.\uff0c\uff1b\uff1a\u3002";

    private static final Pattern UNNUMBERED = Pattern.compile(".*OP\\d+/\\d+");

    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}\\p{Cf}\"'\\s]+$");

    @Override
    public RuleResult check(CheckedDraft draft) {
        List<Paragraph> all = draft.draft().paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() != Part.ANNEX)
                .toList();
        List<CheckFinding> findings = new ArrayList<>();
        boolean sentences = isOfSentences(draft.paragraphs(Part.OPERATIVE));
        int looked = 0;
        for (int i = 0; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            if (paragraph.cell().isPresent()
                    || paragraph.id().part() == Part.HEADING
                    || paragraph.id().part() == Part.OPERATIVE && (sentences || isAside(paragraph, draft))) {
                continue;
            }
            looked++;
            String wanted = wanted(all, i);
            String end = end(paragraph.text(), draft);
            if (!wanted.isEmpty() && (end.isEmpty() || !wanted.contains(end))) {
                findings.add(CheckFinding.in(
                        paragraph.id(),
                        FindingWeight.DIFFERS,
                        tail(paragraph.text()),
                        "ends with " + name(end) + ", where " + name(wanted.substring(0, 1)) + " is usual"));
            }
        }
        return new RuleResult(
                CheckRule.PUNCTUATION,
                "the ends of " + Counted.of(looked, "paragraph")
                        + (sentences ? "; the operative paragraphs are sentences of their own" : "")
                        + draft.annexLeftOut(),
                findings);
    }

    /** Unnumbered, or a recital, as each section of a long resolution has its own. */
    private static boolean isAside(Paragraph paragraph, CheckedDraft draft) {
        return UNNUMBERED.matcher(paragraph.id().value()).matches()
                || draft.lexicon().opening(paragraph.text(), Part.OPERATIVE).isEmpty()
                        && draft.lexicon()
                                .opening(paragraph.text(), Part.PREAMBLE)
                                .isPresent();
    }

    private static boolean isOfSentences(List<Paragraph> operative) {
        // The last one always does.
        int others = operative.size() - 1;
        long stops = operative.stream()
                .limit(Math.max(0, others))
                .filter(Punctuation::isSentence)
                .count();
        return stops > OWN_SENTENCES * others;
    }

    /** The signs that may stand at the end, the usual one first; empty where any may. */
    private static String wanted(List<Paragraph> all, int index) {
        ParagraphId id = all.get(index).id();
        if (id.part() == Part.PREAMBLE) {
            return ",:";
        }
        if (index + 1 == all.size()) {
            return ".";
        }
        ParagraphId next = all.get(index + 1).id();
        if (next.part() == Part.HEADING) {
            return ";.:";
        }
        if (id.includes(next)) {
            return ":,;";
        }
        return id.isPoint() && isListOfSentences(all, id) ? "" : id.isPoint() ? ";,:" : ";:";
    }

    /** Whether the points beside it are sentences, as those of an agenda that is quoted. */
    private static boolean isListOfSentences(List<Paragraph> all, ParagraphId point) {
        String list = list(point);
        List<Paragraph> points = all.stream()
                .filter(one -> one.id().isPoint() && list(one.id()).equals(list))
                .toList();
        return 2 * points.stream().filter(Punctuation::isSentence).count() > points.size();
    }

    private static String list(ParagraphId point) {
        return point.value().substring(0, point.value().lastIndexOf('('));
    }

    private static boolean isSentence(Paragraph paragraph) {
        return lastSign(CLOSING.matcher(paragraph.text()).replaceFirst("")).equals(".");
    }

    /** The last sign, "; and" being a semicolon; empty where there is none. */
    private static String end(String text, CheckedDraft draft) {
        String bare = CLOSING.matcher(LineEnd.withoutAside(text)).replaceFirst("");
        Matcher linked = draft.lexicon().pattern(PhrasePattern.LINKED_END).matcher(bare);
        String signed = linked.matches() ? bare.substring(0, bare.lastIndexOf(' ')) : bare;
        return lastSign(signed);
    }

    /** The sign with which a text ends, as Latin has it; empty where it ends with none. */
    private static String lastSign(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        int sign = SIGNS.indexOf(last);
        return sign >= 0 ? SIGNS.substring(sign % 4, sign % 4 + 1) : "";
    }

    private static String tail(String text) {
        int start = Math.max(0, text.length() - 40);
        int space = text.indexOf(' ', start);
        return start == 0 ? text : "\u2026" + text.substring(space < 0 ? start : space);
    }

    private static String name(String sign) {
        return switch (sign) {
            case "," -> "a comma";
            case ";" -> "a semicolon";
            case ":" -> "a colon";
            case "." -> "a full stop";
            default -> "no sign";
        };
    }
}
