package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What Liberty works out of its features at a first start, kept for the later servers of one build:
 * all lanes share it. The next build has an EAR of its own and begins anew.
 */
final class WorkArea {

    private WorkArea() {}

    /** Keeps that server's, unless there is one already. */
    static synchronized void keep(Path workArea) {
        if (Files.exists(kept())) {
            return;
        }
        var draft = TestFolders.emptyFolder("work-area" + TestFolders.lane());
        try {
            TestFolders.copy(workArea, draft);
            Files.move(draft, kept(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            return; // another lane was first
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it to a new server, if there is one. */
    static void copyTo(Path workArea) throws IOException {
        if (Files.exists(kept())) {
            TestFolders.copy(kept(), workArea);
        }
    }

    private static Path kept() {
        var built = TestFolders.ear().toFile().lastModified();
        return TestFolders.folder("work-area-" + built);
    }
}
