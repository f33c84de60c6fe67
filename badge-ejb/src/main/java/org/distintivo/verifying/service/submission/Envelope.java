package org.distintivo.verifying.service.submission;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Takes the one credential out of what is wrapped around it: a presentation of a wallet (Verifiable
 * Credentials 2.0 §4.13), an enveloped credential (§4.12), a list, an answer of {@code
 * getCredentials} (Open Badges 3.0 §7.1). Whoever wrapped it up is not asked who that is.
 */
final class Envelope {

    private static final String PRESENTED = "verifiableCredential";

    /** Members of answers that hold credentials, whatever else the answer is. */
    private static final List<String> HELD =
            List.of("credential", "credentials", "compactJwsString", PRESENTED);

    private static final String TOKEN = "data:application/vc+jwt,";

    private Envelope() {}

    /**
     * Returns what is inside; empty for what wraps nothing.
     *
     * @throws DocumentRefusedException {@code several-credentials} or {@code no-credentials}
     */
    static Optional<JsonValue> inside(JsonValue value) throws DocumentRefusedException {
        if (value instanceof JsonArray list) {
            return Optional.of(only(list));
        }
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        var types = texts(object.get("type"));
        if (types.contains("VerifiablePresentation")) {
            return Optional.of(only(items(object.get(PRESENTED))));
        }
        var id = text(object, "id");
        if (types.contains("EnvelopedVerifiableCredential") && id.startsWith(TOKEN)) {
            return Optional.of(Json.createValue(id.substring(TOKEN.length())));
        }
        boolean isAnswer = types.isEmpty() && HELD.stream().anyMatch(object::containsKey);
        return isAnswer ? Optional.of(only(held(object))) : Optional.empty();
    }

    private static List<JsonValue> held(JsonObject answer) {
        var held = new ArrayList<JsonValue>();
        HELD.forEach(name -> held.addAll(items(answer.get(name))));
        return held;
    }

    private static JsonValue only(List<? extends JsonValue> list) throws DocumentRefusedException {
        if (list.isEmpty()) {
            throw new DocumentRefusedException(Refusal.NO_CREDENTIALS);
        }
        if (list.size() > 1) {
            throw new DocumentRefusedException(Refusal.SEVERAL_CREDENTIALS, list.size());
        }
        return list.get(0);
    }
}
