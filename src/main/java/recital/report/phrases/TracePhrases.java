package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.diff.StyleOnlyEdits;
import recital.lineage.CandidateLink;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.ProvisionHistory.ProvisionEvent;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.model.Resolution;
import recital.text.Key;
import recital.text.Occurrences;

/** Says in a few words what happened to a provision, for the views of a trace. */
public final class TracePhrases {

    private TracePhrases() {}

    /** What was found. */
    public static String heading(Trace trace) {
        int histories = trace.histories().size();
        return switch (trace.match()) {
            case PARAGRAPH ->
                paragraph(
                        trace.what(), trace.histories().get(0).provision().id().toString());
            case PHRASE ->
                "\u201c" + trace.what() + "\u201d: "
                        + (histories == 1 ? "one provision holds" : histories + " provisions hold") + " these words";
            case WORDS ->
                "\u201c" + trace.what() + "\u201d: nowhere in this order; "
                        + (histories == 1 ? "one provision holds" : histories + " provisions hold")
                        + " each of these words";
        };
    }

    private static String paragraph(String what, String provision) {
        return what.equals(provision)
                ? "The provision " + provision
                : what + " continues the provision that begins with " + provision;
    }

    /** The id of a provision, its years, and in how many documents it stands. */
    public static String life(Provision provision) {
        long adopted =
                provision.stages().stream().filter(stage -> !stage.isDraft()).count();
        return years(provision) + ", in "
                + CountPhrases.documents(adopted, provision.stages().size() - adopted);
    }

    /** The years from the first document in which it stands to the last. */
    public static String years(Provision provision) {
        return years(provision.stages().stream().map(Stage::document).toList());
    }

    /** The years from the first of some documents to the last, {@code 2012–2014}; one year where it is the same. */
    static String years(List<Resolution> documents) {
        String first = year(documents.get(0));
        String last = year(documents.get(documents.size() - 1));
        return first.equals(last) ? first : first + "\u2013" + last;
    }

    /** The year of a document; {@code ?} where it has none. */
    public static String year(Resolution document) {
        return document.year().isPresent() ? Integer.toString(document.year().getAsInt()) : "?";
    }

    /** The place of a provision in a document, {@code 72/200 OP13}; the document alone where it does not stand there. */
    public static String place(HistoryYear year) {
        String name = year.document().shortName();
        return year.stage().map(stage -> name + " " + stage.paragraph().id()).orElse(name);
    }

    /** What happened to a provision in that year, {@code edited, moved; takes in 65/141#OP9}. */
    public static String what(Provision provision, HistoryYear year) {
        List<String> what = new ArrayList<>();
        what.add(happening(year) + intoWhich(provision, year));
        year.stage().ifPresent(stage -> add(stage, what));
        return String.join("; ", what);
    }

    private static String happening(HistoryYear year) {
        String label = year.event().label();
        Optional<Stage> stage = year.stage();
        String detail =
                switch (year.event()) {
                    case SPLIT_OFF -> " from " + stage.orElseThrow().sources().get(0);
                    case RETURNED ->
                        ", last in " + stage.orElseThrow().sources().get(0);
                    case FIRST, NEW, SAME, EDITED, DROPPED, ABSENT, LEFT_OUT, MERGED_AWAY -> "";
                };
        boolean moved = stage.filter(Stage::moved).isPresent() && year.event() != ProvisionEvent.SPLIT_OFF;
        return label + detail + (moved ? ", moved" : "");
    }

    /** Where a provision went on that no longer stands by itself, {@code into 65/141#OP9}; empty of any other happening. */
    public static String into(Provision provision, HistoryYear year) {
        return year.event() == ProvisionEvent.MERGED_AWAY
                ? provision
                        .ending()
                        .flatMap(Provision.Ending::into)
                        .map(into -> "into " + into)
                        .orElse("")
                : "";
    }

    private static String intoWhich(Provision provision, HistoryYear year) {
        String into = into(provision, year);
        return into.isEmpty() ? "" : " " + into;
    }

    private static void add(Stage stage, List<String> what) {
        if (!stage.ended().isEmpty()) {
            what.add("takes in " + joined(stage.ended()));
        }
        boolean shares = stage.sources().size() > 1 + stage.ended().size();
        if (shares && stage.appearance() == Stage.Appearance.CONTINUED) {
            what.add("takes words from "
                    + joined(stage.sources().subList(1, stage.sources().size())));
        }
        if (!stage.begun().isEmpty()) {
            what.add(joined(stage.begun()) + " split off");
        }
    }

