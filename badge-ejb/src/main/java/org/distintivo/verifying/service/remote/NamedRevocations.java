package org.distintivo.verifying.service.remote;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list that names what has been revoked: of credentials by {@code revokedCredential} (1EdTech
 * Revocation List Status Method 1.0), of older badges by {@code revokedAssertions} (Open Badges 2.0
 * RevocationList: "if you find the badge in the list, it has been revoked").
 *
 * @param reasons by id; the text is empty where none is given
 */
public record NamedRevocations(Map<String, String> reasons, Instant asked, Instant freshUntil)
        implements ForeignList {

    private static final List<String> MEMBERS =
            List.of("revokedCredential", "revokedCredentials", "revokedAssertions");
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final int BYTES_FOR_EACH = 200;

    public static NamedRevocations of(JsonObject list, Instant now) {
        var reasons = new LinkedHashMap<String, String>();
        for (var member : MEMBERS) {
            items(list.get(member)).forEach(item -> add(item, reasons));
        }
        return new NamedRevocations(Map.copyOf(reasons), now, now.plus(KEPT_FOR));
    }

    /**
     * Returns the reason of a revocation, empty text when none is given; empty when the id is not
     * on the list.
     */
    public Optional<String> reason(String id) {
        return Optional.ofNullable(id.isEmpty() ? null : reasons.get(id));
    }

    @Override
    public int bytes() {
        int letters =
                reasons.entrySet().stream()
                        .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
                        .sum();
        return reasons.size() * BYTES_FOR_EACH + Character.BYTES * letters;
    }

    private static void add(JsonValue item, Map<String, String> reasons) {
        if (item instanceof JsonString id) {
            reasons.put(id.getString(), "");
        } else if (item instanceof JsonObject entry
                && !JsonValue.FALSE.equals(entry.get("revoked"))) {
            var reason = text(entry, "revocationReason");
            for (var name : List.of("id", "uid")) {
                if (!text(entry, name).isEmpty()) {
                    reasons.put(text(entry, name), reason);
                }
            }
        }
    }
}
