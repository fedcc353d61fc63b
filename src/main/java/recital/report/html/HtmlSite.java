package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;

/**
 * A site of one series or several: pages that lead to one another, and to nothing elsewhere but the official documents.
 *
 * <p>They are read from the disk as from a server, and without a script but for the search.
 */
public final class HtmlSite {

    /** The page with which a reader begins. */
    public static final String FIRST_PAGE = SiteMap.INDEX;

    private final String collection;
    private final List<Series> series;
    private final List<Entry> alone;
    private final String hint;
    private final List<String> folders = new ArrayList<>();

    /**
     * A site.
     *
     * @param collection what the collection is called
     * @param series each gets a folder of its own where there are several
     * @param alone the documents that belong to none
     * @param hint how a comparison is had that has no page, in a sentence; may be empty
     */
    public HtmlSite(String collection, List<Series> series, List<Entry> alone, String hint) {
        this.hint = hint;
        this.collection = collection;
        this.series = List.copyOf(series);
        this.alone = List.copyOf(alone);
        PageNames names = new PageNames();
        for (Series one : series) {
            folders.add(
                    series.size() == 1
                            ? ""
                            : names.unusedFolder(one.members().get(0).symbol().shortForm()));
        }
    }

    /** What all pages share, and the first page of a collection of several series. */
    public List<SiteFile> sharedFiles() {
        List<SiteFile> files = new ArrayList<>(List.of(
                SiteFile.of(PageCode.STYLE_FILE, PageCode.siteStyle()),
                SiteFile.of(PageCode.PAIR_SCRIPT_FILE, PageCode.pairScript()),
                script(PageCode.FIND_SCRIPT_FILE),
                script(PageCode.SEARCH_SCRIPT_FILE)));
        if (series.size() != 1) {
            files.add(script(PageCode.COLLECTION_SCRIPT_FILE));
            files.add(new SiteFile(SiteMap.INDEX, CollectionIndexPage.of(collection, series, folders, alone)::write));
        }
        return files;
    }

    private static SiteFile script(String file) {
        return SiteFile.of(file, PageCode.sharedScript(file));
    }

    /** The pages of one of the series. */
    public List<SiteFile> files(SeriesResults results) {
        return new SeriesSite(results, folders.get(series.indexOf(results.series())), hint).files();
    }
}
