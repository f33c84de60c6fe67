package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.key.SignerUnavailableException;
import org.distintivo.platform.service.OwnerFile;
import org.distintivo.platform.service.Settings;

/**
 * Keeps in a file beside the keystore what the status lists have told the world: restoring an older
 * database then takes back no revocation that others have seen. It holds the secrets of the lists,
 * so only its owner can read it.
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

    /** Records a position as given before any credential gets it. */
    synchronized void given(long position) {
        if (position >= noted) {
            noted = position + BLOCK;
            update(record -> with(record, POSITIONS, JSON.createValue(noted)));
        }
    }

    /** Records a list as it was just signed. */
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

    /** Records how often servers have started; another one may have told of a later start. */
    synchronized void started(long starts) {
        update(
                record -> {
                    long most = Math.max(starts, record.getInt(STARTS, 0));
                    return with(record, STARTS, JSON.createValue(most));
                });
    }

    /**
     * Returns the record; empty when there is none yet.
     *
     * @throws IllegalStateException if it cannot be read
     */
    JsonObject read() {
        if (Files.notExists(file())) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (var in = Files.newInputStream(file());
                var reader = JSON.createReader(in)) {
            return reader.readObject();
        } catch (IOException | JsonException e) {
            throw new IllegalStateException(
                    "DIST0419E cannot read " + file() + ": " + e.getMessage(), e);
        }
    }

    static String name(StatusList list) {
        return list.number() + "-" + list.purpose().text();
    }

    static JsonObject lists(JsonObject record) {
        var lists = record.getJsonObject(LISTS);
        return lists == null ? JsonObject.EMPTY_JSON_OBJECT : lists;
    }

    /**
     * Changes the file under a lock, as other servers may write it too.
     *
     * @throws SignerUnavailableException if it cannot be written: what is not on record is not told
     */
    private void update(UnaryOperator<JsonObject> change) {
        var lock = file().resolveSibling(file().getFileName() + ".lock");
        try {
            Files.createDirectories(file().getParent());
            try (var channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                var changed = change.apply(read()).toString();
                OwnerFile.replace(file(), changed.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalStateException e) {
            throw SignerUnavailableException.logged("DIST0419E cannot write " + file(), e);
        }
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return JSON.createObjectBuilder(object).add(name, value).build();
    }

    Path file() {
        if (file == null) {
            file = settings.keystorePath().toAbsolutePath().resolveSibling("status-record.json");
        }
        return file;
    }
}
