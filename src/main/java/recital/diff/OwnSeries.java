package recital.diff;

import java.util.List;
import java.util.Optional;
import recital.model.Symbol;

/** The resolutions of the series of which the two documents are: whether a list of them goes on as it is to be expected. */
final class OwnSeries {

    /** A list of so many may have two of a session. */
    private static final int LONG_LIST = 4;

    private final DocumentPair context;

    OwnSeries(DocumentPair context) {
        this.context = context;
    }

    /**
     * What is cited anew is the earlier document, or parts of it and of the later one, or its like of a list that has two of
     * a session, beside or in place of what came before it.
     */
    boolean recallsPredecessor(EditContext edit, List<Symbol> added, List<Symbol> dropped) {
        Optional<Symbol> predecessor = context.predecessor();
        return predecessor.isPresent()
                && added.stream()
                        .anyMatch(symbol -> List.of(symbol, symbol.whole()).contains(predecessor.get()))
                && added.stream().allMatch(symbol -> isOwn(symbol) || isSister(edit, symbol))
                && dropped.size() <= added.size()
                && dropped.stream().allMatch(this::isBeforePredecessor);
    }

    /** Whether it is the predecessor, or another part of that or of the later document. */
    private boolean isOwn(Symbol symbol) {
        return context.predecessor()
                        .map(Symbol::whole)
                        .filter(symbol.whole()::equals)
                        .isPresent()
                || context.own()
                        .map(Symbol::whole)
                        .filter(symbol.whole()::equals)
                        .isPresent();
    }

    /** Whether it came between the two documents, where their list has two of a session already. */
    private boolean isSister(EditContext edit, Symbol symbol) {
        List<Integer> sessions = edit.earlier().reading().symbols().stream()
                .filter(Symbol::isAssemblyResolution)
                .flatMap(one -> one.session().stream().boxed())
                .toList();
        return symbol.isAssemblyResolution()
                && CitationRule.isOlder(context.predecessor().orElseThrow(), symbol)
                && sessions.size() >= LONG_LIST
                && sessions.stream().distinct().count() < sessions.size();
    }

    private boolean isBeforePredecessor(Symbol symbol) {
        return symbol.isAssemblyResolution()
                && CitationRule.isOlder(symbol, context.predecessor().orElseThrow());
    }

    /** The first of a list that is as long as before goes, where the predecessor has come behind its last. */
    boolean rollsOn(EditContext edit, List<Symbol> added, List<Symbol> dropped) {
        if (context.predecessor().isEmpty()
                || !added.isEmpty()
                || dropped.size() != 1
                || !isBeforePredecessor(dropped.get(0))) {
            return false;
        }
        List<Symbol> before = edit.earlier().reading().symbols();
        List<Symbol> after = edit.later().reading().symbols();
        return before.size() == after.size()
                && before.get(0).equals(dropped.get(0))
                && before.subList(1, before.size()).equals(after.subList(0, after.size() - 1))
                && isOwn(after.get(after.size() - 1));
    }
}
