package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import recital.corpus.series.Chain;
import recital.corpus.series.Chain.Member;
import recital.corpus.series.SeriesMembership;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal the predecessors of a document, with dates, and which of them the collection has. */
final class TerminalChain implements TextRenderer<Chain> {

    private final TerminalOptions options;

    public TerminalChain(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Chain chain, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        if (chain.recital().isEmpty()) {
            writer.line(
                    chain.name() + " names no predecessor among the resolutions of the General Assembly", Style.STRONG);
            return;
        }
        writer.line(
                chain.name() + " continues the series that its "
                        + chain.recital().get() + " recalls",
                Style.STRONG);
        writer.blank();
        members("General Assembly", chain.assembly(), writer);
        if (!chain.council().isEmpty()) {
            writer.blank();
            members("Economic and Social Council", chain.council(), writer);
        }
    }

    private void members(String body, List<Member> members, TerminalWriter writer) throws IOException {
        long here = members.stream().filter(Member::present).count();
        writer.line(
                body + ": " + CountPhrases.count(members.size(), "resolution") + ", " + here + " here", Style.STRONG);
        TextTable columns = new TextTable();
        for (Member member : members) {
            columns.add(
                    List.of(
                            member.symbol().shortForm(),
                            member.date().map(LocalDate::toString).orElse("-"),
                            member.present() ? editions(member) : "not here",
                            "by " + member.namedBy()),
                    (member.membership() == SeriesMembership.RELATED ? "related, on another subject: " : "")
                            + member.title());
        }
        columns.write(writer);
    }

    private static String editions(Member member) {
        return String.join(", ", member.editions().stream().map(Edition::label).toList());
    }
}
