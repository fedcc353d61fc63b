package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.WORDING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Change;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Comparison;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Samples;

/** The page is well-formed XML too, so that these tests can read it with the JDK alone. */
class HtmlDiffTest {

    private static final String TERMINAL_AND_MARKUP = "</p><script>alert(1)</script> & \"x\" '\u001b[31m' <!--";

    private static final Filter TYPOGRAPHY = new Filter(Set.of(), Optional.empty(), Set.of(), true);

    private final ResolutionDiff diff = Samples.everything().build();

    @Test
    void pageIsWhatTheFileShows() throws IOException {
        Golden.matches("pair.html", Golden.withoutCode(page(diff)));
    }

    /** The button that shows what moved counts this paragraph too. */
    @Test
    void paragraphsOfWhichAPassageMovedAreCountedBesideThoseThatMoved() throws Exception {
        String guilds = "Invites all guilds";
        String law = ", in accordance with the old tide law,";
        String customs = " to respect the customs of the harbour, to keep the ledgers dry, and to mend the lanterns";
        Resolution earlier = Resolutions.resolution("72/901")
                .operative(1, guilds + customs + law.substring(0, law.length() - 1) + ";")
                .build();
        Resolution later = Resolutions.resolution("73/901")
                .operative(1, guilds + law + customs + ";")
                .build();

        assertThat(page(new Differ().diff(new Aligner().align(earlier, later))))
                .contains("of these, stand at another place, passages of 1 more");
    }

    /** What went and what came are called the same, and each line leads to its own. */
    @Test
    void lineOfWhatWentLeadsToWhatWent() throws Exception {
        assertThat(page(diff)).contains("<a href=\"#removed-PP5\">earlier PP5</a>");
        Resolution earlier = Resolutions.resolution("72/901")
                .operative(1, "Thanks the bakers of the isles for their bread;")
                .operative(2, "Urges all villages to dig seven new wells before the rains begin;")
                .build();
        Resolution later = Resolutions.resolution("73/901")
                .operative(1, "Requests the keeper of springs to count buckets;")
                .operative(2, "Urges all villages to dig seven new wells before the rains begin;")
                .build();

        assertThat(page(new Differ().diff(new Aligner().align(earlier, later))))
                .contains("<a href=\"#removed-OP1\">earlier OP1</a>", "<a href=\"#OP1\">OP1</a>");
    }

    /** What went of the operative part stands there, though nothing is left before it. */
    @Test
    void whatWentFirstOfAPartStandsInIt() throws Exception {
        Resolution earlier = Resolutions.resolution("72/901")
                .preamble("Welcoming the generosity of bakers,")
                .operative(1, "Thanks the bakers of the isles for their bread;")
                .build();
        Resolution later = Resolutions.resolution("73/901")
                .preamble("Welcoming the generosity of bakers,")
                .operative(1, "Requests the keeper of springs to count buckets;")
                .build();

        String page = page(new Differ().diff(new Aligner().align(earlier, later)));

        assertThat(page.indexOf("id=\"operative-part\"")).isPositive().isLessThan(page.indexOf("id=\"removed-OP1\""));
    }

    @Test
    void rejectingEditsGivesTheEarlierTextAndAcceptingThemTheLater() throws Exception {
        List<Element> texts = Page.elements(Page.elements(page(diff), "main").get(0), "p").stream()
                .filter(p -> p.getAttribute("class").equals("text"))
                .toList();

        assertThat(texts).hasSameSizeAs(diff.changes());
        for (int i = 0; i < texts.size(); i++) {
            Change change = diff.changes().get(i);
            assertThat(text(texts.get(i), "ins")).isEqualTo(change.text().earlier());
            assertThat(text(texts.get(i), "del")).isEqualTo(change.text().later());
        }
    }

    @Test
    void editOfCharacterStyleIsMarkedOnRequestAndElseOnlyCounted() throws Exception {
        String line = "1 edit of character style alone (hyphens, dashes, quotation marks, spaces), "
                + "all that changed in 1 paragraph, is not marked.";

        assertThat(page(diff)).contains(line).contains("<del class=\"quiet\">\"marble gap\"</del>");
        assertThat(Golden.rendered(HtmlRenderers.diff(TYPOGRAPHY), diff))
                .doesNotContain("not marked", "class=\"quiet\"")
                .contains("<article class=\"change identical routine\" id=\"PP4\"");
    }

    @Test
    void notesOfNoParagraphStandUnderTheTitle() throws Exception {
        Element masthead = Page.elements(page(diff), "header").get(0);
        NodeList note = Page.elements(masthead, "span").stream()
                .filter(span -> span.getAttribute("class").equals("text"))
                .findFirst()
                .orElseThrow()
                .getChildNodes();

        assertThat(masthead.getTextContent()).contains("note *", "note ** removed");
        assertThat(text(note, "ins")).isEqualTo("On behalf of the children of all schoolyards.");
        assertThat(text(note, "del")).isEqualTo("On behalf of the children and teachers of all schoolyards.");
    }

