package org.distintivo.verifying.service.submission;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/**
 * Puts back into a credential what its token says instead of it (Verifiable Credentials 1.1
 * §6.3.1): {@code iss} is its issuer, {@code jti} its id, {@code sub} the id of its subject, {@code
 * nbf} the day of issue and {@code exp} its end. What it says itself stays.
 */
final class ClaimedMembers {

    private ClaimedMembers() {}

    static JsonObject of(JsonObject credential, JsonObject claims) {
        var whole = JSON.createObjectBuilder(credential);
        put("id", text(claims, "jti"), credential, whole);
        put("issuanceDate", time(claims, "nbf"), credential, whole);
        put("expirationDate", time(claims, "exp"), credential, whole);
        issuer(credential, text(claims, "iss"), whole);
        if (credential.get("credentialSubject") instanceof JsonObject subject) {
            whole.add("credentialSubject", named(subject, text(claims, "sub")));
        }
        return whole.build();
    }

    /** The issuer may stand there with all but its id. */
    private static void issuer(JsonObject credential, String iss, JsonObjectBuilder whole) {
        if (credential.get("issuer") instanceof JsonObject profile) {
            whole.add("issuer", named(profile, iss));
        } else {
            put("issuer", iss, credential, whole);
        }
    }

    private static JsonObject named(JsonObject object, String id) {
        return id.isEmpty() || object.containsKey("id")
                ? object
                : JSON.createObjectBuilder(object).add("id", id).build();
    }

    private static void put(
            String name, String value, JsonObject credential, JsonObjectBuilder whole) {
        if (!value.isEmpty() && !credential.containsKey(name)) {
            whole.add(name, value);
        }
    }

    private static String time(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonNumber seconds
                ? Instant.ofEpochSecond((long) seconds.doubleValue()).toString()
                : "";
    }
}
