package recital.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import recital.lineage.Lineage;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.Stage;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * The addresses of the pages of a site, as one of them writes them.
 *
 * <p>A page that stands alone has the empty map, in which every address is empty.
 */
final class SiteMap {

    static final String INDEX = "index.html";
    static final String PROVISIONS = "provisions.html";
    static final String SEARCH = "search.html";
    static final String FIGURES = "figures.html";
    static final String VERBS = "verbs.html";
    static final String CITATIONS = "citations.html";

    /** That of a page that stands alone. */
    static final SiteMap NONE = new SiteMap("", "", Map.of(), Map.of(), Map.of());

    private final String base;
    private final String code;
    private final Map<String, String> documents;
    private final Map<Place, String> provisions;
    private final Map<List<String>, String> pairs;

    private SiteMap(
            String base,
            String code,
            Map<String, String> documents,
            Map<Place, String> provisions,
            Map<List<String>, String> pairs) {
        this.base = base;
        this.code = code;
        this.documents = documents;
        this.provisions = provisions;
        this.pairs = pairs;
    }

    /**
     * The map of the site of a series.
     *
     * @param pairs the two documents of each pair that has a page
     * @param code what stands before the names of the files that all pages share, {@code ../} or nothing
     */
    static SiteMap of(Lineage lineage, List<List<Resolution>> pairs, String code) {
        PageNames names = new PageNames();
        Map<String, String> documents = new HashMap<>();
        Map<Place, String> provisions = new HashMap<>();
        Map<List<String>, String> paired = new HashMap<>();
        for (Resolution document : lineage.documents()) {
            documents.put(document.shortName(), names.unused("documents", document.shortName()));
        }
        for (Provision provision : lineage.provisions()) {
            String page = names.unused("provisions", provision.id().toString());
            provision.stages().stream().map(Stage::place).forEach(place -> provisions.put(place, page));
        }
        for (List<Resolution> pair : pairs) {
            List<String> both = pair.stream().map(Resolution::shortName).toList();
            paired.put(both, names.unused("pairs", String.join("__", both)));
        }
        return new SiteMap("", code, documents, provisions, paired);
    }

    /** The same as a page writes it that lies a folder deeper. */
    SiteMap oneDeeper() {
        return new SiteMap("../" + base, "../" + code, documents, provisions, pairs);
    }

    /** Whether there is a site around the page. */
    boolean exists() {
        return this != NONE;
    }

    /** The page of a document. */
    String document(Resolution document) {
        return address(documents.getOrDefault(document.shortName(), ""), Optional.empty());
    }

    /** A paragraph on the page of its document. */
    String paragraph(Place place) {
        return address(
                documents.getOrDefault(place.document(), ""),
                Optional.of(place.paragraph().value()));
    }

    /** The page of the provision to which a paragraph belongs, where it tells of that document. */
    String life(Place place) {
        return address(provisions.getOrDefault(place, ""), Optional.of(place.document()));
    }

    /** Whether two paragraphs are of one provision. */
    boolean isOfOneLife(Place one, Place other) {
        return Objects.equals(provisions.get(one), provisions.get(other));
    }

    /** The page of the provision to which a paragraph belongs. */
    String provision(Place place) {
        return address(provisions.getOrDefault(place, ""), Optional.empty());
    }

    /** The same for some paragraphs of a document. */
    List<Linked> lives(Resolution document, List<ParagraphId> ids) {
        return !exists()
                ? List.of()
                : ids.stream()
                        .map(id -> new Linked(id.value(), life(new Place(document.shortName(), id))))
                        .toList();
    }

    /** The comparison of two documents; empty where it has no page. */
    String pair(Resolution earlier, Resolution later) {
        return address(pairs.getOrDefault(List.of(earlier.shortName(), later.shortName()), ""), Optional.empty());
    }

    private String address(String page, Optional<String> anchor) {
        return page.isEmpty()
                ? ""
                : base + page + anchor.map(name -> "#" + PageAnchors.word(name)).orElse("");
    }

    /** What leads from every page to the others. */
    List<Linked> tour() {
        List<Linked> tour = new ArrayList<>();
        if (exists()) {
            if (!code.equals(base)) {
                tour.add(new Linked("All series", code + INDEX));
            }
            tour.add(new Linked("Series", base + INDEX));
            tour.add(new Linked("Provisions", base + PROVISIONS));
            tour.add(new Linked("Search", base + SEARCH));
            tour.add(new Linked("Figures", base + FIGURES));
            tour.add(new Linked("Verbs", base + VERBS));
            tour.add(new Linked("Citations", base + CITATIONS));
        }
        return tour;
    }

    /** A file that all pages share. */
    String shared(String file) {
        return code + file;
    }

    /** What the page carries: its own style and script where it stands alone, else those of the site. */
    PageCode code(PageCode alone) {
        return exists() ? alone.linkedFrom(code) : alone;
    }
}
