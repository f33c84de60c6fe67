package org.distintivo.issuing.service.documents;

import static org.distintivo.issuing.service.documents.OpenBadgeCredential.contexts;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.list;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.seconds;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.distintivo.issuing.domain.ResultsStatement;
import org.distintivo.issuing.domain.ResultsStatement.Group;
import org.distintivo.platform.domain.PublicId;

/**
 * Writes many results of one person as an {@code AchievementCredential} (Open Badges 3.0 §B.1.1) as
 * it is before signing. It has no place in a status list: it tells of one moment, and says until
 * when.
 */
public final class ResultsCredential {

    /**
     * So that nobody takes it for a badge (Open Badges 3.0 §B.4.1 allows for types of one's own).
     */
    private static final String TYPE = "ext:Transcript";

    private ResultsCredential() {}

    /**
     * Returns the credential without its proof.
     *
     * @param at from when it is valid, to the second
     */
    public static JsonObject of(ResultsStatement statement, String issuerId, Instant at) {
        return JSON.createObjectBuilder()
                .add("@context", contexts())
                .add("id", statement.address())
                .add("type", list("VerifiableCredential", "AchievementCredential"))
                .add("name", statement.words().name())
                .add("issuer", OpenBadgeCredential.issuer(issuerId, statement.issuer()))
                .add("validFrom", seconds(at))
                .add("validUntil", seconds(statement.until()))
                .add("credentialSubject", subject(statement))
                .build();
    }

    private static JsonObjectBuilder subject(ResultsStatement statement) {
        var json =
                JSON.createObjectBuilder()
                        .add("type", list("AchievementSubject"))
                        .add("identifier", identifiers(statement))
                        .add("achievement", achievement(statement));
        var results = JSON.createArrayBuilder();
        for (var group : statement.groups()) {
            group.values().forEach(value -> results.add(result(statement, group, value)));
        }
        var all = results.build();
        return all.isEmpty() ? json : json.add("result", all);
    }

    private static JsonArrayBuilder identifiers(ResultsStatement statement) {
        var recipient = statement.recipient();
        var salt = PublicId.random();
        var hash = HashedAddress.of(recipient.address(), salt);
        var identifiers = JSON.createArrayBuilder().add(HashedAddress.json(hash, salt));
        return recipient.name() == null
                ? identifiers
                : identifiers.add(CertifiedName.json(recipient.name()));
    }

    private static JsonObjectBuilder achievement(ResultsStatement statement) {
        var words = statement.words();
        var meanings = JSON.createArrayBuilder();
        statement.groups().forEach(group -> meanings.add(meaning(statement, group)));
        var criteria = JSON.createObjectBuilder().add("narrative", words.criteria());
        var json =
                JSON.createObjectBuilder()
                        .add("id", statement.address() + "#transcript")
                        .add("type", list("Achievement"))
                        .add("achievementType", TYPE)
                        .add("name", words.name())
                        .add("description", words.description())
                        .add("criteria", criteria)
                        .add("inLanguage", words.language());
        var all = meanings.build();
        return all.isEmpty() ? json : json.add("resultDescription", all);
    }

    private static JsonObjectBuilder meaning(ResultsStatement statement, Group group) {
        return JSON.createObjectBuilder()
                .add("id", meaningId(statement, group))
                .add("type", list("ResultDescription"))
                .add("name", group.name())
                .add("resultType", group.status() == null ? "Result" : "Status");
    }

    private static JsonObjectBuilder result(ResultsStatement statement, Group group, String value) {
        var json =
                JSON.createObjectBuilder()
                        .add("type", list("Result"))
                        .add("resultDescription", meaningId(statement, group));
        OpenBadgeCredential.add(json, "status", group.status());
        return json.add("value", value);
    }

    private static String meaningId(ResultsStatement statement, Group group) {
        return statement.address() + "#" + group.key();
    }
}
