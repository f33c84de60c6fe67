package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.distintivo.credential.domain.StatusList;
import org.distintivo.platform.service.Settings;

/**
 * What the status lists have told the world, kept in a file beside the keystore: whoever restores
 * an older database takes nothing back that others have seen. It holds the secrets of the lists, so
 * nobody but the owner reads it.
 */
@ApplicationScoped
class StatusRecord {

    static final String STARTS = "starts";
    static final String POSITIONS = "positions";
    static final String LISTS = "lists";

    /** Positions are noted ahead in blocks, so that few credentials pay for writing. */
    private static final long BLOCK = 1_000;

    @Inject private Settings settings;

    private Path file;
    private long noted;

    StatusRecord() {} // for CDI

    StatusRecord(Path file) {
        this.file = file;
    }

    /** Before any credential gets that position, the record says that it is given. */
    synchronized void given(long position) {
        if (position >= noted) {
            noted = position + BLOCK;
            update(record -> with(record, POSITIONS, JSON.createValue(noted)));
        }
    }

    /** The list has been signed as it is now. */
    synchronized void published(StatusList list) {
        var edition = list.published();
        var entry =
                JSON.createObjectBuilder()
                        .add("edition", edition.number())
                        .add("signedAt", edition.signedAt().toString())
                        .add("secret", Base64.getEncoder().encodeToString(list.secret()))
                        .add("bits", list.encoded());
        update(
                record -> {
                    var lists = with(lists(record), name(list), entry.build());
                    return with(record, LISTS, lists);
                });
    }

    synchronized void started(long starts) {
        update(record -> with(record, STARTS, JSON.createValue(starts)));
    }

    /** Empty when there is none yet. */
    JsonObject read() {
        if (Files.notExists(file())) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (var in = Files.newInputStream(file());
                var reader = JSON.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("DIST0419E cannot read " + file(), e);
        }
    }

    static String name(StatusList list) {
        return list.number() + "-" + list.purpose().text();
    }

    static JsonObject lists(JsonObject record) {
        var lists = record.getJsonObject(LISTS);
        return lists == null ? JsonObject.EMPTY_JSON_OBJECT : lists;
    }

    /** Other servers may write the same file. */
    private void update(UnaryOperator<JsonObject> change) {
        try {
            Files.createDirectories(file().getParent());
            var lock = file().resolveSibling(file().getFileName() + ".lock");
            try (var channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                write(change.apply(read()).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("DIST0419E cannot write " + file(), e);
        }
    }

    private void write(String text) throws IOException {
        var draft = Files.createTempFile(file().getParent(), "status", ".json");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, text, StandardOpenOption.SYNC);
        Files.move(
                draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return JSON.createObjectBuilder(object).add(name, value).build();
    }

    private Path file() {
        if (file == null) {
            file = settings.keystorePath().toAbsolutePath().resolveSibling("status-record.json");
        }
        return file;
    }
}