    @Test
    void everyParagraphHasItsAnchorAndNoAnchorStandsTwice() throws Exception {
        List<String> anchors = Page.anchors(page(diff));

        assertThat(anchors).doesNotHaveDuplicates();
        diff.later().paragraphs().forEach(paragraph -> assertThat(anchors)
                .contains(paragraph.id().value()));
        assertThat(anchors).contains("removed-PP5");
    }

    @Test
    void paragraphOfTwoLinksHasTwoAnchors() throws Exception {
        ResolutionDiff twice = Comparison.of("A/RES/72/901", "A/RES/73/902")
                .merged("OP1,OP2", "OP1", "Asks[-\n-]{+ +}more")
                .split("OP3", "OP1,OP2", "Asks[- -]{+\n+}more")
                .build();

        assertThat(Page.anchors(page(twice))).contains("OP1", "OP1-2", "OP2");
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhere() throws Exception {
        Set<String> anchors = new HashSet<>(Page.anchors(page(diff)));

        for (Element link : Page.elements(page(diff), "a")) {
            String target = link.getAttribute("href");
            assertThat(target.startsWith("https://undocs.org/en/") || anchors.contains(target.substring(1)))
                    .as(target)
                    .isTrue();
        }
    }

    @Test
    void citationsStandReadyToCopy() {
        assertThat(page(diff)).contains(">A/RES/73/902, para. 4<", ">A/RES/72/901, fifth preambular paragraph<");
        assertThat(page(Samples.paraphrased())).contains(">A/C.2/74/L.90, para. 1<");
    }

    @Test
    void policyAllowsThisStyleSheetAndThisScriptAndNothingElse() throws Exception {
        String page = page(diff);

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src " + hash(style(page)) + "; script-src "
                        + hash(script(page)) + "; base-uri 'none'; form-action 'none'\"");
        assertThat(page).containsOnlyOnce("<script").containsOnlyOnce("<style");
        assertThat(script(page)).isEqualTo(PageCode.PAIR.script()).isNotEmpty();
        assertThat(page).doesNotContain("style=\"", "@import", "url(", " src=", "<link", "<img", "fetch(", "http:");
    }

    private static String hash(String code) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void headOfPrintedPagesHoldsNoMoreThanItsWords() {
        assertThat(PageCode.PAIR
                        .withRunningHead("\";}</style><b>.txt \u2192 A/RES/73/902")
                        .style())
                .endsWith("@page { @top-left { content: \"\\22 \\3b \\7d \\3c /style\\3e \\3c b\\3e .txt \\2192  "
                        + "A/RES/73/902\"; } }\n");
    }

    @Test
    void earlierTextStandsBesideTheLaterWhereThereAreTwo() throws Exception {
        String page = Golden.rendered(HtmlRenderers.diff(TYPOGRAPHY), diff);
        List<Element> beside = Page.elements(page, "p").stream()
                .filter(p -> p.getAttribute("class").equals("earlier"))
                .toList();

        assertThat(beside)
                .extracting(p -> text(p, "none"))
                .containsExactlyElementsOf(diff.changes().stream()
                        .filter(Change::changed)
                        .filter(change -> !change.link().earlier().isEmpty()
                                && !change.link().later().isEmpty())
                        .map(change -> change.text().earlier())
                        .toList());
        assertThat(beside).allSatisfy(p -> assertThat(p.hasAttribute("hidden")).isTrue());
    }

    @Test
    void screenReaderHearsWhatAnEditIsAndWhereItEnds() {
        assertThat(page(diff))
                .contains("<del><s>31</s></del><ins><u>33</u></ins>")
                .contains("::before { content: \" deleted \"; }", "::after { content: \" end of insertion \"; }");
    }

    @Test
    void switchesAreThoseThatDoSomething() throws Exception {
        assertThat(Page.anchors(page(diff)))
                .contains("show-routine", "show-notes", "show-unchanged", "one-column", "side-by-side");
        assertThat(Page.anchors(page(Samples.selfComparison()))).doesNotContain("show-routine", "show-notes");
        assertThat(page(diff)).contains("id=\"show-unchanged\"/>");
        assertThat(Golden.rendered(HtmlRenderers.diff(Filter.NONE, true), diff))
                .contains("id=\"show-unchanged\" checked=\"checked\"/>");
    }

