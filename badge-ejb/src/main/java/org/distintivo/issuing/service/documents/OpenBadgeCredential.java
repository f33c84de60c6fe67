package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.ImageDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.openbadges.service.jsonld.KnownContext;

/**
 * Writes an {@code OpenBadgeCredential} (Open Badges 3.0 §B.1.1) as it is before signing. What the
 * canonical schema calls an array is one, empty and absent things are left out (§C.2).
 */
public final class OpenBadgeCredential {

    /** Addresses that only the engine knows. */
    public record Addresses(String credential, String issuer, String statusList, int statusIndex) {}

    private OpenBadgeCredential() {}

    /**
     * Returns the credential without its proof.
     *
     * @param signedAt from when it is valid, to the second
     */
    public static JsonObject of(CredentialRequest request, Addresses addresses, Instant signedAt) {
        return of(request, addresses, CredentialFields.of(request, addresses, signedAt));
    }

    static JsonObject of(CredentialRequest request, Addresses addresses, CredentialFields own) {
        var achievement = request.achievement();
        var json =
                JSON.createObjectBuilder()
                        .add("@context", refreshable())
                        .add("id", own.id())
                        .add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                        .add("name", achievement.name())
                        .add("issuer", issuer(addresses.issuer(), request.issuer()))
                        .add("validFrom", own.validFrom())
                        .add("awardedDate", own.awardedDate())
                        .add("credentialSubject", subject(request.achievement(), own));
        if (own.evidence() != null) {
            json.add("evidence", JSON.createArrayBuilder().add(evidence(own.evidence())));
        }
        return json.add("credentialStatus", status(addresses.statusList(), own))
                .add("refreshService", refresh(own))
                .build();
    }

    /** Adds the context in which the type of the refresh service is defined. */
    static JsonArray refreshable() {
        return JSON.createArrayBuilder(contexts())
                .add(KnownContext.OPEN_BADGES_EXTENSIONS.url())
                .build();
    }

    static JsonArray contexts() {
        return list(KnownContext.CREDENTIALS_V2.url(), KnownContext.OPEN_BADGES_3_0_3.url());
    }

    /** Returns the time in whole seconds in UTC, which every reader understands. */
    static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static JsonObjectBuilder issuer(String id, IssuerDescription issuer) {
        var json =
                JSON.createObjectBuilder()
                        .add("id", id)
                        .add("type", list("Profile"))
                        .add("name", issuer.name());
        add(json, "url", issuer.url());
        add(json, "email", issuer.email());
        if (issuer.imageUrl() != null) {
            json.add("image", image(new ImageDescription(issuer.imageUrl(), null)));
        }
        AchievementJson.endorsements(json, issuer.endorsements());
        return json;
    }

    static JsonArray list(String... texts) {
        return array(List.of(texts)).build();
    }

    private static JsonObjectBuilder subject(
            AchievementDescription achievement, CredentialFields own) {
        var json =
                JSON.createObjectBuilder()
                        .add("type", list("AchievementSubject"))
                        .add("identifier", identifiers(own))
                        .add("achievement", AchievementJson.of(achievement));
        if (own.score() != null) {
            var result = AchievementJson.result(achievement, own.score());
            json.add("result", JSON.createArrayBuilder().add(result));
        }
        return json;
    }

    /** Returns the recipient's identifiers; the address is first, as version 2.0 knows it too. */
    private static JsonArrayBuilder identifiers(CredentialFields own) {
        var identifiers =
                JSON.createArrayBuilder().add(HashedAddress.json(own.identityHash(), own.salt()));
        return own.name() == null ? identifiers : identifiers.add(CertifiedName.json(own.name()));
    }

    private static JsonObjectBuilder evidence(String address) {
        return JSON.createObjectBuilder().add("id", address).add("type", list("Evidence"));
    }

    /** Returns an Achievement as a document of its own, with its context. */
    public static JsonObject standalone(AchievementDescription achievement) {
        return JSON.createObjectBuilder()
                .add("@context", contexts())
                .addAll(AchievementJson.of(achievement))
                .build();
    }

    static JsonObjectBuilder image(ImageDescription image) {
        var json = JSON.createObjectBuilder().add("id", image.url()).add("type", "Image");
        add(json, "caption", image.caption());
        return json;
    }

    /**
     * Returns a single status entry, as two fail the Open Badges schema. Its id is not the list's
     * address.
     */
    private static JsonObjectBuilder status(String list, CredentialFields own) {
        return JSON.createObjectBuilder()
                .add("id", own.statusId())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", own.statusIndex())
                .add("statusListCredential", list);
    }

    /** Returns where the newest edition is (1EdTech Credential Refresh 1.0). */
    private static JsonObjectBuilder refresh(CredentialFields own) {
        return JSON.createObjectBuilder()
                .add("id", own.refresh())
                .add("type", "1EdTechCredentialRefresh");
    }

    static JsonArrayBuilder array(List<String> texts) {
        var array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null && !value.isBlank()) {
            json.add(name, value);
        }
    }
}
