package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

@Isolated("sets the locale of the whole JVM")
class AlignerTest {

    private static final String HARBOURS = "Encourages harbour authorities to dredge silted berths before the monsoon;";
    private static final String BEEKEEPERS =
            "Invites beekeepers to register their hives with the veterinary inspectorate;";
    private static final String GLACIERS =
            "Requests the Secretary-General to report on glacier retreat at its next session;";
    private static final String LIGHTHOUSES =
            "Stresses that lighthouse keepers need solar lanterns, spare lenses and reliable radio beacons on remote islands";
    private static final String FERRIES =
            "urges ferry operators to train deck crews in evacuation drills and to stow life jackets for infants";

    private static List<Link> links(Resolution earlier, Resolution later) {
        return new Aligner().align(earlier, later).links();
    }

    private static List<String> rows(Resolution earlier, Resolution later) {
        return Texts.rows(new Aligner().align(earlier, later));
    }

    @Test
    void renumberedParagraphIsIdentical() {
        Resolution earlier = Texts.resolution("OP1 " + HARBOURS, "OP2 " + BEEKEEPERS);
        Resolution later = Texts.resolution("OP1 " + GLACIERS, "OP2 " + HARBOURS, "OP3 " + BEEKEEPERS);

        assertThat(rows(earlier, later)).containsExactly("- > OP1 added", "OP1 > OP2 identical", "OP2 > OP3 identical");
    }

