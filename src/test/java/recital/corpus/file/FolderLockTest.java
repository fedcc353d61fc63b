package recital.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void onlyOneHasTheFolderAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rivals.add(() -> {
                try (FolderLock lock = FolderLock.on(folder, LONG)) {
                    int together = inside.incrementAndGet();
                    Thread.sleep(10);
                    inside.decrementAndGet();
                    return together;
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(rivals.size());
        try {
            for (Future<Integer> together : threads.invokeAll(rivals)) {
                assertThat(together.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatKilledRunsLeftIsClearedAwayAndNothingElse() throws Exception {
        Path left = Files.createFile(folder.resolve(".A_RES_70_1.xml.0123456789abcdef.tmp"));
        Path notOurs = Files.createFile(folder.resolve(".notes.tmp"));
        Path document = Files.createFile(folder.resolve("A_RES_70_1.0123456789abcdef.tmp"));
        Path link = Files.createSymbolicLink(folder.resolve(".notes.0123456789abcdef.tmp"), notOurs);
        Path own = folder.resolve("A_RES_70_2.xml");

        try (UnfinishedFile beingWritten = UnfinishedFile.of(own)) {
            FolderLock.on(folder, Duration.ZERO).close();
            beingWritten.moveAfter(() -> {});
        }

        assertThat(left).doesNotExist();
        assertThat(List.of(notOurs, document, link, own))
                .allSatisfy(one -> assertThat(one).exists());
    }

    @Test
    void whoWaitsTooLongIsToldWhy() throws Exception {
        try (FolderLock lock = FolderLock.on(folder, Duration.ZERO)) {
            assertThatThrownBy(() -> FolderLock.on(folder, Duration.ofMillis(50)))
                    .isInstanceOf(FolderLock.BusyException.class)
                    .hasMessage(folder + ": another run of recital is writing to it");
        }
    }

    @Test
    void nothingOfTheLockStays() throws Exception {
        FolderLock.on(folder, Duration.ZERO).close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fileThatAnInterruptedRunLeftLocksNothing() throws Exception {
        Files.createFile(folder.resolve(FolderLock.FILE));

        FolderLock.on(folder, Duration.ZERO).close();
    }

    @Test
    void oneFolderUnderTwoNamesIsOne() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));

        try (FolderLock lock = FolderLock.on(link, Duration.ZERO)) {
            assertThatThrownBy(() -> FolderLock.on(folder.resolve("real"), Duration.ZERO))
                    .isInstanceOf(FolderLock.BusyException.class);
        }
    }

    @Test
    void linkInPlaceOfTheFileOfTheLockIsNotFollowed() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "content");
        Path collection = Files.createDirectory(folder.resolve("collection"));
        Files.createSymbolicLink(collection.resolve(FolderLock.FILE), outside);

        assertThatThrownBy(() -> FolderLock.on(collection, Duration.ZERO)).isInstanceOf(IOException.class);
        assertThat(outside).hasContent("content");
    }

    @Test
    void folderThatCannotBeWrittenIsAnError() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "needs a user who is not root");

        assertThatThrownBy(() -> FolderLock.on(locked, Duration.ZERO)).isInstanceOf(AccessDeniedException.class);
    }
}