    @Test
    void kindsCanBeChosenAsOnTheCommandLine() throws Exception {
        String page = page(diff);

        assertThat(Page.elements(Page.elements(page, "select").get(0), "option"))
                .extracting(option -> option.getAttribute("value"))
                .contains("", "substantive", "routine", "moved", "verb", "figure")
                .doesNotContain("money");
        assertThat(page).contains("class=\"change edited substantive\" id=\"OP3\" data-kinds=\"verb wording\"");
    }

    @Test
    void titleCarriesTheYears() {
        assertThat(page(diff)).contains("<title>A/RES/72/901 (2017) \u2192 A/RES/73/902 (2018): how");
    }

    @Test
    void hostileTextIsShownAndNotObeyed() throws Exception {
        String page = page(Comparison.of("A/RES/72/901", "A/RES/73/902")
                .title("{+" + TERMINAL_AND_MARKUP + "+}")
                .same("PP1", TERMINAL_AND_MARKUP)
                .edited("OP1", "OP1", TERMINAL_AND_MARKUP + "{+" + TERMINAL_AND_MARKUP + "+}", WORDING)
                .note("1", "2", "x{+" + TERMINAL_AND_MARKUP + "+}")
                .build());

        assertThat(page).containsOnlyOnce("<script").doesNotContain("<!--", "\u001b");
        assertThat(text(textOf(Page.elements(page, "article").get(0)), "ins"))
                .isEqualTo(TERMINAL_AND_MARKUP.replace('\u001b', '\ufffd'));
    }

    @Test
    void headingsAndLandmarksAreInOrder() throws Exception {
        String page = page(diff);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        for (String one : List.of("h1", "main", "nav", "footer")) {
            assertThat(Page.elements(page, one)).as(one).hasSize(1);
        }
        int level = 1;
        Matcher headings = Pattern.compile("<h([1-6])").matcher(page);
        while (headings.find()) {
            int next = Integer.parseInt(headings.group(1));
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void paraphrasedTextIsCalledParaphrased() {
        assertThat(page(Samples.paraphrased()))
                .contains("not the official wording, do not quote. Official text: https://undocs.org/en/A/RES/72/901");
        assertThat(page(diff)).doesNotContain("do not quote");
    }

    @Test
    void filteredPageSaysHowMuchItHides() {
        Filter figures = new Filter(Set.of(Filter.Only.FIGURE), Optional.empty(), Set.of(), false);

        assertThat(Golden.rendered(HtmlRenderers.diff(figures), diff))
                .contains("Chosen by the kind figure. 11 changes are hidden by the filter.");
    }

    @Test
    void documentsThatDoNotDifferAreCalledSo() {
        assertThat(page(Samples.selfComparison())).contains("The two documents do not differ.");
    }

    /** source: Web Content Accessibility Guidelines 2.2, success criterion 1.4.3: 4.5 to 1 for text. */
    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "quiet,paper",
        "accent,paper",
        "went,paper",
        "came,paper",
        "warn,paper",
        "warn,warn-ground",
        "ink,warn-ground",
        "quiet,rule"
    })
    void textHasContrastInLightAndDark(String text, String ground) {
        for (Map<String, String> theme : themes(style(page(diff)))) {
            // A space that was edited shows the colour of rules behind it and carries no text.
            double least = ground.equals("rule") ? 3 : 4.5;
            assertThat(contrast(theme.get(text), theme.get(ground))).isGreaterThan(least);
        }
    }

    private static List<Map<String, String>> themes(String style) {
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher roots = Pattern.compile(":root \\{([^}]*)}").matcher(style);
        while (roots.find()) {
            Map<String, String> colors = new LinkedHashMap<>();
            Matcher color = Pattern.compile("--([a-z-]+): #([0-9a-f]+);").matcher(roots.group(1));
            while (color.find()) {
                String hex = color.group(2);
                colors.put(color.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
            }
            themes.add(colors);
        }
        assertThat(themes).as("light, dark and print").hasSize(3);
        return themes;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String page(ResolutionDiff diff) {
        return Golden.rendered(HtmlRenderers.diff(Filter.NONE), diff);
    }

    private static String style(String page) {
        return page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    }

    private static String script(String page) {
        return page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
    }

    private static Element textOf(Element article) {
        NodeList paragraphs = article.getElementsByTagName("p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            if (((Element) paragraphs.item(i)).getAttribute("class").equals("text")) {
                return (Element) paragraphs.item(i);
            }
        }
        throw new AssertionError("no text in " + article.getAttribute("id"));
    }

    /** The text without the elements of that name, and without what is only heard or a sign. */
    private static String text(Node node, String without) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        boolean sign = node.getNodeName().matches("span|i");
        if (sign || node.getNodeName().equals(without)) {
            return "";
        }
        return text(node.getChildNodes(), without);
    }

    private static String text(NodeList nodes, String without) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.getLength(); i++) {
            text.append(text(nodes.item(i), without));
        }
        return text.toString();
    }
}
