package recital.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file in ways that chance chooses and a seed repeats. */
public interface Damage {

    int LONGEST_REPEATED = 1 << 16;

    byte[] damaged(byte[] file, Random random);

    /**
     * Wounds bytes: flips, copies, cuts, other digits, and pieces that mean something in the format.
     *
     * @param pieces what is written over the file here and there
     */
    static Damage bytes(String... pieces) {
        return (file, random) -> {
            byte[] bytes = file.clone();
            for (int wounds = 1 + random.nextInt(8); wounds > 0; wounds--) {
                bytes = wounded(bytes, pieces, random);
            }
            return bytes;
        };
    }

    private static byte[] wounded(byte[] bytes, String[] pieces, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
            case 3 -> {
                byte[] piece = pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
            }
            case 4 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
                System.arraycopy(bytes, from, bytes, at, length);
            }
            default -> {
                int digit = at;
                while (digit < bytes.length && !Character.isDigit(bytes[digit])) {
                    digit++;
                }
                if (digit < bytes.length) {
                    bytes[digit] = (byte) ('0' + random.nextInt(10));
                }
            }
        }
        return bytes;
    }

    /**
     * Takes text apart into its parts (tags and what stands between them, or lines) and leaves out, doubles,
     * swaps, repeats and alters them, or puts others in.
     *
     * @param part how a part is recognized
     * @param pieces parts that are put in
     */
    static Damage parts(Pattern part, String... pieces) {
        return (file, random) -> {
            List<String> parts = new ArrayList<>();
            Matcher found = part.matcher(new String(file, StandardCharsets.ISO_8859_1));
            while (found.find()) {
                parts.add(found.group());
            }
            for (int wounds = 1 + random.nextInt(8); wounds > 0; wounds--) {
                alter(parts, pieces, random);
            }
            return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static void alter(List<String> parts, String[] pieces, Random random) {
        if (parts.isEmpty()) {
            return;
        }
        int at = random.nextInt(parts.size());
        int to = random.nextInt(parts.size());
        switch (random.nextInt(9)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(to));
            case 2 -> parts.set(at, parts.set(to, parts.get(at)));
            case 3 -> {
                int times = 1 + random.nextInt(200);
                // Else what is repeated again and again is longer than all that a computer holds.
                if (parts.get(at).length() <= LONGEST_REPEATED) {
                    parts.set(at, parts.get(at).repeat(times));
                }
            }
            case 4 -> parts.add(at, pieces[random.nextInt(pieces.length)]);
            case 5 -> parts.set(at, pieces[random.nextInt(pieces.length)]);
            case 6 ->
                parts.subList(Math.min(at, to), Math.min(Math.min(at, to) + random.nextInt(20), Math.max(at, to)))
                        .clear();
            case 7 -> parts.addAll(at, List.copyOf(parts.subList(to, Math.min(parts.size(), to + random.nextInt(20)))));
            default ->
                parts.set(
                        at,
                        new String(
                                bytes(pieces)
                                        .damaged((parts.get(at) + " ").getBytes(StandardCharsets.ISO_8859_1), random),
                                StandardCharsets.ISO_8859_1));
        }
    }

    /** Damages some of the XML parts inside of an archive and packs it whole again; one time in sixteen the archive itself. */
    static Damage inside(Damage ofParts) {
        return (file, random) -> {
            if (random.nextInt(16) == 0) {
                return bytes("PK\3\4", "PK\1\2", "PK\5\6").damaged(file, random);
            }
            try {
                Map<String, byte[]> parts = unpacked(file);
                List<String> names = parts.keySet().stream()
                        .filter(name -> parts.get(name).length > 0)
                        .toList();
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    parts.computeIfPresent(
                            names.get(random.nextInt(names.size())),
                            (name, bytes) -> bytes.length == 0 ? bytes : ofParts.damaged(bytes, random));
                }
                return packed(parts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One kind of damage or the other. */
    default Damage or(Damage other) {
        return (file, random) -> random.nextInt(3) == 0 ? other.damaged(file, random) : damaged(file, random);
    }
}
