package recital.corpus.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import recital.corpus.file.LimitedBytes;
import recital.language.Lazy;
import recital.model.FileName;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/**
 * Documents that no manifest lists: what they are is read from themselves.
 *
 * <p>A reader of beginnings reads no more of a file than that; of several that claim to be one document, the best to its
 * end.
 */
final class FoundDocuments {

    private static final Comparator<OpenedFile.Claim> BEST_FIRST = Comparator.comparingInt(
                    (OpenedFile.Claim claim) -> FormatPreference.rankOf(claim.format()))
            .thenComparing(OpenedFile.Claim::file);

    private final Store store;
    private final Map<String, FileStamp> files;
    private final DocumentReader reader;
    private final FolderIndex index;
    private final Map<String, LazyDocument> read = new ConcurrentHashMap<>();
    private final Map<String, OpenedFile> wholes = new ConcurrentHashMap<>();
    private final Map<DocumentId, LazyDocument> documents = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FoundDocuments(Store store, Map<String, FileStamp> files, DocumentReader reader, FolderIndex index) {
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.index = index;
    }

    /**
     * Reads the files that the index does not know, on all cores; the result does not depend on how many there are.
     *
     * @param files their stamps by their paths
     */
    static FoundDocuments in(Store store, Map<String, FileStamp> files, DocumentReader reader, FolderIndex index) {
        FoundDocuments found = new FoundDocuments(store, files, reader, index);
        Map<DocumentId, List<OpenedFile.Claim>> disputed = new HashMap<>();
        Map<DocumentId, OpenedFile.Claim> first = new HashMap<>();
        for (OpenedFile opened : found.open()) {
            opened.problem().ifPresent(found.problems::add);
            opened.claim().ifPresent(claim -> {
                DocumentId id = claim.entry().id();
                OpenedFile.Claim before = first.putIfAbsent(id, claim);
                if (before == null) {
                    found.take(id, claim);
                } else {
                    disputed.computeIfAbsent(id, same -> new ArrayList<>(List.of(before)))
                            .add(claim);
                }
            });
        }
        found.readDisputed(disputed.values());
        disputed.forEach(found::choose);
        return found;
    }

    Map<DocumentId, LazyDocument> documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Of what the index knows, which is all in most runs, no core but this need be told. */
    private List<OpenedFile> open() {
        List<OpenedFile> opened = new ArrayList<>();
        Map<String, FileStamp> unknown = new TreeMap<>();
        files.forEach((file, stamp) -> {
            Optional<OpenedFile> known =
                    reader.readsBeginnings() ? index.beginning(file, stamp) : index.whole(file, stamp);
            if (known.isPresent()) {
                opened.add(known.get());
            } else {
                unknown.put(file, stamp);
            }
        });
        opened.addAll(reader.onAllCores(
                unknown.entrySet(), file -> open(file.getKey(), file.getValue(), reader.readsBeginnings())));
        return opened;
    }

    private OpenedFile open(String file, FileStamp stamp, boolean byBeginning) {
        byte[] bytes;
        try {
            bytes = store.read(file);
        } catch (IOException e) {
            return OpenedFile.of("", Problem.of(CorpusException.unreadable(file, e)));
        }
        String hash = LimitedBytes.sha256(bytes);
        Optional<OpenedFile> kept = byBeginning ? index.beginning(file, stamp, hash) : index.whole(file, stamp, hash);
        return kept.or(() -> byBeginning ? openBeginning(file, stamp, bytes, hash) : Optional.empty())
                .orElseGet(() -> openWhole(file, stamp, bytes, hash));
    }

    private Optional<OpenedFile> openBeginning(String file, FileStamp stamp, byte[] bytes, String hash) {
        Optional<OpenedFile> opened = reader.identify(bytes).map(beginning -> identify(file, hash, beginning));
        opened.ifPresent(one -> index.putBeginning(file, stamp, one));
        return opened;
    }

    private OpenedFile openWhole(String file, FileStamp stamp, byte[] bytes, String hash) {
        OpenedFile opened;
        try {
            ParsedFile parsed = reader.read(bytes, hash, nameOf(file));
            opened = identify(file, hash, parsed.resolution());
            opened.claim().ifPresent(claim -> read.put(file, document(claim, parsed)));
        } catch (SourceException e) {
            opened = OpenedFile.of(hash, Problem.of(CorpusException.unreadable(file, e)));
            if (!DocumentReader.isLasting(e)) {
                return opened;
            }
        } catch (ParseException e) {
            opened = OpenedFile.of(hash, Problem.note(file, "passed over: " + e.getMessage()));
        }
        index.putWhole(file, stamp, opened);
        if (opened.claim().isEmpty()) {
            // A later run that asks beginnings alone shall find what it would without this one.
            openBeginning(file, stamp, bytes, hash);
        }
        return opened;
    }

