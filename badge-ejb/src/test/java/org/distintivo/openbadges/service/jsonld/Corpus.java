package org.distintivo.openbadges.service.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.service.TestEndorser;

/**
 * Every shape that is issued here, and every credential and presentation among the standards'
 * samples and vectors: each as it is before signing, and each proof as it is signed along.
 */
final class Corpus {

    /** What a badge may say or leave out, a bit each. */
    private static final int PARTS = 10;

    /**
     * One document.
     *
     * @param origin {@code issued}, {@code samples} or {@code vectors}
     */
    record Entry(String origin, String name, JsonObject document) {

        @Override
        public String toString() {
            return origin + " " + name;
        }
    }

    private Corpus() {}

    /** With what the standards show only where that lies beside the project. */
    static Stream<Entry> entries() {
        var entries = new ArrayList<Entry>();
        issued().forEach(document -> add("issued", "badge", document, entries));
        for (boolean revoked : new boolean[] {false, true}) {
            var list = Standards.object(Issued.statusListCredential(revoked));
            add("issued", "status list", list, entries);
        }
        if (Standards.areThere()) {
            files("samples/ob30").forEach(file -> add("samples", file, entries));
            files("samples/dcc").forEach(file -> add("samples", file, entries));
            files("vectors").forEach(file -> add("vectors", file, entries));
        }
        return entries.stream();
    }

    /** With all that a credential of ours can say. */
    static JsonObject fullest() {
        return Issued.unsigned(badge(-1));
    }

    /** The barest badge, the fullest, each with one part more and each with one part less. */
    private static List<JsonObject> issued() {
        var signed = Standards.object(Issued.credential(TestEndorser.request()));
        var badges = new ArrayList<>(List.of(signed, fullest(), Issued.unsigned(badge(0))));
        IntStream.range(0, PARTS)
                .flatMap(part -> IntStream.of(1 << part, ~(1 << part)))
                .forEach(parts -> badges.add(Issued.unsigned(badge(parts))));
        return badges;
    }

    private static CredentialRequest badge(int parts) {
        var rich = TestEndorser.request();
        var full = rich.achievement();
        var achievement =
                new AchievementDescription(
                        full.id(),
                        full.achievementType(),
                        full.name(),
                        full.description(),
                        full.criteria(),
                        has(parts, 0) ? full.criteriaUrl() : null,
                        has(parts, 1) ? full.image() : null,
                        skills(full.skills(), has(parts, 2), has(parts, 3)),
                        has(parts, 4) ? full.score() : null,
                        has(parts, 5) ? full.wording() : AchievementLanguage.UNKNOWN,
                        List.of());
        var issuer = has(parts, 6) ? Issued.richRequest().issuer() : bare(Issued.ISSUER);
        return new CredentialRequest(
                Issued.ID,
                LocalDate.of(2026, 3, 4),
                has(parts, 9) ? Issued.RECIPIENT : new Recipient(Issued.ADDRESS, null),
                has(parts, 7) ? achievement.endorsed(full.endorsements()) : achievement,
                issuer,
                has(parts, 8) ? rich.achieved() : new AchievementResult(null, null));
    }

    private static boolean has(int parts, int part) {
        return (parts >> part & 1) == 1;
    }

    private static List<SkillDescription> skills(
            List<SkillDescription> all, boolean words, boolean aligned) {
        return all.stream().filter(skill -> skill.url() == null ? words : aligned).toList();
    }

    private static IssuerDescription bare(IssuerDescription issuer) {
        return new IssuerDescription(issuer.name(), null, null, null);
    }

    private static void add(String origin, String file, List<Entry> entries) {
        try {
            add(origin, file, Standards.json(file), entries);
        } catch (JsonException | ClassCastException e) {
            return; // no document
        }
    }

    private static void add(String origin, String name, JsonObject signed, List<Entry> entries) {
        var unsigned = Json.createObjectBuilder(signed).remove("proof").build();
        entries.add(new Entry(origin, name, unsigned));
        var context = signed.get("@context");
        for (var proof : proofs(signed.get("proof"))) {
            if (proof instanceof JsonObject object && context != null) {
                var options =
                        Json.createObjectBuilder(object)
                                .remove("proofValue")
                                .add("@context", context);
                entries.add(new Entry(origin, name + ", its proof", options.build()));
            }
        }
    }

    private static JsonArray proofs(JsonValue proof) {
        if (proof == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return proof instanceof JsonArray all ? all : Json.createArrayBuilder().add(proof).build();
    }

    private static Stream<String> files(String folder) {
        var root = Standards.path("");
        try (var files = Files.walk(root.resolve(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.json"))
                    .filter(file -> !file.toString().endsWith("-fail.json"))
                    .map(root::relativize)
                    .map(Path::toString)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
