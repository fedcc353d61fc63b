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
        TerminalFlow flow = new TerminalFlow(out, options);
        if (chain.recital().isEmpty()) {
            flow.line(chain.name() + " names no predecessor", Style.STRONG);
            return;
        }
        flow.line(
                chain.name() + " continues the series that its "
                        + chain.recital().get() + " recalls",
                Style.STRONG);
        flow.blank();
        members("General Assembly", chain.assembly(), flow);
        if (!chain.council().isEmpty()) {
            flow.blank();
            members("Economic and Social Council", chain.council(), flow);
        }
    }

    private void members(String body, List<Member> members, TerminalFlow flow) throws IOException {
        long here = members.stream().filter(Member::present).count();
        flow.line(body + ": " + CountPhrases.count(members.size(), "resolution") + ", " + here + " here", Style.STRONG);
        Columns columns = new Columns();
        for (Member member : members) {
            columns.add(
                    List.of(
                            member.symbol().shortForm(),
                            member.date().map(LocalDate::toString).orElse("-"),
                            member.present() ? editions(member) : "not here",
                            "by " + member.namedBy()),
                    (member.membership() == SeriesMembership.RELATED ? "related, on another subject: " : "") + member.title());
        }
        columns.write(flow);
    }

    private static String editions(Member member) {
        return String.join(", ", member.editions().stream().map(Edition::label).toList());
    }
}
