package recital.lineage;

import java.util.ArrayList;
import java.util.List;

/** Documents of so many paragraphs that a word which stands in two of them is rare; one of them changes. */
public final class Tolls {

    public static final String PROPOSED =
            "Notes with regret that caravans pay no toll where their salt is weighed and sold;";
    public static final String ADOPTED =
            "Stresses that a toll on salt is owed by whoever weighs it, and welcomes the talks;";

    private static final List<String> TRADES = List.of(
            "bakers",
            "brewers",
            "carvers",
            "coopers",
            "curriers",
            "drovers",
            "dyers",
            "farriers",
            "fullers",
            "glaziers",
            "hatters",
            "joiners",
            "loriners",
            "masons",
            "millers",
            "potters",
            "saddlers",
            "tanners",
            "thatchers",
            "weavers");

    private Tolls() {}

    /** An adopted document without a paragraph on tolls, a draft that proposes one, and an adopted document with another. */
    public static Lineage lineage() {
        return new Years()
                .adopted(paragraphs(""))
                .draft(paragraphs(PROPOSED))
                .adopted(paragraphs(ADOPTED))
                .woven();
    }

    /** A paragraph for every trade, and one more after the second. */
    static String[] paragraphs(String third) {
        List<String> texts = new ArrayList<>();
        TRADES.forEach(trade -> texts.add("Invites the " + trade + " to meet in their hall before the frost;"));
        if (!third.isEmpty()) {
            texts.add(2, third);
        }
        String[] paragraphs = new String[texts.size()];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = "OP" + (i + 1) + " " + texts.get(i);
        }
        return paragraphs;
    }
}
