package recital.report.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out the names of the files of a site, each once, capitals and small letters being the same to some file systems. */
final class PageNames {

    /** Far below what file systems allow. */
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** A file for something of that name, {@code documents/72-200.html}: letters, digits and a few signs alone. */
    String unused(String folder, String name) {
        return unused(folder + "/" + safe(name)) + ".html";
    }

    /** A folder for something of that name, {@code 72-200/}. */
    String unusedFolder(String name) {
        return unused(safe(name)) + "/";
    }

    private String unused(String path) {
        String free = path;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = path + "-" + n;
        }
        return free;
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return safe.substring(0, Math.min(LONGEST, safe.length()));
    }
}
