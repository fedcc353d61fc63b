package recital.diff;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Writes out "Ibid.", which stands for what the note before cites. */
final class Ibidem {

    private static final Pattern LAST_STOP = Pattern.compile("\\.\\s*$");
    private static final Pattern LAST_SIGNS = Pattern.compile("[,.;\\s]+$");
    private static final Pattern PART = Pattern.compile("(?:^|, |; )(?=\\S)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Pattern form;
    private final Pattern session;

    /** Where it is not known what a part of a citation is, what is told anew may take the place of none. */
    private final boolean knowsParts;

    Ibidem(Lexicon lexicon) {
        form = lexicon.pattern(PhrasePattern.IBIDEM);
        session = lexicon.pattern(PhrasePattern.SESSION_OF_RECORDS);
        knowsParts = lexicon.has(PhrasePattern.SESSION_OF_RECORDS);
    }

    /**
     * The note with "Ibid." written out: "Ibid., Supplement No. 53" after "Official Records of the General Assembly,
     * Sixty-fifth Session, Supplement No. 41 (A/65/41)" is a supplement of these records.
     *
     * @param before the note before, itself written out; empty where there is none
     */
    String writtenOut(String note, String before) {
        Matcher ibid = form.matcher(note.strip());
        if (before.isEmpty() || !ibid.matches()) {
            return note;
        }
        if (ibid.group(1) == null) {
            return before;
        }
        return knowsParts ? continued(before, ibid.group(1)) : note;
    }

    /** What of a note written out the note itself does not say: "Rails of the North" of "Ibid., vol. 9". */
    static String kept(String note, String writtenOut) {
        int same = 0;
        while (same < Math.min(note.length(), writtenOut.length())
                && note.charAt(note.length() - 1 - same) == writtenOut.charAt(writtenOut.length() - 1 - same)) {
            same++;
        }
        return LAST_SIGNS
                .matcher(writtenOut.substring(0, writtenOut.length() - same))
                .replaceFirst("");
    }

    /** The first part of what is told anew takes the place of the part of its kind, and of all behind it. */
    private String continued(String before, String anew) {
        String kind = kind(anew);
        Matcher part = PART.matcher(before);
        while (part.find()) {
            if (kind(before.substring(part.end())).equals(kind)) {
                return before.substring(0, part.end()) + anew;
            }
        }
        return LAST_STOP.matcher(before).replaceFirst("") + ", " + anew;
    }

    /** "Supplement", "vol.", or that it is a session or a year. */
    private String kind(String text) {
        String first = text.split(",", 2)[0];
        if (YEAR.matcher(first).matches()) {
            return "year";
        }
        return session.matcher(first).matches()
                ? "session"
                : first.split(" ", 2)[0].toLowerCase(Locale.ROOT).replaceFirst("s?\\.$", "");
    }
}
