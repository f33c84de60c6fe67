package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.distintivo.credential.domain.AchievementDescription;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.ImageDescription;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.service.jsonld.KnownContext;

/**
 * Writes an {@code OpenBadgeCredential} (Open Badges 3.0 §B.1.1) as it is before signing. What the
 * canonical schema calls an array is one, empty and absent things are left out (§C.2).
 */
public final class OpenBadgeCredential {

    /** Addresses that only the engine knows. */
    public record Addresses(String credential, String issuer, String statusList, int statusIndex) {}

    private OpenBadgeCredential() {}

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

    /** The type of the refresh service is no word of the context itself. */
    static JsonArray refreshable() {
        return JSON.createArrayBuilder(contexts())
                .add(KnownContext.OPEN_BADGES_EXTENSIONS.url())
                .build();
    }

    static JsonArray contexts() {
        return list(KnownContext.CREDENTIALS_V2.url(), KnownContext.OPEN_BADGES_3_0_3.url());
    }

    /** Whole seconds in UTC: what every reader of dates understands alike. */
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
        var identity = HashedAddress.json(own.identityHash(), own.salt());
        var json =
                JSON.createObjectBuilder()
                        .add("type", list("AchievementSubject"))
                        .add("identifier", JSON.createArrayBuilder().add(identity))
                        .add("achievement", AchievementJson.of(achievement));
        if (own.score() != null) {
            var result = AchievementJson.result(achievement, own.score());
            json.add("result", JSON.createArrayBuilder().add(result));
        }
        return json;
    }

    private static JsonObjectBuilder evidence(String address) {
        return JSON.createObjectBuilder().add("id", address).add("type", list("Evidence"));
    }

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

    /** One entry: two fail the Open Badges schema. The id is not the list's own address. */
    private static JsonObjectBuilder status(String list, CredentialFields own) {
        return JSON.createObjectBuilder()
                .add("id", own.statusId())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", own.statusIndex())
                .add("statusListCredential", list);
    }

    /** Where the newest edition is (1EdTech Credential Refresh 1.0). */
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