    @Test
    void typographyAloneIsIdenticalAndAChangedConnectiveIsNot() {
        Resolution earlier = Texts.resolution(
                "OP1 Welcomes the kelp farmers' \"tide table\";", "OP2 Also welcomes the kelp museum;");
        Resolution later =
                Texts.resolution("OP1 Welcomes the kelp farmers’ “tide table”,", "OP2 Welcomes the kelp museum;");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "OP2 > OP2 edited");
    }

    @Test
    void weakLinkIsDoubtedSoonerWhereItMoved() {
        String stays = "Urging ferries to stow life jackets and to polish brass lamps,";
        String goes = "Urges harbours to stow life jackets, brass lamps, lanterns and anchors;";
        String between = HARBOURS + " " + BEEKEEPERS;

        Link inOrder = links(
                        Texts.resolution("OP1 " + stays, "OP2 " + between),
                        Texts.resolution("OP1 " + goes, "OP2 " + between))
                .get(0);
        Link moved = links(
                        Texts.resolution("OP1 " + stays, "OP2 " + between),
                        Texts.resolution("OP1 " + between, "OP2 " + goes))
                .get(1);

        assertThat(moved.moved()).isTrue();
        assertThat(moved.certainty()).isLessThan(inOrder.certainty());
        assertThat(moved.doubtful()).isNotEqualTo(inOrder.doubtful());
    }

    @Test
    void theShorterOfTwoThatChangedPlacesIsMoved() {
        String longer = HARBOURS.replace(";", ", and to publish soundings of every channel twice a year;");
        Resolution earlier = Texts.resolution("OP1 " + longer, "OP2 " + BEEKEEPERS);
        Resolution later = Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + longer);

        assertThat(rows(earlier, later)).containsExactly("OP2 > OP1 identical,moved", "OP1 > OP2 identical");
    }

    @Test
    void rewordedFigureIsEdited() {
        Resolution earlier =
                Texts.resolution("OP1 " + GLACIERS, "OP2 Notes that 31 per cent of lighthouses are unmanned;");
        Resolution later =
                Texts.resolution("OP1 " + GLACIERS, "OP2 Notes that 33 per cent of lighthouses are unmanned;");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "OP2 > OP2 edited");
    }

    @Test
    void paragraphThatLeftThePreambleIsMoved() {
        Resolution earlier =
                Texts.resolution("PP1 Recalling the treaty of Waterford on tidal mills,", "OP1 " + GLACIERS);
        Resolution later = Texts.resolution("OP1 " + GLACIERS, "OP2 Recalls the treaty of Waterford on tidal mills;");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "PP1 > OP2 edited,moved");
    }

    @Test
    void paragraphThatContinuesInTwoIsSplit() {
        Resolution earlier = Texts.resolution("OP1 " + LIGHTHOUSES + ", and " + FERRIES + ";", "OP2 " + GLACIERS);
        Resolution later =
                Texts.resolution("OP1 " + LIGHTHOUSES + ";", "OP2 " + GLACIERS, "OP3 Further " + FERRIES + ";");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1,OP3 split", "OP2 > OP2 identical");
    }

    @Test
    void paragraphsThatContinueInOneAreMerged() {
        Resolution earlier =
                Texts.resolution("OP1 " + LIGHTHOUSES + ";", "OP2 Further " + FERRIES + ";", "OP3 " + GLACIERS);
        Resolution later = Texts.resolution("OP1 " + LIGHTHOUSES + ", and " + FERRIES + ";", "OP2 " + GLACIERS);

        assertThat(rows(earlier, later)).containsExactly("OP1,OP2 > OP1 merged", "OP3 > OP2 identical");
        assertThat(links(earlier, later).get(0).reason()).startsWith("merged: 2 paragraphs");
    }

    @Test
    void clauseThatMovesToANeighbourJoinsBothParagraphsToIt() {
        Resolution earlier = Texts.resolution("OP1 " + LIGHTHOUSES + ", and " + FERRIES + ";", "OP2 " + HARBOURS);
        Resolution later = Texts.resolution(
                "OP1 " + LIGHTHOUSES + ";",
                "OP2 " + HARBOURS.replace(";", " and to sound every channel, and " + FERRIES + ";"));

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 edited", "OP1,OP2 > OP2 merged");
    }

    @Test
    void paragraphThatWasMergedIsNotHeldByAWeakSuccessor() {
        Resolution earlier = Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + HARBOURS);
        Resolution later = Texts.resolution(
                "OP1 "
                        + BEEKEEPERS.replace(
                                ";",
                                ", and encourages harbour authorities to dredge silted berths before the monsoon;"),
                "OP2 Encourages harbour authorities to mark wrecks;");

        assertThat(rows(earlier, later)).containsExactly("OP1,OP2 > OP1 merged", "- > OP2 added");
    }

    @Test
    void splitOfWhichLessIsSharedIsLessCertain() {
        String walruses =
                ", while surveyors counted walruses hauled out on northern beaches with drones, thermal cameras,"
                        + " borrowed telescopes and the notebooks of retired whalers, whose descendants still keep them in attics"
                        + " beside harpoons, sextants, pewter jugs and faded charts of channels that have silted up since;";
        String kelp =
                ", as cooks, painters and schoolchildren gathered recipes for kelp broth, pressed seaweed albums and"
                        + " carved driftwood puppets at a festival that a brewery, two museums and an orchestra paid for, and as"
                        + " divers mapped mussel beds, sponge gardens, sunken trawlers and anchors lost by salt merchants;";
        Resolution earlier = Texts.resolution("OP1 " + LIGHTHOUSES + ", and " + FERRIES + ";", "OP2 " + GLACIERS);
        Resolution later =
                Texts.resolution("OP1 " + LIGHTHOUSES + walruses, "OP2 " + GLACIERS, "OP3 Further " + FERRIES + kelp);
        Resolution plain =
                Texts.resolution("OP1 " + LIGHTHOUSES + ";", "OP2 " + GLACIERS, "OP3 Further " + FERRIES + ";");

        assertThat(links(earlier, later).get(0)).satisfies(link -> {
            assertThat(link.relation()).isEqualTo(Relation.SPLIT);
            assertThat(link.certainty()).isLessThan(links(earlier, plain).get(0).certainty());
        });
        assertThat(links(earlier, plain).get(0).doubtful()).isFalse();
    }

    @Test
    void yearlySlotIsKnownByItsPlaceAndItsOpening() {
        Resolution earlier = Texts.resolution(
                "OP1 " + HARBOURS,
                "OP2 Takes note of the Walrus Census Report 2021, which counts animals hauled out on northern beaches;",
                "OP3 " + GLACIERS);
        Resolution later = Texts.resolution(
                "OP1 " + HARBOURS,
                "OP2 Takes note of the Walrus Census Report 2024 entitled “Fewer, older, thinner”, and of its annex on feeding grounds"
                        + " surveyed from aircraft during the winter of a severe storm season;",
                "OP3 " + GLACIERS);

        assertThat(rows(earlier, later))
                .containsExactly("OP1 > OP1 identical", "OP2 > OP2 edited", "OP3 > OP3 identical");
        assertThat(links(earlier, later).get(1).reason()).startsWith("yearly slot");
    }

    @Test
    void boilerplateOfTheDocumentsLinksNothing() {
        List<String> earlier = List.of(
                "monitor cormorant colonies on skerries",
                "catalogue medieval psalters",
                "insure amateur gliders",
                "breed resistant chestnut saplings",
                "deter poachers of abalone",
                "tune municipal carillons");
        List<String> later = List.of(
                "restore cathedral organs and bellows",
                "vaccinate reindeer herds",
                "map submerged forests",
                "repair tramway catenaries",
                "teach braille typography",
                "license truffle hounds");

        assertThat(links(stakeholders(earlier), stakeholders(later)))
                .extracting(Link::relation)
                .containsOnly(Relation.REMOVED, Relation.ADDED);
    }

    @Test
    void boilerplateLinksNothingInAShortDocumentEither() {
        Resolution earlier = stakeholders(List.of("tune municipal carillons"));

        assertThat(rows(earlier, stakeholders(List.of("license truffle hounds"))))
                .containsExactlyInAnyOrder("- > OP1 added", "OP1 > - removed");
        assertThat(rows(earlier, stakeholders(List.of("repair the carillons of small towns"))))
                .containsExactly("OP1 > OP1 edited");
    }

    private static Resolution stakeholders(List<String> tasks) {
        List<String> lines = new ArrayList<>();
        for (String task : tasks) {
            lines.add("OP" + (lines.size() + 1)
                    + " Calls upon all stakeholders, in particular in developing countries, to " + task + ";");
        }
        return Texts.resolution(lines.toArray(String[]::new));
    }

    @Test
    void repeatedParagraphsGoByTheirNeighbours() {
        String seized = "Decides to remain seized of the matter.";
        Resolution earlier = Texts.resolution("OP1 " + HARBOURS, "OP2 " + seized, "OP3 " + BEEKEEPERS, "OP4 " + seized);
        Resolution later = Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + seized, "OP3 " + HARBOURS, "OP4 " + seized);

        assertThat(links(earlier, later))
                .extracting(link -> Texts.ids(link.earlier()) + " > " + Texts.ids(link.later()))
                .containsExactlyInAnyOrder("OP1 > OP3", "OP2 > OP4", "OP3 > OP1", "OP4 > OP2");
    }

    @Test
    void headingContinuesInAHeadingOnly() {
        Resolution earlier = Texts.resolution("H1 Tidal mills", "OP1 " + HARBOURS);
        Resolution later = Texts.resolution("OP1 Tidal mills", "OP2 " + HARBOURS);

        assertThat(rows(earlier, later)).containsExactly("H1 > - removed", "- > OP1 added", "OP1 > OP2 identical");
    }

    @Test
    void removedParagraphKeepsItsOldPlace() {
        Resolution earlier = Texts.resolution("OP1 " + HARBOURS, "OP2 " + BEEKEEPERS, "OP3 " + GLACIERS);
        Resolution later = Texts.resolution("OP1 " + HARBOURS, "OP2 " + GLACIERS);

        assertThat(rows(earlier, later))
                .containsExactly("OP1 > OP1 identical", "OP2 > - removed", "OP3 > OP2 identical");
    }

    @Test
    void removedRecitalStaysInThePreamble() {
        Resolution earlier =
                Texts.resolution("PP1 Recalling the treaty of Waterford on tidal mills,", "OP1 " + HARBOURS);
        Resolution later =
                Texts.resolution("PP1 Alarmed by the price of saffron,", "OP1 " + GLACIERS, "OP2 " + HARBOURS);

        assertThat(rows(earlier, later))
                .containsExactly("PP1 > - removed", "- > PP1 added", "- > OP1 added", "OP1 > OP2 identical");
    }

    @Test
    void emptyDocumentsHaveNoLinks() {
        assertThat(rows(Texts.resolution(), Texts.resolution())).isEmpty();
        assertThat(rows(Texts.resolution("OP1 " + HARBOURS), Texts.resolution()))
                .containsExactly("OP1 > - removed");
        assertThat(rows(Texts.resolution(), Texts.resolution("OP1 " + HARBOURS)))
                .containsExactly("- > OP1 added");
    }

    /** What is said of one section under the heading of another is about another matter. */
    @Test
    void formulaOfASectionThatIsGoneMoved() {
        Resolution earlier = Texts.resolution(
                "H1 Ropes of the northern bridges",
                "OP1 Takes note of the findings of the surveyors;",
                "OP2 Urges carpenters to replace rotten planks before the autumn gales;",
                "H2 Tolls of the eastern ferries",
                "OP3 Takes note of the findings of the surveyors;",
                "OP4 Thanks pilots for carrying midwives without a fare;",
                "H3 Lamps of the southern wells",
                "OP5 Invites smiths to forge brackets for lanterns at every well;");
        Resolution later = Texts.resolution(
                "H1 Lamps of the southern wells",
                "OP1 Takes note of the findings of the surveyors;",
                "OP2 Invites smiths to forge brackets for lanterns at every well;");

        assertThat(Texts.rows(new Aligner().align(earlier, later)))
                .contains("OP5 > OP2 identical")
                .anyMatch(row -> row.endsWith("> OP1 identical,moved"));
    }

    @Test
    void documentAgainstItselfIsIdenticalInPlace() {
        Resolution document = new LongDocuments(60).earlier();

        assertThat(links(document, document)).allSatisfy(link -> {
            assertThat(link.relation()).isEqualTo(Relation.IDENTICAL);
            assertThat(link.earlier()).isEqualTo(link.later());
            assertThat(link.moved()).isFalse();
        });
    }

    @Test
    void everyParagraphIsLinkedWhateverTheDocuments() {
        Random random = new Random(17);
        for (int round = 0; round < 100; round++) {
            Resolution earlier = patchwork(random);
            Resolution later = patchwork(random);
            List<Link> links = links(earlier, later);

            assertThat(ids(links.stream().map(Link::earlier).toList())).isEqualTo(ids(earlier));
            assertThat(ids(links.stream().map(Link::later).toList())).isEqualTo(ids(later));
            assertThat(homes(links, later)).isSorted();
            assertThat(Texts.rows(new Aligner().align(earlier, later)))
                    .isEqualTo(Texts.rows(new Aligner().align(earlier, later)));
        }
    }

    @Test
    void whatIsIdenticalOneWayIsIdenticalTheOther() {
        Random random = new Random(23);
        for (int round = 0; round < 50; round++) {
            Resolution one = patchwork(random);
            Resolution other = patchwork(random);

            assertThat(identical(one, other)).isEqualTo(identical(other, one));
        }
    }

    @Test
    void linksAreTheSameInAnyLocale() {
        LongDocuments documents = new LongDocuments(40);
        List<Link> here = links(documents.earlier(), documents.later());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(links(documents.earlier(), documents.later())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Paragraphs put together from a few clauses, so that all kinds of likeness occur. */
    private static Resolution patchwork(Random random) {
        List<String> clauses =
                List.of(HARBOURS, BEEKEEPERS, GLACIERS, LIGHTHOUSES, FERRIES, "Recalls 2021;", "Notes it.");
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 1; i <= count; i++) {
            String text = clauses.get(random.nextInt(clauses.size()));
            for (int more = random.nextInt(3); more > 0; more--) {
                text += " " + clauses.get(random.nextInt(clauses.size()));
            }
            lines.add((i <= count / 3 ? "PP" : "OP") + i + " " + text);
        }
        return Texts.resolution(lines.toArray(String[]::new));
    }

    private static List<String> ids(List<List<ParagraphId>> sides) {
        return List.copyOf(new TreeSet<>(
                sides.stream().flatMap(List::stream).map(ParagraphId::value).toList()));
    }

    private static List<String> ids(Resolution resolution) {
        return List.copyOf(new TreeSet<>(
                resolution.paragraphs().stream().map(p -> p.id().value()).toList()));
    }

    /** Where in the later document each link is shown. */
    private static List<Integer> homes(List<Link> links, Resolution later) {
        List<ParagraphId> ids = later.paragraphs().stream().map(Paragraph::id).toList();
        return links.stream()
                .flatMap(link -> link.home().stream())
                .map(ids::indexOf)
                .toList();
    }

    private static long identical(Resolution one, Resolution other) {
        return links(one, other).stream()
                .filter(link -> link.relation() == Relation.IDENTICAL)
                .count();
    }
}
