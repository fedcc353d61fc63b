package recital.align;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.text.Key;

/**
 * The links that the user has set, which stand above those that the program finds.
 *
 * <p>A line names two documents by their symbols, then the earlier and the later paragraphs, and if wanted
 * the relation, separated by tabs:
 *
 * <pre>
 * # earlier       later          earlier ids  later ids  relation
 * A/RES/72/200    A/RES/73/218   OP13         OP16       edited
 * A/RES/72/200    A/RES/73/218   PP4          -          removed
 * A/RES/72/200    A/RES/73/218   OP20         OP24,OP25
 * </pre>
 *
 * <p>Ids are separated by commas, {@code -} stands for none, and lines that begin with {@code #} and empty
 * lines say nothing. The lines of a pair say all there is of the paragraphs that they name; other paragraphs
 * are left to the program. A paragraph may stand in two lines as in the program's own links: once in each of
 * the two places where its halves went.
 */
public final class Overrides implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Overrides NONE = new Overrides(List.of());

    private final List<UserLink> links;

    private Overrides(List<UserLink> links) {
        this.links = List.copyOf(links);
    }

    /** No overrides. */
    public static Overrides none() {
        return NONE;
    }

    /**
     * Reads the lines of a file of links.
     *
     * @param file the name of the file, for messages
     * @param lines its lines, in order
     * @throws OverrideException where a line cannot be read or contradicts one before it
     */
    public static Overrides read(String file, List<String> lines) {
        List<UserLink> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                links.add(link(line, file + ":" + (i + 1)));
            }
        }
        Map<List<Symbol>, List<UserLink>> pairs = new HashMap<>();
        for (UserLink link : links) {
            List<UserLink> before = pairs.computeIfAbsent(
                    List.of(link.earlierDocument(), link.laterDocument()), key -> new ArrayList<>());
            before.forEach(other -> checkAgainst(other, link));
            before.add(link);
        }
        return new Overrides(links);
    }

    private static UserLink link(String line, String place) {
        String[] fields = line.split("\t");
        if (fields.length < 4 || fields.length > 5) {
            throw new OverrideException(
                    place,
                    "two symbols, two lists of ids and perhaps a relation were expected,"
                            + " separated by tabs, but there are " + fields.length + " fields");
        }
        UserLink link = new UserLink(
                symbol(fields[0], place),
                symbol(fields[1], place),
                ids(fields[2], place),
                ids(fields[3], place),
                fields.length == 5 ? Optional.of(relation(fields[4], place)) : Optional.empty(),
                place);
        checkShape(link);
        return link;
    }

    private static Symbol symbol(String field, String place) {
        return Symbol.parse(field).orElseThrow(() -> new OverrideException(place, "not a symbol: " + field));
    }

    private static List<ParagraphId> ids(String field, String place) {
        if (field.strip().equals("-")) {
            return List.of();
        }
        try {
            return Arrays.stream(field.split(","))
                    .map(id -> new ParagraphId(id.strip()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new OverrideException(place, e.getMessage());
        }
    }

    private static Relation relation(String field, String place) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.label().equals(field.strip()))
                .findFirst()
                .orElseThrow(() -> new OverrideException(place, "not a relation: " + field.strip()));
    }

    private static void checkShape(UserLink link) {
        if (link.earlier().isEmpty() && link.later().isEmpty()) {
            throw new OverrideException(link.place(), "it names no paragraph");
        }
        if (Set.copyOf(link.earlier()).size() < link.earlier().size()
                || Set.copyOf(link.later()).size() < link.later().size()) {
            throw new OverrideException(link.place(), "it names a paragraph twice");
        }
        if (Math.min(link.earlier().size(), link.later().size()) > 1) {
            throw new OverrideException(link.place(), "one side must be one paragraph where the other has several");
        }
        link.relation().filter(relation -> !fits(relation, link)).ifPresent(relation -> {
            throw new OverrideException(link.place(), relation.label() + " does not fit the paragraphs it names");
        });
    }

    private static boolean fits(Relation relation, UserLink link) {
        int earlier = link.earlier().size();
        int later = link.later().size();
        return switch (relation) {
            case IDENTICAL, EDITED -> earlier == 1 && later == 1;
            case SPLIT -> earlier == 1 && later > 1;
            case MERGED -> earlier > 1 && later == 1;
            case REMOVED -> later == 0;
            case ADDED -> earlier == 0;
        };
    }

    /** A paragraph is either linked or not, and the same two are linked once. */
    private static void checkAgainst(UserLink before, UserLink link) {
        Set<ParagraphId> earlier = common(before.earlier(), link.earlier());
        Set<ParagraphId> later = common(before.later(), link.later());
        boolean oneIsUnlinked = isUnlinked(before) || isUnlinked(link);
        if (oneIsUnlinked && !(earlier.isEmpty() && later.isEmpty()) || !earlier.isEmpty() && !later.isEmpty()) {
            ParagraphId id = earlier.isEmpty()
                    ? later.iterator().next()
                    : earlier.iterator().next();
            throw new OverrideException(link.place(), "it contradicts " + before.place() + " on " + id);
        }
    }

    private static boolean isUnlinked(UserLink link) {
        return link.earlier().isEmpty() || link.later().isEmpty();
    }

    private static Set<ParagraphId> common(List<ParagraphId> one, List<ParagraphId> other) {
        Set<ParagraphId> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Those of the links that are between these two documents. */
    public Overrides of(Resolution earlier, Resolution later) {
        return new Overrides(links.stream()
                .filter(link -> isSymbol(earlier, link.earlierDocument()) && isSymbol(later, link.laterDocument()))
                .toList());
    }

    /** Makes the user's pairs of two documents and settles all paragraphs that they name. */
    void apply(Resolution earlier, Resolution later, Pairing pairing) {
        of(earlier, later).links.forEach(link -> apply(link, earlier, later, pairing));
    }

    /** The links with all that they say, so that two that work alike read alike. */
    @Override
    public String toString() {
        return links.toString();
    }

    private static boolean isSymbol(Resolution resolution, Symbol symbol) {
        return resolution.symbol().filter(symbol::equals).isPresent();
    }

    private static void apply(UserLink link, Resolution earlier, Resolution later, Pairing pairing) {
        List<Integer> earlierPositions = positions(link, link.earlier(), earlier);
        List<Integer> laterPositions = positions(link, link.later(), later);
        earlierPositions.forEach(pairing::settleEarlier);
        laterPositions.forEach(pairing::settleLater);
        for (int i : earlierPositions) {
            for (int j : laterPositions) {
                checkText(link, earlier, i, later, j);
                pairing.pair(i, j, LinkBasis.USER);
            }
        }
    }

    private static List<Integer> positions(UserLink link, List<ParagraphId> ids, Resolution resolution) {
        List<ParagraphId> all =
                resolution.paragraphs().stream().map(p -> p.id()).toList();
        return ids.stream()
                .map(id -> {
                    if (!all.contains(id)) {
                        throw new OverrideException(link.place(), resolution.name() + " has no paragraph " + id);
                    }
                    return all.indexOf(id);
                })
                .toList();
    }

    private static void checkText(UserLink link, Resolution earlier, int i, Resolution later, int j) {
        boolean same = Key.of(earlier.paragraphs().get(i).text())
                .equals(Key.of(later.paragraphs().get(j).text()));
        if (link.relation().isPresent() && link.relation().get() == (same ? Relation.EDITED : Relation.IDENTICAL)) {
            throw new OverrideException(
                    link.place(), "the two paragraphs are " + (same ? "identical" : "not identical"));
        }
    }
}
