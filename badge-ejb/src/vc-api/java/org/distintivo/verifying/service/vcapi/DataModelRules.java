package org.distintivo.verifying.service.vcapi;

import static org.distintivo.verifying.service.vcapi.Members.date;
import static org.distintivo.verifying.service.vcapi.Members.isUrl;
import static org.distintivo.verifying.service.vcapi.Members.items;
import static org.distintivo.verifying.service.vcapi.Members.objects;
import static org.distintivo.verifying.service.vcapi.Members.require;
import static org.distintivo.verifying.service.vcapi.Members.requireUrl;
import static org.distintivo.verifying.service.vcapi.Members.requireUrlIfThere;
import static org.distintivo.verifying.service.vcapi.Members.text;
import static org.distintivo.verifying.service.vcapi.Members.texts;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * What any credential and presentation has to look like, badge or not (Verifiable Credentials Data
 * Model 2.0 §4). The reason of a refusal is the member that is not as it has to be.
 */
final class DataModelRules {

    static final String VERSION_2 = "https://www.w3.org/ns/credentials/v2";
    static final String VERSION_1 = "https://www.w3.org/2018/credentials/v1";

    private static final String ENVELOPED = "EnvelopedVerifiableCredential";

    /** §4.6. */
    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language", "@direction");

    /** What has to have which members beside its type (§4.10, §4.11, §5.4, §5.5, §5.6, §4.12). */
    private static final Map<String, List<String>> TYPED =
            Map.of(
                    "credentialStatus", List.of(),
                    "credentialSchema", List.of("id"),
                    "refreshService", List.of(),
                    "termsOfUse", List.of(),
                    "evidence", List.of(),
                    "proof", List.of());

    private DataModelRules() {}

    static void requireCredential(JsonObject credential) throws DocumentRefusedException {
        requireContext(credential, credential.containsKey("issuanceDate"));
        requireType(credential, "VerifiableCredential");
        requireUrlIfThere(credential, "id");
        requireNames(credential);
        requireIssuer(credential);
        requireSubjects(credential);
        requireDates(credential);
        for (var member : TYPED.entrySet()) {
            requireTyped(credential, member.getKey(), member.getValue());
        }
        StatusEntries.requireIn(credential);
        RelatedResources.requireIn(credential);
    }

    static void requirePresentation(JsonObject presentation) throws DocumentRefusedException {
        requireContext(
                presentation, items(presentation, "@context").toString().contains(VERSION_1));
        requireType(presentation, "VerifiablePresentation");
        requireUrlIfThere(presentation, "id");
        if (presentation.containsKey("holder")) {
            require(
                    isUrl(presentation.get("holder")) || !id(presentation, "holder").isEmpty(),
                    "holder");
        }
        for (var credential : objects(presentation, "verifiableCredential")) {
            requirePresented(credential, presentation);
        }
    }

    /** The id of an issuer or holder, which may stand alone or with more about them. */
    static String id(JsonObject document, String name) {
        if (document.get(name) instanceof JsonObject profile) {
            return isUrl(profile.get("id")) ? text(profile, "id") : "";
        }
        return text(document, name);
    }

    static boolean isEnveloped(JsonObject credential) {
        return items(credential, "type").stream()
                .anyMatch(t -> t instanceof JsonString text && text.getString().equals(ENVELOPED));
    }

    /** §4.13.2, and §4.13.3 for what a holder says of himself. */
    private static void requirePresented(JsonObject credential, JsonObject presentation)
            throws DocumentRefusedException {
        if (isEnveloped(credential)) {
            require(text(credential, "id").startsWith("data:application/vc"), "id");
            return;
        }
        requireCredential(credential);
        if (!credential.containsKey("proof")) {
            var issuer = id(credential, "issuer");
            require(issuer.equals(id(presentation, "holder")), "holder");
        }
    }

    /** §4.3: the first says which version it is. */
    private static void requireContext(JsonObject document, boolean version1)
            throws DocumentRefusedException {
        var contexts = items(document, "@context");
        require(!contexts.isEmpty(), "@context");
        var first = contexts.get(0) instanceof JsonString text ? text.getString() : "";
        require(first.equals(version1 ? VERSION_1 : VERSION_2), "@context");
        for (var context : contexts) {
            require(context instanceof JsonObject || isUrl(context), "@context");
        }
    }

    private static void requireType(JsonObject document, String type)
            throws DocumentRefusedException {
        require(texts(document, "type").contains(type), "type");
    }

    private static void requireIssuer(JsonObject credential) throws DocumentRefusedException {
        var issuer = credential.get("issuer");
        require(isUrl(issuer) || !id(credential, "issuer").isEmpty(), "issuer");
        require(issuer instanceof JsonObject || isUrl(issuer), "issuer");
        if (issuer instanceof JsonObject profile) {
            requireNames(profile);
        }
    }

    private static void requireSubjects(JsonObject credential) throws DocumentRefusedException {
        var subjects = objects(credential, "credentialSubject");
        require(!subjects.isEmpty(), "credentialSubject");
        for (var subject : subjects) {
            require(!subject.isEmpty(), "credentialSubject");
            requireUrlIfThere(subject, "id");
        }
    }

    /** §4.9. */
    private static void requireDates(JsonObject credential) throws DocumentRefusedException {
        var from = date(credential, "validFrom");
        var until = date(credential, "validUntil");
        require(from == null || until == null || !until.isBefore(from), "validUntil");
        date(credential, "issuanceDate");
        date(credential, "expirationDate");
    }

    private static void requireTyped(JsonObject credential, String name, List<String> needed)
            throws DocumentRefusedException {
        if (credential.containsKey(name)) {
            require(credential.get(name).getValueType() != JsonValue.ValueType.NULL, name);
        }
        for (var item : objects(credential, name)) {
            require(!texts(item, "type").isEmpty(), name);
            requireUrlIfThere(item, "id");
            for (var member : needed) {
                requireUrl(item, member);
            }
        }
    }

    private static void requireNames(JsonObject object) throws DocumentRefusedException {
        for (var name : List.of("name", "description")) {
            for (var item : items(object, name)) {
                require(item instanceof JsonString || isLanguageValue(item), name);
            }
        }
    }

    private static boolean isLanguageValue(JsonValue value) {
        return value instanceof JsonObject object
                && object.get("@value") instanceof JsonString
                && LANGUAGE_VALUE.containsAll(object.keySet());
    }
}
