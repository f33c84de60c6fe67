package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.service.OwnerFile;
import org.distintivo.platform.service.Settings;

/**
 * Keeps in a file beside the keystore who was erased: numbers that lead to nobody, one a line. The
 * database forgets that when an older one is put back; the file does not.
 */
@ApplicationScoped
class ErasedPeopleRecord {

    @Inject private Settings settings;

    private Path file;

    ErasedPeopleRecord() {} // for CDI

    ErasedPeopleRecord(Path file) {
        this.file = file;
    }

    /**
     * Returns everybody on record.
     *
     * @throws ErasedRecordException if it cannot be read
     */
    Set<ErasedPerson> read() {
        if (Files.notExists(file())) {
            return Set.of();
        }
        try (var lines = Files.lines(file(), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank())
                    .map(ErasedPerson::ofLine)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException | RuntimeException e) {
            throw new ErasedRecordException("DIST0215E cannot read " + file(), e);
        }
    }

    /**
     * Adds people, under a lock, as other servers may do the same.
     *
     * @throws ErasedRecordException if it cannot be read or written
     */
    synchronized void add(Collection<ErasedPerson> people) {
        if (read().containsAll(people)) {
            return;
        }
        var lock = file().resolveSibling(file().getFileName() + ".lock");
        try {
            Files.createDirectories(file().getParent());
            try (var channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                var all = new LinkedHashSet<>(read());
                if (all.addAll(people)) {
                    OwnerFile.replace(file(), text(all).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new ErasedRecordException("DIST0215E cannot write " + file(), e);
        }
    }

    private static String text(Set<ErasedPerson> people) {
        return people.stream()
                .map(ErasedPerson::toLine)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Path file() {
        if (file == null) {
            file = settings.keystorePath().toAbsolutePath().resolveSibling("erased-people.txt");
        }
        return file;
    }
}
