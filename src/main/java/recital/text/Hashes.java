package recital.text;

/** Numbers of 64 bits that stand for texts and for runs of words, the same in every run of the program. */
public final class Hashes {

    /** source: the parameters of the hash FNV-1a for 64 bits, G. Fowler, L. C. Noll and K.-P. Vo, 1991. */
    private static final long BASIS = 0xcbf29ce484222325L;

    public static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /** The number of a text. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The number of a part of a text, the same as that of the part alone. */
    public static long of(CharSequence text, int start, int end) {
        long hash = BASIS;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Spreads the bits of a number, one to one. source: the finalizer of MurmurHash3, A. Appleby, 2011. */
    public static long mixed(long number) {
        long mixed = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
