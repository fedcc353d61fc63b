package recital.corpus.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import recital.corpus.file.LimitedBytes;
import recital.model.Format;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/** Documents that no manifest lists: what they are is read from themselves. */
final class FoundDocuments {

    private final Store store;
    private final Map<DocumentId, LazyDocument> documents = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FoundDocuments(Store store) {
        this.store = store;
    }

    /** Reads the files, on all cores; the result does not depend on how many there are. */
    static FoundDocuments in(Store store, List<String> files, DocumentParser parser) {
        FoundDocuments found = new FoundDocuments(store);
        Map<DocumentId, List<Claim>> byId = new TreeMap<>();
        List<OpenedFile> outcomes =
                files.parallelStream().map(file -> found.open(file, parser)).toList();
        for (OpenedFile outcome : outcomes) {
            outcome.problem().ifPresent(found.problems::add);
            outcome.claim()
                    .ifPresent(claim -> byId.computeIfAbsent(claim.entry().id(), id -> new ArrayList<>())
                            .add(claim));
        }
        byId.forEach(found::choose);
        return found;
    }

    Map<DocumentId, LazyDocument> documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }

    private OpenedFile open(String file, DocumentParser parser) {
        try {
            byte[] bytes = store.read(file);
            return identify(
                    file,
                    LimitedBytes.sha256(bytes),
                    parser.parse(
                            bytes, Symbol.inFileName(file).map(Symbol::value).orElse(file)));
        } catch (IOException e) {
            return OpenedFile.of(Problem.of(CorpusException.unreadable(file, e)));
        } catch (SourceException e) {
            return OpenedFile.of(Problem.of(CorpusException.unreadable(file, e)));
        } catch (ParseException e) {
            return OpenedFile.of(Problem.note(file, "passed over, no resolution was found in it: " + e.getMessage()));
        }
    }

    private static OpenedFile identify(String file, String hash, Resolution resolution) {
        Optional<Symbol> named = Symbol.inFileName(file);
        Optional<Symbol> symbol = resolution.symbol().or(() -> named);
        if (symbol.isEmpty()) {
            return OpenedFile.of(new Problem(
                    ErrorCode.NO_SYMBOL, file, "neither its text nor its name gives a symbol: name the file itself"));
        }
        Entry entry = Entry.of(symbol.get(), resolution, file, hash);
        Optional<Problem> doubt = named.filter(name -> !name.equals(symbol.get()))
                .map(name -> Problem.note(file, "its text says " + symbol.get() + ", its name " + name));
        return new OpenedFile(Optional.of(new Claim(file, entry, resolution)), doubt);
    }

    /** Where several files claim to be one document, the format that keeps most of its structure is read. */
    private void choose(DocumentId id, List<Claim> claims) {
        List<Claim> ranked = claims.stream()
                .sorted(Comparator.comparingInt((Claim d) -> FormatPreference.rankOf(d.format()))
                        .thenComparing(Claim::file))
                .toList();
        Claim best = ranked.get(0);
        Optional<Claim> rival = ranked.stream()
                .skip(1)
                .filter(d -> d.format() == best.format()
                        && !d.entry().sha256().equals(best.entry().sha256()))
                .findFirst();
        if (rival.isPresent()) {
            String reason = best.file() + " and " + rival.get().file() + " both claim to be " + id
                    + ": keep one, or name the file itself";
            problems.add(new Problem(ErrorCode.DOUBTFUL_FILE, id.symbol().shortForm(), reason));
            documents.put(id, LazyDocument.refused(best.entry(), ErrorCode.DOUBTFUL_FILE, reason));
            return;
        }
        ranked.stream().skip(1).forEach(d -> problems.add(Problem.note(d.file(), passedOver(d, best, id))));
        documents.put(id, LazyDocument.of(best.entry(), store, best.resolution()));
    }

    private static String passedOver(Claim claim, Claim best, DocumentId id) {
        return claim.entry().sha256().equals(best.entry().sha256())
                ? "the same file as " + best.file()
                : id + " too; " + best.file() + " is read, which keeps more of its structure";
    }

    /** A file in which a document with a symbol was found. */
    private record Claim(String file, Entry entry, Resolution resolution) {

        Format format() {
            return resolution.format();
        }
    }

    /** What came of opening a file. */
    private record OpenedFile(Optional<Claim> claim, Optional<Problem> problem) {

        static OpenedFile of(Problem problem) {
            return new OpenedFile(Optional.empty(), Optional.of(problem));
        }
    }
}
