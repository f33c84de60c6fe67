package org.distintivo.verifying.service.vcapi;

import static org.distintivo.verifying.service.vcapi.Members.isUrl;
import static org.distintivo.verifying.service.vcapi.Members.items;
import static org.distintivo.verifying.service.vcapi.Members.objects;
import static org.distintivo.verifying.service.vcapi.Members.require;
import static org.distintivo.verifying.service.vcapi.Members.text;
import static org.distintivo.verifying.service.vcapi.Members.texts;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * What an entry for a status list has to look like (Bitstring Status List 1.0 §2.1): "a
 * MALFORMED_VALUE_ERROR MUST be raised".
 */
final class StatusEntries {

    private static final String NAME = "credentialStatus";
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");

    private StatusEntries() {}

    static void requireIn(JsonObject credential) throws DocumentRefusedException {
        for (var entry : objects(credential, NAME)) {
            if (texts(entry, "type").contains("BitstringStatusListEntry")) {
                requireEntry(entry);
            }
        }
    }

    private static void requireEntry(JsonObject entry) throws DocumentRefusedException {
        require(!text(entry, "statusPurpose").isEmpty(), NAME);
        require(INDEX.matcher(text(entry, "statusListIndex")).matches(), NAME);
        require(isUrl(entry.get("statusListCredential")), NAME);
        require(!text(entry, "id").equals(text(entry, "statusListCredential")), NAME);
        for (var reference : items(entry, "statusReference")) {
            require(isUrl(reference), NAME);
        }
        requireMessages(entry);
    }

    /** One for each value that the bits of an entry can have, if there is more than one bit. */
    private static void requireMessages(JsonObject entry) throws DocumentRefusedException {
        int size = size(entry);
        boolean told = entry.containsKey("statusMessage");
        require(told || size == 1, NAME);
        if (!told) {
            return;
        }
        require(entry.get("statusMessage").getValueType() == JsonValue.ValueType.ARRAY, NAME);
        var messages = objects(entry, "statusMessage");
        require(messages.size() == 1 << size, NAME);
        for (var message : messages) {
            require(text(message, "status").matches("0x[0-9A-Fa-f]+"), NAME);
            require(!text(message, "message").isEmpty(), NAME);
        }
    }

    private static int size(JsonObject entry) throws DocumentRefusedException {
        var size = entry.get("statusSize");
        if (size == null) {
            return 1;
        }
        boolean whole = size instanceof JsonNumber number && number.isIntegral();
        require(whole, NAME);
        int bits = ((JsonNumber) size).intValue();
        require(bits >= 1 && bits <= 8, NAME);
        return bits;
    }
}
