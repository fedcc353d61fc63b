package recital.text;

import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import recital.model.Language;

/**
 * Tells where no space parts the words of a text which characters belong to one: "灯塔" has one joint, between its two.
 *
 * <p>source: the hidden Markov model of Zhang Hua-ping and others (2003), in the copy that Lucene keeps.
 */
public final class WordJoints {

    private WordJoints() {}

    /** The places of the characters that go on with the word of the character before; none where spaces part words. */
    public static BitSet in(Language language, String text) {
        BitSet joints = new BitSet();
        if (language == Language.CHINESE) {
            int start = 0;
            while (start < text.length()) {
                int end = start;
                while (end < text.length() && isHan(text.charAt(end))) {
                    end++;
                }
                addWords(text.substring(start, end), start, joints);
                start = end + 1;
            }
        }
        return joints;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static void addWords(String run, int offset, BitSet joints) {
        if (run.length() > 1) {
            List<SegToken> words = new HHMMSegmenter().process(run);
            // The first and the last stand for the beginning and the end.
            for (SegToken word : words.subList(1, words.size() - 1)) {
                joints.set(offset + word.startOffset + 1, offset + word.endOffset);
            }
        }
    }
}