    private LazyDocument document(OpenedFile.Claim claim, ParsedFile parsed) {
        LazyDocument document = document(claim, Optional.of(parsed.resolution()));
        if (reader.counts()) {
            parsed.source().ifPresent(source -> document.count(parsed.resolution(), source));
        }
        return document;
    }

    private LazyDocument document(OpenedFile.Claim claim, Optional<Resolution> resolution) {
        return LazyDocument.found(claim.entry(), store, reader, new Lazy<>(() -> nameOf(claim.file())), resolution);
    }

    /** What a file is called where its text does not tell. */
    private static String nameOf(String file) {
        return FileName.of(file).symbolIn(Language.ENGLISH).map(Symbol::value).orElse(file);
    }

    private static OpenedFile identify(String file, String hash, Resolution resolution) {
        FileName named = FileName.of(file);
        Optional<Symbol> symbol = resolution.symbol().or(() -> named.symbolIn(resolution.language()));
        if (symbol.isEmpty()) {
            return OpenedFile.of(
                    hash,
                    new Problem(
                            ErrorCode.NO_SYMBOL,
                            file,
                            "neither its text nor its name gives a symbol: name the file itself"));
        }
        Entry entry = Entry.of(symbol.get(), resolution.asFile(), file, hash);
        Optional<Problem> doubt =
                named.contradicts(symbol.get(), resolution.language()).map(reason -> Problem.note(file, reason));
        return new OpenedFile(hash, Optional.of(new OpenedFile.Claim(entry, resolution.format())), doubt);
    }

    private void readDisputed(Collection<List<OpenedFile.Claim>> claims) {
        if (reader.readsBeginnings()) {
            List<OpenedFile.Claim> best = claims.stream()
                    .map(several -> Collections.min(several, BEST_FIRST))
                    .toList();
            reader.onAllCores(best, this::wholeOf);
        }
    }

    private OpenedFile wholeOf(OpenedFile.Claim claim) {
        return wholes.computeIfAbsent(claim.file(), file -> {
            FileStamp stamp = Objects.requireNonNull(files.get(file));
            return index.whole(file, stamp).orElseGet(() -> open(file, stamp, false));
        });
    }

    /** Where several files claim to be one document, the format that keeps most of its structure is read. */
    private void choose(DocumentId id, List<OpenedFile.Claim> claims) {
        if (claims.size() == 1) {
            take(id, claims.get(0));
            return;
        }
        List<OpenedFile.Claim> ranked = claims.stream().sorted(BEST_FIRST).toList();
        OpenedFile.Claim best = ranked.get(0);
        Optional<OpenedFile.Claim> rival = ranked.stream()
                .skip(1)
                .filter(d -> d.format() == best.format()
                        && !d.entry().sha256().equals(best.entry().sha256()))
                .findFirst();
        // Which document a file is its beginning tells, and not whether it can be read to its end.
        Optional<OpenedFile.Claim> broken = Stream.concat(Stream.of(best), rival.stream())
                .filter(claim ->
                        reader.readsBeginnings() && wholeOf(claim).claim().isEmpty())
                .findFirst();
        if (broken.isPresent()) {
            problems.removeIf(problem -> problem.name().equals(broken.get().file()));
            wholeOf(broken.get()).problem().ifPresent(problems::add);
            choose(
                    id,
                    ranked.stream().filter(claim -> !claim.equals(broken.get())).toList());
            return;
        }
        if (rival.isPresent()) {
            String reason = best.file() + " and " + rival.get().file() + " both claim to be " + id
                    + ": keep one, or name the file itself";
            problems.add(new Problem(ErrorCode.DOUBTFUL_FILE, id.symbol().shortForm(), reason));
            documents.put(id, LazyDocument.refused(best.entry(), ErrorCode.DOUBTFUL_FILE, reason));
            return;
        }
        ranked.stream().skip(1).forEach(d -> problems.add(Problem.note(d.file(), passedOver(d, best, id))));
        take(id, best);
    }

    private void take(DocumentId id, OpenedFile.Claim best) {
        LazyDocument document = read.get(best.file());
        documents.put(id, document == null ? document(best, Optional.empty()) : document);
    }

    private static String passedOver(OpenedFile.Claim claim, OpenedFile.Claim best, DocumentId id) {
        return claim.entry().sha256().equals(best.entry().sha256())
                ? "the same file as " + best.file()
                : id + " too; " + best.file() + " is read, which keeps more of its structure";
    }
}
