package recital.source.pdf;

/**
 * The operators of content that show text, place it or mark content.
 *
 * <p>source: ISO 32000-1, annex A.
 */
enum TextOperator {
    BEGIN_TEXT,
    END_TEXT,
    SET_FONT,
    SHOW,
    SHOW_MOVED,
    SHOW_ON_NEXT_LINE,
    SHOW_SPACED_ON_NEXT_LINE,
    MOVE,
    MOVE_AND_SET_LEADING,
    NEXT_LINE,
    SET_PLACE,
    SET_SIGN_SPACING,
    SET_WORD_SPACING,
    SET_SCALING,
    SET_LEADING,
    SET_RISE,
    SAVE,
    RESTORE,
    MOVE_PAGE,
    SET_PARAMETERS,
    BEGIN_MARKED,
    BEGIN_MARKED_WITH_PROPERTIES,
    END_MARKED,
    DRAW,

    /** Any other, which shows no text. */
    OTHER,

    /** None: the content is over. */
    END;

    /** As many signs as the longest of their names has; so many are the bytes of a number. */
    static final int LONGEST = 3;

    /** The operator of a name. */
    static TextOperator of(String name) {
        if (name.length() > LONGEST) {
            return OTHER;
        }
        int signs = 0;
        for (int i = 0; i < name.length(); i++) {
            signs = signs << Byte.SIZE | name.charAt(i);
        }
        return of(signs);
    }

    /** The operator of a name whose signs are the bytes of a number. */
    static TextOperator of(int signs) {
        return switch (signs) {
            case 'B' << 8 | 'T' -> BEGIN_TEXT;
            case 'E' << 8 | 'T' -> END_TEXT;
            case 'T' << 8 | 'f' -> SET_FONT;
            case 'T' << 8 | 'j' -> SHOW;
            case 'T' << 8 | 'J' -> SHOW_MOVED;
            case '\'' -> SHOW_ON_NEXT_LINE;
            case '"' -> SHOW_SPACED_ON_NEXT_LINE;
            case 'T' << 8 | 'd' -> MOVE;
            case 'T' << 8 | 'D' -> MOVE_AND_SET_LEADING;
            case 'T' << 8 | '*' -> NEXT_LINE;
            case 'T' << 8 | 'm' -> SET_PLACE;
            case 'T' << 8 | 'c' -> SET_SIGN_SPACING;
            case 'T' << 8 | 'w' -> SET_WORD_SPACING;
            case 'T' << 8 | 'z' -> SET_SCALING;
            case 'T' << 8 | 'L' -> SET_LEADING;
            case 'T' << 8 | 's' -> SET_RISE;
            case 'q' -> SAVE;
            case 'Q' -> RESTORE;
            case 'c' << 8 | 'm' -> MOVE_PAGE;
            case 'g' << 8 | 's' -> SET_PARAMETERS;
            case 'B' << 16 | 'M' << 8 | 'C' -> BEGIN_MARKED;
            case 'B' << 16 | 'D' << 8 | 'C' -> BEGIN_MARKED_WITH_PROPERTIES;
            case 'E' << 16 | 'M' << 8 | 'C' -> END_MARKED;
            case 'D' << 8 | 'o' -> DRAW;
            default -> OTHER;
        };
    }
}
