package recital.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.lineage.DraftingRow.DraftedRun;
import recital.lineage.WordHistory.WordId;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.Folding;

/**
 * Tells in which documents of a lineage each word and sign of a paragraph stands.
 *
 * <p>A word is the same as long as it is found in what its paragraph continues and is written the same but for
 * typography; a sign is, as long as it stands with the same signs behind the same word or before it.
 */
final class WordCourses {

    /** The numbers of what stands before the first word of a provision and behind its last. */
    private static final int BEGINNING = -1;

    private static final int END = -2;

    private final Lineage lineage;
    private final Authorship authorship;
    private final Map<Mark, BitSet> standing = new HashMap<>();

    /** A word as it is written, or signs behind or before a word. */
    private record Mark(Kind kind, WordId word, String written) {

        enum Kind {
            WORD,
            BEHIND,
            BEFORE
        }
    }

    /** A token with the marks by which it is known. */
    private record MarkedToken(Token token, List<Mark> marks) {

        boolean isWord() {
            return marks.get(0).kind() == Mark.Kind.WORD;
        }
    }

    WordCourses(Lineage lineage) {
        this.lineage = lineage;
        this.authorship = new Authorship(lineage);
        List<Resolution> documents = lineage.documents();
        for (int i = 0; i < documents.size(); i++) {
            for (Paragraph paragraph : documents.get(i).paragraphs()) {
                for (MarkedToken token : tokens(Place.of(documents.get(i), paragraph))) {
                    for (Mark mark : token.marks()) {
                        standing.computeIfAbsent(mark, any -> new BitSet()).set(i);
                    }
                }
            }
        }
    }

    /** The runs of a paragraph, which concatenate to its text. */
    List<DraftedRun> runs(Place place) {
        String text = stage(place).paragraph().text();
        List<MarkedToken> tokens = tokens(place);
        List<DraftedRun> runs = new ArrayList<>();
        int start = 0;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Course course = course(tokens.get(i));
            words += tokens.get(i).isWord() ? 1 : 0;
            boolean isLast = i == tokens.size() - 1;
            if (isLast || !course(tokens.get(i + 1)).equals(course)) {
                int end = isLast ? text.length() : tokens.get(i + 1).token().start();
                runs.add(new DraftedRun(text.substring(start, end), words, course));
                start = end;
                words = 0;
            }
        }
        return runs;
    }

    private Course course(MarkedToken token) {
        BitSet documents = new BitSet();
        token.marks().forEach(mark -> documents.or(Objects.requireNonNull(standing.get(mark))));
        return Course.of(documents, lineage.documents().size());
    }

    private Stage stage(Place place) {
        return lineage.at(place)
                .flatMap(provision -> provision.in(place.document()))
                .orElseThrow();
    }

    private List<MarkedToken> tokens(Place place) {
        Place provision = lineage.at(place).orElseThrow().id();
        List<Token> tokens = tokenize(stage(place).paragraph().text());
        List<WordId> ids = authorship.of(stage(place)).ids();
        List<MarkedToken> marked = new ArrayList<>();
        List<Token> signs = new ArrayList<>();
        WordId before = new WordId(provision, BEGINNING);
        int word = 0;
        for (Token token : tokens) {
            if (isSign(token)) {
                signs.add(token);
            } else {
                WordId id = ids.get(word++);
                addSigns(before, signs, id, marked);
                marked.add(new MarkedToken(token, List.of(new Mark(Mark.Kind.WORD, id, written(List.of(token))))));
                before = id;
            }
        }
        addSigns(before, signs, new WordId(provision, END), marked);
        return marked;
    }

    /** A text of spaces that are no blanks is a sign. */
    private List<Token> tokenize(String text) {
        List<Token> tokens = lineage.lexicon().tokens().tokenize(text);
        return tokens.isEmpty() ? List.of(new Token(0, text.length(), text, TokenKind.PUNCTUATION)) : tokens;
    }

    private static void addSigns(WordId before, List<Token> signs, WordId after, List<MarkedToken> marked) {
        for (int i = 0; i < signs.size(); i++) {
            marked.add(new MarkedToken(
                    signs.get(i),
                    List.of(
                            new Mark(Mark.Kind.BEHIND, before, written(signs.subList(0, i + 1))),
                            new Mark(Mark.Kind.BEFORE, after, written(signs.subList(i, signs.size()))))));
        }
        signs.clear();
    }

    private static boolean isSign(Token token) {
        return token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.LINE_BREAK;
    }

    private static String written(List<Token> tokens) {
        StringBuilder written = new StringBuilder();
        tokens.forEach(token -> written.append(Folding.TYPOGRAPHY.fold(token.text())));
        return written.toString();
    }
}
