package recital.text;

/** Tells the Latin sign that says what a sign of another script says. */
public final class Signs {

    private Signs() {}

    /** A comma for "،", "，" and "、", and so on; what has no such sign stays. */
    public static String latin(String sign) {
        return switch (sign) {
            case "\u060c", "\uff0c", "\u3001" -> ",";
            case "\u061b", "\uff1b" -> ";";
            case "\uff1a" -> ":";
            case "\u3002" -> ".";
            case "\uff08" -> "(";
            case "\uff09" -> ")";
            default -> sign;
        };
    }
}
