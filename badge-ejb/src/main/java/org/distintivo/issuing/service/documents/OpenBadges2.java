package org.distintivo.issuing.service.documents;

import static org.distintivo.issuing.service.documents.OpenBadgeCredential.add;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.array;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementEdition;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.SkillDescription;

/**
 * Writes the same badges for software that knows Open Badges 2.0 only: an Assertion, a BadgeClass
 * and an Issuer at addresses of their own, never mixed with the newer version and linked with it.
 * They are hosted, so not signed: what their address answers is what counts.
 */
public final class OpenBadges2 {

    private static final String CONTEXT = "https://w3id.org/openbadges/v2";

    /** As the migration guide of version 3.0 writes the type of such a link. */
    private static final String RELATED =
            "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related";

    private OpenBadges2() {}

    /** Returns the version 2.0 address for one of version 3.0. */
    public static String address(String address) {
        return address.replace("/ob/v3/credentials/", "/ob/v2/assertions/")
                .replace("/ob/v3/achievements/", "/ob/v2/badges/")
                .replace("/ob/v3/issuer", "/ob/v2/issuer");
    }

    /**
     * Returns an Open Badges 2.0 Assertion; its recipient has the same hash as in the credential.
     *
     * @param credential of version 3.0, as it was signed
     */
    public static JsonObject assertion(JsonObject credential) {
        var id = credential.getString("id");
        var subject = credential.getJsonObject("credentialSubject");
        var json =
                head("Assertion", address(id))
                        .add("recipient", recipient(subject))
                        .add("badge", address(subject.getJsonObject("achievement").getString("id")))
                        .add("issuedOn", credential.getString("awardedDate"))
                        .add("image", address(id) + ".png")
                        .add("verification", JSON.createObjectBuilder().add("type", "hosted"));
        var evidence = credential.getJsonArray("evidence");
        if (evidence != null) {
            json.add("evidence", evidence.getJsonObject(0).getString("id"));
        }
        return json.add("related", newer(id)).build();
    }

    /**
     * Returns what is left of an assertion that was revoked (Open Badges 2.0, Hosted Verification).
     * The reason is between the program and the holder, so it is not told here.
     */
    public static JsonObject revoked(String credentialId) {
        return head("Assertion", address(credentialId)).add("revoked", true).build();
    }

    /** Returns an Open Badges 2.0 BadgeClass. */
    public static JsonObject badgeClass(AchievementDescription achievement, String issuerId) {
        var criteria = JSON.createObjectBuilder();
        add(criteria, "id", achievement.criteriaUrl());
        var json =
                head("BadgeClass", address(achievement.id()))
                        .add("name", achievement.name())
                        .add("description", achievement.description())
                        .add("criteria", criteria.add("narrative", achievement.criteria()))
                        .add("issuer", address(issuerId));
        if (achievement.image() != null) {
            json.add("image", achievement.image().url());
        }
        var names = achievement.skills().stream().map(SkillDescription::name).toList();
        if (!names.isEmpty()) {
            json.add("tags", array(names));
        }
        var alignments = alignments(achievement.skills()).build();
        if (!alignments.isEmpty()) {
            json.add("alignment", alignments);
        }
        return json.add("related", newer(achievement.id())).build();
    }

    /** Returns an Open Badges 2.0 Profile; the standard requires an e-mail address. */
    public static JsonObject issuer(String issuerId, IssuerDescription issuer) {
        var json = head("Issuer", address(issuerId)).add("name", issuer.name());
        add(json, "url", issuer.url());
        add(json, "email", issuer.email());
        add(json, "image", issuer.imageUrl());
        return json.add("related", newer(issuerId)).build();
    }

    private static JsonObjectBuilder head(String type, String id) {
        return JSON.createObjectBuilder().add("@context", CONTEXT).add("type", type).add("id", id);
    }

    private static JsonObjectBuilder recipient(JsonObject subject) {
        var identity = subject.getJsonArray("identifier").getJsonObject(0);
        return JSON.createObjectBuilder()
                .add("type", "email")
                .add("hashed", true)
                .add("salt", identity.getString("salt"))
                .add("identity", identity.getString("identityHash"));
    }

    private static JsonArrayBuilder alignments(List<SkillDescription> skills) {
        var alignments = JSON.createArrayBuilder();
        for (var skill : skills) {
            if (skill.url() != null) {
                var json =
                        JSON.createObjectBuilder()
                                .add("targetName", skill.name())
                                .add("targetUrl", skill.url());
                add(json, "targetFramework", skill.framework());
                add(json, "targetCode", skill.code());
                alignments.add(json);
            }
        }
        return alignments;
    }

    private static JsonArrayBuilder newer(String id) {
        return JSON.createArrayBuilder()
                .add(
                        JSON.createObjectBuilder()
                                .add("type", JSON.createArrayBuilder().add(RELATED))
                                .add("id", id)
                                .add("version", AchievementEdition.OPEN_BADGES_3_0));
    }
}
