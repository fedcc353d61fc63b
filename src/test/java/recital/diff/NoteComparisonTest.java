package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.note;
import static recital.diff.Pairs.paragraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.ProcessorTime;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Cell;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.phrases.ChangePhrases;

class NoteComparisonTest {

    private static final Link SAME = link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1"));

    @Test
    void ibidemForWhatAMarkStoodTwiceForIsNoChange() {
        String text = "Recalls the map of wells and the map of springs;";
        ResolutionDiff diff = diff(
                document(72, List.of(note("1", "Resolution 61/2.")), paragraph("OP1", text, "1", "1")),
                document(
                        73,
                        List.of(note("1", "Resolution 61/2."), note("2", "Ibid.")),
                        paragraph("OP1", text, "1", "2")),
                SAME);

        assertThat(diff.changes().get(0).changed()).isFalse();
    }

    @Test
    void repeatedMarkIsNoChange() {
        List<Note> notes = List.of(note("1", "Resolution 61/2."));
        String first = "Recalling the map of wells,";
        String second = "Recalls the map of wells;";
        ResolutionDiff diff = diff(
                document(72, notes, paragraph("PP1", first, "1"), paragraph("OP1", second)),
                document(73, notes, paragraph("PP1", first, "1"), paragraph("OP1", second, "1")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")),
                SAME);

        assertThat(diff.different()).isFalse();
    }

    @Test
    void notesThatCiteAreOneWhereTheyStandBehindTheSameWord() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "A/72/17, chap. IV, sect. A."), note("2", "A/72/17, chap. VI, sect. C.")),
                        marked("The model map of wells of the northern guild,| the guide to wells;|", "1", "2")),
                document(
                        73,
                        List.of(note("1", "A/73/17, chap. VI, sect. C.")),
                        marked("The new chart of wells of the northern guild;|", "1")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(0).notes())
                .extracting(ChangePhrases::note)
                .containsExactly("note 1", "note 2 removed");
    }

    @Test
    void noteThatWentToAnotherParagraphPointsThereAndBack() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("3", "A/CONF.7/23, annex.")),
                        paragraph("OP1", "Recalls the charter of lighthouses;", "3")),
                document(
                        73,
                        List.of(note("5", "A/CONF.7/23, annex.")),
                        paragraph("PP1", "Noting what the keepers have agreed,", "5")),
                link(Relation.ADDED, List.of(), List.of("PP1")),
                link(Relation.REMOVED, List.of("OP1"), List.of()));

        assertThat(diff.changes())
                .flatExtracting(Change::notes)
                .extracting(
                        ChangePhrases::note,
                        note -> Remarks.of(note.text().edits().get(0)))
                .containsExactly(tuple("note 5", "from OP1"), tuple("note 3", "now in PP1"));
    }

    @Test
    void cellThatLostTheMarkOfANoteToItsTableIsToldSoWhateverTheLetters() {
        Resolution earlier = document(
                72, cell(1, "North", "a"), cell(2, "South", "b"), noteToTable("AN3", "a"), noteToTable("AN4", "b"));
        Resolution later = document(73, cell(1, "North"), cell(2, "South", "a"), noteToTable("AN3", "a"));
        ResolutionDiff diff = diff(
                earlier,
                later,
                link(Relation.IDENTICAL, List.of("AN1"), List.of("AN1")),
                link(Relation.IDENTICAL, List.of("AN2"), List.of("AN2")),
                link(Relation.REMOVED, List.of("AN3"), List.of()),
                link(Relation.EDITED, List.of("AN4"), List.of("AN3")));

        assertThat(diff.changes().get(0).notes())
                .extracting(ChangePhrases::note)
                .containsExactly("note a removed");
        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(diff.changes().get(1).changed()).isFalse();
    }

    private static Paragraph cell(int row, String text, String... marks) {
        return new Paragraph(
                new ParagraphId("AN" + row),
                text,
                text,
                Stream.of(marks).map(mark -> new NoteMark(text.length(), mark)).toList(),
                0,
                0,
                Optional.of(new Cell(1, row, 1, 1, 1, false)));
    }

    private static Paragraph noteToTable(String id, String letter) {
        String text = "Counted by hand in " + id + " of " + letter;
        return new Paragraph(new ParagraphId(id), text, text, List.of(new NoteMark(0, letter)), 0, 0);
    }

    /** A paragraph with a mark at each stroke. */
    private static Paragraph marked(String text, String... marks) {
        List<NoteMark> placed = new ArrayList<>();
        String left = text;
        for (String mark : marks) {
            placed.add(new NoteMark(left.indexOf('|'), mark));
            left = left.replaceFirst("\\|", "");
        }
        return new Paragraph(new ParagraphId("OP1"), left, left, placed, 0, 0);
    }

    @Test
    void noteThatSendsToADocumentAndOneThatNamesItAreOne() {
        ResolutionDiff diff =
                titles(List.of(note("*", "See resolution 61/2.")), List.of(note("*", "Resolution 61/2.")));

        assertThat(diff.notes().get(0).text().significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void noteWrittenOutAndSeenIsTheOneThatWasIbidem() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(
                                note("1", "Official Records of the Guild, Third Session, Supplement No. 7."),
                                note("2", "Ibid., Fourth Session, Supplement No. 9.")),
                        paragraph("PP1", "Recalling the reports of the Guild,", "1"),
                        paragraph("OP1", "Recalls the records of its wells;", "2")),
                document(
                        73,
                        List.of(note("1", "See Official Records of the Guild, Fourth Session, Supplement No. 9.")),
                        paragraph("OP1", "Recalls the records of its wells;", "1")),
                link(Relation.REMOVED, List.of("PP1"), List.of()),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void notesAsFarOnInATextThatSaysTheSameAreOfOnePlace() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "A/72/9.")),
                        paragraph("OP1", "Takes note of the report of the Secretary General;", "1")),
                document(
                        73,
                        List.of(note("1", "A/73/44.")),
                        paragraph("OP1", "Takes note of the report of the Secretary-General;", "1")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void noteWrittenOutWithOtherSignsIsTheOneThatWasIbidem() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Official Records of the Guild, Third Session, paras. 1\u20133 and annex.")),
                        paragraph("OP1", "Recalls the records of its wells;", "1")),
                document(
                        73,
                        List.of(
                                note("1", "Official Records of the Guild, Second Session."),
                                note("2", "Ibid., Third Session, paras. 1\u20133, and annex.")),
                        paragraph("PP1", "Recalling the reports of the Guild,", "1"),
                        paragraph("OP1", "Recalls the records of its wells;", "2")),
                link(Relation.ADDED, List.of(), List.of("PP1")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void noteOfWordsThatWentSaysNothingMore() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "See A/71/5.")),
                        paragraph("OP1", "Thanks the bakers, and recalls the map of all wells;", "1")),
                document(73, paragraph("OP1", "Thanks the bakers;")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        NoteDiff note = diff.changes().get(0).notes().get(0);
        assertThat(note.text().significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(note.text().edits().get(0))).isEqualTo("with its words");
        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteWhoseWordsWentAndThatTheTextCitesIsCitedThere() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Resolution 61/2.")),
                        paragraph("OP1", "Thanks the bakers, and recalls the map of all wells;", "1")),
                document(73, paragraph("OP1", "Thanks the bakers under resolution 61/2;")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        NoteDiff note = diff.changes().get(0).notes().get(0);
        assertThat(Remarks.of(note.text().edits().get(0))).isEqualTo("cited in the text");
    }

    @Test
    void noteThatIsCitedInTheTextNowIsRoutine() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Resolution 61/2.")),
                        paragraph("OP1", "Recalls the map of all wells;", "1")),
                document(73, paragraph("OP1", "Recalls the map of all wells in its resolution 61/2;")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        NoteDiff note = diff.changes().get(0).notes().get(0);
        assertThat(Remarks.of(note.text().edits().get(0))).isEqualTo("cited in the text");
        assertThat(note.text().significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void noteThatWentFromWordsThatStayIsAChange() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Five wells are still dry.")),
                        paragraph("OP1", "Recalls the map of all wells;", "1")),
                document(73, paragraph("OP1", "Recalls the map of all wells;")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteThatGoesWithItsClauseIsNotRemoved() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "A/72/17, chap. VIII.")),
                        paragraph("OP1", "Decides to mend trains, and thanks the bakers;", "1"),
                        paragraph("OP2", "Appeals to all to help;")),
                document(
                        73,
                        List.of(note("1", "A/73/17, chap. XI.")),
                        paragraph("OP1", "Decides to mend trains;"),
                        paragraph("OP2", "Appeals to all to help, and thanks the bakers;", "1")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                link(Relation.MERGED, List.of("OP2", "OP1"), List.of("OP2")));

        NoteDiff note = diff.changes().get(0).notes().get(0);
        assertThat(note.moved()).isTrue();
        assertThat(note.text().significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(note.text().edits().get(0))).isEqualTo("goes on in OP2");
        assertThat(ChangePhrases.note(note)).isEqualTo("note 1");
    }

    @Test
    void repeatedNoteThatGoesOnElsewhereAsItIsDueIsRoutine() {
        String report =
                "Official Records of the General Assembly, Seventy-second Session, Supplement No. 10 (A/72/10).";
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", report), note("2", report)),
                        paragraph("PP1", "Having considered the report,", "1"),
                        paragraph("OP1", "Takes note of the report;", "2")),
                document(
                        73,
                        List.of(note("1", report.replace("second", "third").replace("72", "73"))),
                        paragraph("PP1", "Having considered the report,", "1"),
                        paragraph("OP1", "Takes note of the report;")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).notes()).hasSize(1);
        assertThat(diff.changes().get(1).significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void changedNoteAtTheTitleIsAChangeOfTheDocuments() {
        ResolutionDiff diff = titles(
                List.of(note("*", "On behalf of the railways of the north.")),
                List.of(note("*", "On behalf of the railways of the north and the south.")));

        assertThat(diff.different()).isTrue();
        assertThat(diff.changes()).allMatch(change -> change.significance() == Significance.NONE);
        assertThat(diff.notes()).hasSize(1);
        assertThat(diff.notes().get(0).text().earlier()).isEqualTo("On behalf of the railways of the north.");
        assertThat(diff.notes().get(0).text().later())
                .isEqualTo("On behalf of the railways of the north and the south.");
        assertThat(diff.notes().get(0).text().significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteAtTheTitleThatCameOrWentIsAChange() {
        assertThat(titles(List.of(), List.of(note("*", "Reissued."))).notes())
                .extracting(NoteDiff::earlier)
                .containsExactly(Optional.empty());
        assertThat(titles(List.of(note("*", "Reissued.")), List.of()).notes())
                .extracting(NoteDiff::later)
                .containsExactly(Optional.empty());
    }

    @Test
    void noteAtTheTitleUnderAnotherMarkIsNoChange() {
        assertThat(titles(List.of(note("*", "Reissued.")), List.of(note("1", "Reissued.")))
                        .different())
                .isFalse();
    }

    @Test
    void notesAtTheTitleArePairedByMarkBeforeLikeness() {
        ResolutionDiff diff = titles(
                List.of(note("*", "Issued in the spring of the trains."), note("**", "Timetable of the trams.")),
                List.of(note("*", "See the timetable of the trams."), note("**", "Timetable of the buses.")));

        assertThat(diff.notes())
                .extracting(n -> n.earlier().orElseThrow().mark()
                        + n.later().orElseThrow().mark())
                .containsExactly("**", "****");
    }

    @Test
    void sameTextGoesBeforeTheSameMark() {
        ResolutionDiff diff = titles(
                List.of(note("*", "Reissued in spring."), note("**", "On behalf of the trams.")),
                List.of(note("*", "On behalf of the trams.")));

        assertThat(diff.notes()).hasSize(1);
        assertThat(diff.notes().get(0).earlier().orElseThrow().text()).isEqualTo("Reissued in spring.");
        assertThat(diff.notes().get(0).later()).isEmpty();
    }

    @Test
    void noteThatWentFromTheTitleToAParagraphIsRoutine() {
        ResolutionDiff diff = diff(
                document(72, List.of(note("*", "See resolution 70/1.")), paragraph("OP1", "Notes the trains;")),
                document(73, List.of(note("1", "See resolution 70/1.")), paragraph("OP1", "Notes the trains;", "1")),
                SAME);

        assertThat(diff.notes()).extracting(n -> n.text().significance()).containsExactly(Significance.ROUTINE);
        assertThat(diff.changes().get(0).notes())
                .extracting(n -> n.text().significance())
                .containsExactly(Significance.ROUTINE);
    }

    @Test
    void secondNoteOfAMarkBelongsToItsSecondPlace() {
        Change[] changes =
                numberedAnew("Of the timetable, chapter 4.").changes().toArray(Change[]::new);

        assertThat(changes[0].notes()).isEmpty();
        assertThat(changes[1].notes()).hasSize(1);
        assertThat(changes[1].notes().get(0).text().earlier()).isEqualTo("Of the timetable, chapter 3.");
    }

    @Test
    void documentWhoseNotesHaveOneMarkDoesNotDifferFromItself() {
        assertThat(numberedAnew("Of the timetable, chapter 3.").different()).isFalse();
    }

    @Test
    void secondOfTwoNotesThatSayTheSameIsMissedWhenItGoes() {
        ResolutionDiff diff =
                titles(List.of(note("*", "Reissued."), note("*", "Reissued.")), List.of(note("*", "Reissued.")));

        assertThat(diff.notes()).hasSize(1);
        assertThat(diff.different()).isTrue();
    }

    /** Whatever carries it, a note that the other document lacks is said to have come or gone, or is reworded, whole. */
    @RepeatedTest(100)
    void noChangedNoteIsHidden(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Resolution earlier = random(72, random);
        Resolution later = random(73, random);
        ResolutionDiff diff = diff(
                earlier,
                later,
                link(Relation.EDITED, List.of("PP1"), List.of("PP1")),
                link(Relation.REMOVED, List.of("OP1"), List.of()),
                link(Relation.ADDED, List.of(), List.of("OP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP2")));
        List<NoteDiff> notes = Stream.concat(
                        diff.notes().stream(), diff.changes().stream().flatMap(change -> change.notes().stream()))
                .toList();

        for (NoteDiff note : notes) {
            assertThat(note.text().earlier())
                    .isEqualTo(note.earlier().map(Note::text).orElse(""));
            assertThat(note.text().later())
                    .isEqualTo(note.later().map(Note::text).orElse(""));
        }
        assertThat(texts(notes.stream().flatMap(n -> n.earlier().stream()))).containsAll(only(earlier, later));
        assertThat(texts(notes.stream().flatMap(n -> n.later().stream()))).containsAll(only(later, earlier));
        assertThat(diff.different()).isTrue();
    }

    private static ResolutionDiff titles(List<Note> earlier, List<Note> later) {
        return diff(
                document(72, earlier, paragraph("OP1", "Notes the trains;")),
                document(73, later, paragraph("OP1", "Notes the trains;")),
                SAME);
    }

    private static ResolutionDiff numberedAnew(String second) {
        Note first = note("1", "Resolution 70/1.");
        Paragraph body = paragraph("OP1", "Notes the trains;", "1");
        Paragraph annex = paragraph("AN1", "The trains are listed here.", "1");
        return diff(
                document(72, List.of(first, note("1", "Of the timetable, chapter 3.")), body, annex),
                document(73, List.of(first, note("1", second)), body, annex),
                SAME,
                link(Relation.IDENTICAL, List.of("AN1"), List.of("AN1")));
    }

    private static Resolution random(int session, Random random) {
        List<Note> notes = new ArrayList<>();
        Map<String, List<String>> marks = new HashMap<>();
        for (int n = random.nextInt(6); n >= 0; n--) {
            String mark = List.of("*", "1", "2").get(random.nextInt(3));
            notes.add(note(mark, "Chapter " + random.nextInt(9) + " of timetable " + random.nextInt(3) + "."));
            String place = List.of("PP1", "OP1", "OP2", "the title").get(random.nextInt(4));
            marks.computeIfAbsent(place, p -> new ArrayList<>()).add(mark);
        }
        return document(
                session,
                notes,
                Stream.of("PP1", "OP1", "OP2")
                        .map(id -> paragraph(
                                id,
                                id + " of " + session,
                                marks.getOrDefault(id, List.of()).toArray(String[]::new)))
                        .toArray(Paragraph[]::new));
    }

    private static Set<String> only(Resolution one, Resolution other) {
        Set<String> texts = texts(one.notes().stream());
        texts.removeAll(texts(other.notes().stream()));
        return texts;
    }

    private static Set<String> texts(Stream<Note> notes) {
        return notes.map(Note::text).collect(Collectors.toSet());
    }

    /** Symbols alone are all as unlike, and the one beside it in the list would be as good. */
    @Test
    void asManyNotesAsBeforeArePairedInTheirOrder() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        75,
                        List.of(note("1", "A/75/162 and Add.1."), note("2", "A/75/160.")),
                        Pairs.paragraph("PP1", "Having considered the reports on trams and trains,", "1", "2")),
                Pairs.document(
                        77,
                        List.of(note("1", "A/77/156."), note("2", "A/77/151.")),
                        Pairs.paragraph("PP1", "Having considered the reports on trams and trains,", "1", "2")),
                Pairs.link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")));

        assertThat(diff.changes().get(0).notes())
                .extracting(n -> n.earlier().orElseThrow().mark()
                        + n.later().orElseThrow().mark())
                .containsExactly("11", "22");
    }

    private static final String REPORT = "Takes note of the report on the trains of the plateau";

    private static Change changed(String text, List<Note> earlier, List<Note> later) {
        String[] before = earlier.stream().map(Note::mark).toArray(String[]::new);
        String[] after = later.stream().map(Note::mark).toArray(String[]::new);
        return Pairs.diff(
                        Pairs.document(72, earlier, Pairs.paragraph("OP1", text, before)),
                        Pairs.document(73, later, Pairs.paragraph("OP1", text, after)),
                        SAME)
                .changes()
                .get(0);
    }

    @Test
    void reportOfTheYearInTheSamePlaceIsOneRoutineEdit() {
        Change change = changed(
                REPORT,
                List.of(note(
                        "1",
                        "Official Records, Seventy-second Session, Supplement No. 10 (A/72/10), paras. 15 and 17.")),
                List.of(note(
                        "1",
                        "Official Records, Seventy-third Session, Supplement No. 10 (A/73/10), paras. 9 and 11.")));

        assertThat(change.notes()).hasSize(1);
        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    /** For each edit of the note every report of the one side was held against those of the other. */
    @Test
    @Tag("slow")
    void noteOfHundredsOfReportsIsComparedInTime() throws Exception {
        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThat(diff(
                                document(
                                        72,
                                        List.of(note("1", reports(600, " on wells"))),
                                        paragraph("OP1", "Notes the wells;", "1")),
                                document(
                                        73,
                                        List.of(note("1", reports(601, " on springs"))),
                                        paragraph("OP1", "Notes the wells;", "1")),
                                SAME)
                        .changes()
                        .get(0)
                        .notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().significance()).isEqualTo(Significance.SUBSTANTIVE)));
    }

    private static String reports(int last, String title) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(i -> "A/CONF." + i + "/2017/8" + title)
                .collect(Collectors.joining("; "));
    }

    @Test
    void otherPlaceInTheReportOfTheYearIsRoutineUnderIbidToo() {
        Change change = changed(
                REPORT,
                List.of(note("1", "A/72/10."), note("2", "Ibid., para. 15.")),
                List.of(note("1", "A/73/10."), note("2", "Ibid., para. 9.")));

        assertThat(change.notes())
                .extracting(n -> n.text().significance())
                .containsExactly(Significance.ROUTINE, Significance.ROUTINE);
    }

    @Test
    void otherPlaceInTheSameReportIsSubstantiveUnderIbidToo() {
        Change change = changed(
                REPORT,
                List.of(note("1", "A/72/10."), note("2", "Ibid., para. 15.")),
                List.of(note("1", "A/72/10."), note("2", "Ibid., para. 9.")));

        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void otherPlaceInTheSameReportIsSubstantive() {
        Change change =
                changed(REPORT, List.of(note("1", "A/72/10, chap. III.")), List.of(note("1", "A/72/10, chap. IV.")));

        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void replacedNoteIsOneEditHoweverUnlike() {
        Change change = changed(
                REPORT, List.of(note("1", "Resolution 58/1, annex.")), List.of(note("1", "Of the timetable of 1999.")));

        assertThat(change.notes()).hasSize(1);
        assertThat(change.notes().get(0).earlier()).isPresent();
        assertThat(change.notes().get(0).later()).isPresent();
        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void ibidemIsWrittenOutBeforeNotesAreCompared() {
        Change same = changed(
                REPORT,
                List.of(
                        note("1", "Rails of the North, vol. 7, No. 12."),
                        note("2", "Rails of the North, vol. 9, No. 40.")),
                List.of(note("1", "Rails of the North, vol. 7, No. 12."), note("2", "Ibid., vol. 9, No. 40.")));
        Change other = changed(
                REPORT,
                List.of(note("1", "Rails of the North, vol. 7, No. 12."), note("2", "Ibid.")),
                List.of(note("1", "Rails of the South, vol. 7, No. 12."), note("2", "Ibid.")));

        assertThat(same.notes()).isEmpty();
        assertThat(other.notes())
                .extracting(n -> n.text().later())
                .containsExactly("Rails of the South, vol. 7, No. 12.");
    }

    /** "Ibid." does not change though it stands for another report; a note that names its report needs no help. */
    @Test
    void whatIbidemStandsForIsToldOfEitherSide() {
        Change other = changed(
                REPORT,
                List.of(note("1", "Official Records, Supplement No. 10 (A/72/10)."), note("2", "Ibid., para. 15.")),
                List.of(note("1", "Official Records, Supplement No. 10 (A/73/10)."), note("2", "Ibid., para. 9.")));
        Change named = changed(
                REPORT,
                List.of(note("1", "Rails of the North, vol. 7, No. 12."), note("2", "Ibid., vol. 9, No. 40.")),
                List.of(note("1", "A/73/10, para. 1."), note("2", "A/73/10, para. 9.")));

        assertThat(other.notes())
                .extracting(NoteDiff::earlierIbidem, NoteDiff::laterIbidem)
                .containsExactly(tuple("", ""), tuple("A/72/10", "A/73/10"));
        assertThat(named.notes().get(1).earlierIbidem()).isEqualTo("Rails of the North");
        assertThat(named.notes().get(1).laterIbidem()).isEmpty();
    }

    /** Which report it was the heading alone tells, and the one above goes on nowhere. */
    @Test
    void reportOfAnotherSectionIsNotThatOfTheYear() {
        assertThat(underHeadings(Relation.IDENTICAL).significance()).isEqualTo(Significance.ROUTINE);
        assertThat(underHeadings(Relation.REMOVED).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    /** The first of two paragraphs that say the same, each under a heading; the first heading goes on or goes. */
    private static Change underHeadings(Relation heading) {
        boolean goesOn = heading == Relation.IDENTICAL;
        return Pairs.diff(
                        Pairs.document(
                                72,
                                List.of(note("1", "A/72/10."), note("2", "A/72/64.")),
                                Pairs.paragraph("H1", "Trains"),
                                Pairs.paragraph("OP1", REPORT, "1"),
                                Pairs.paragraph("H2", "Rails"),
                                Pairs.paragraph("OP2", REPORT, "2")),
                        Pairs.document(
                                73,
                                List.of(note("1", "A/73/12.")),
                                Pairs.paragraph("H1", goesOn ? "Trains" : "Signals"),
                                Pairs.paragraph("OP1", REPORT, "1")),
                        Pairs.link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")),
                        Pairs.link(heading, List.of("H1"), goesOn ? List.of("H1") : List.of()))
                .changes()
                .get(0);
    }
}