    private static String joined(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining(", "));
    }

    /** What kinds of change there are; empty where nothing is marked. */
    public static String kinds(HistoryYear year) {
        return year.change().map(change -> ChangePhrases.of(change).kinds()).orElse("");
    }

    /** The year as it is shown: edits of character style alone are not marked. */
    public static HistoryYear shown(HistoryYear year) {
        return new HistoryYear(
                year.document(),
                year.event(),
                year.stage(),
                year.change().map(StyleOnlyEdits::unmarked),
                year.matches());
    }

    /** How a life ended; empty where it goes on. */
    public static String ending(ProvisionHistory history) {
        return history.provision()
                .ending()
                .map(end ->
                        end.into().map(into -> "merged into " + into + " in ").orElse("dropped in ") + end.document())
                .orElse("");
    }

    /** A likely ancestor with its years and likeness. */
    public static String ancestor(CandidateLink candidate) {
        return named(candidate) + ", as it stood in " + candidate.stage().place() + likeness(candidate);
    }

    /** What likely became of a provision, with its years and likeness. */
    public static String descendant(CandidateLink candidate) {
        return named(candidate) + likeness(candidate);
    }

    private static String named(CandidateLink candidate) {
        return candidate.provision().id() + " (" + years(candidate.provision()) + ")";
    }

    private static String likeness(CandidateLink candidate) {
        return ": likeness " + String.format(Locale.ROOT, "%.2f", candidate.likeness());
    }

    /** Why it is likely. */
    public static String evidence(CandidateLink candidate) {
        String place = candidate.inPlace() ? "between the same two provisions; " : "";
        String shared = place + "shares "
                + String.join(", ", candidate.shared().stream().limit(10).toList());
        return candidate.passage().isEmpty()
                ? shared
                : shared + "; word for word \u201c" + candidate.passage() + "\u201d";
    }

    /** Where the words that were asked for first stand, which may be long after the provision began. */
    private static String firstWords(Trace trace) {
        if (trace.match() == Trace.Match.PARAGRAPH) {
            return "";
        }
        List<HistoryYear> years = trace.documents().stream()
                .flatMap(document -> trace.histories().stream()
                        .flatMap(history -> history.years().stream())
                        .filter(year -> year.matches() && year.document().equals(document)))
                .toList();
        Optional<HistoryYear> inThisForm =
                years.stream().filter(year -> saysExactly(trace, year)).findFirst();
        return years.stream()
                .findFirst()
                .map(year -> "The words first stand in " + placeAndYear(year) + ", of this series"
                        + (inThisForm.filter(year::equals).isPresent()
                                ? ""
                                : ", in another form"
                                        + inThisForm
                                                .map(other -> "; in this one in " + placeAndYear(other))
                                                .orElse(""))
                        + ". ")
                .orElse("");
    }

    private static String placeAndYear(HistoryYear year) {
        return place(year) + " (" + year(year.document()) + ")";
    }

    /** Words are found in any form: "leave" where "leaving" was asked for. */
    private static boolean saysExactly(Trace trace, HistoryYear year) {
        String words = Key.of(trace.what()).value();
        return year.stage()
                .filter(stage -> Occurrences.exist(
                        words, Key.of(stage.paragraph().text()).value()))
                .isPresent();
    }

    /** Where the subject of a trace first appears, as far as can be said. */
    public static String beginning(Trace trace) {
        Provision first = trace.histories().get(0).provision();
        Provision root = trace.root();
        String split = root.equals(first) ? "" : "Split off from " + root.id() + "; that was ";
        String words = firstWords(trace);
        String seen = words.isEmpty() ? "First seen in " : "The provision is first seen in ";
        String known = words + (split.isEmpty() ? seen : split + "first seen in ") + root.id() + " ("
                + year(root.first().document()) + ")";
        if (trace.ancestors().isEmpty()) {
            return known + ".";
        }
        Provision oldest = trace.ancestors().get(trace.ancestors().size() - 1).provision();
        return known + "; under other words likely since " + oldest.id() + " ("
                + year(oldest.first().document()) + "), which no link proves:";
    }
}
