package org.distintivo.platform.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Replaces a file that nobody but its owner may read (mode 0600), as a whole: readers, and whoever
 * finds it after a power cut or on a full disk, see what was there before or what is there now.
 */
public final class OwnerFile {

    private OwnerFile() {}

    /**
     * Writes the content to the disk beside the file, then puts it in the file's place. Whoever
     * calls makes sure that nobody else does so at the same time; what a killed server left is
     * overwritten.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        try {
            Files.deleteIfExists(draft);
            create(draft);
            Files.write(draft, content, StandardOpenOption.SYNC);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft, e);
            throw e;
        }
    }

    /** Sets the mode before the first byte is written. */
    private static void create(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createFile(draft); // Windows: the folder's own access list protects it
        }
    }

    private static void discard(Path draft, IOException cause) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
