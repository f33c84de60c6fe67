package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.verifying.service.TestEndorser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the check with the published JSON Schema, which is in no package and so not in ours. */
public class SchemaWalkTest {

    private static final String SHAPE = "AchievementCredential";

    @Test
    void what_is_issued_passes_the_published_schema() {
        var credential = Standards.object(Issued.credential());

        assertThat(schema().validate(credential.toString(), InputFormat.JSON)).isEmpty();
        assertThat(SchemaWalk.faults(credential, SHAPE)).isEmpty();
    }

    @Test
    void a_credential_with_everything_in_it_passes_the_published_schema() {
        var credential = Standards.object(Issued.credential(TestEndorser.request()));

        assertThat(schema().validate(credential.toString(), InputFormat.JSON)).isEmpty();
        assertThat(SchemaWalk.faults(credential, SHAPE)).isEmpty();
    }

    @Test
    void samples_get_the_verdict_of_the_published_schema() throws IOException {
        var schema = schema();
        for (var sample : samples()) {
            if (!isVersion2(sample)) {
                continue;
            }
            var published = schema.validate(withArrays(sample).toString(), InputFormat.JSON);

            assertThat(SchemaWalk.faults(sample, SHAPE).stream().allMatch(SchemaFault::prose))
                    .as(sample + " " + published)
                    .isEqualTo(published.isEmpty());
        }
    }

    @Tag("exhaustive")
    @Test
    void every_member_left_out_or_of_another_type_gets_the_verdict_of_the_published_schema() {
        var schema = schema();
        var credential = rich();
        int refused = 0;
        for (var pointer : pointers(credential, "")) {
            for (var change : changes(pointer)) {
                var changed = change.apply(credential);
                boolean published = schema.validate(changed.toString(), InputFormat.JSON).isEmpty();
                var faults = SchemaWalk.faults(changed, SHAPE);
                refused += faults.isEmpty() ? 0 : 1;

                assertThat(faults.stream().allMatch(SchemaFault::prose))
                        .as(change.toString() + faults)
                        .isEqualTo(published);
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static List<JsonPatch> changes(String pointer) {
        var changes = new ArrayList<JsonPatch>();
        changes.add(Json.createPatchBuilder().remove(pointer).build());
        for (var value :
                List.of(
                        Json.createValue(1),
                        Json.createValue("text"),
                        JsonValue.EMPTY_JSON_ARRAY)) {
            changes.add(Json.createPatchBuilder().replace(pointer, value).build());
        }
        return changes;
    }

    private static List<String> pointers(JsonValue value, String at) {
        var pointers = new ArrayList<String>();
        if (value instanceof JsonObject object) {
            object.forEach(
                    (name, member) -> {
                        pointers.add(at + "/" + name);
                        pointers.addAll(pointers(member, at + "/" + name));
                    });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                pointers.add(at + "/" + i);
                pointers.addAll(pointers(array.get(i), at + "/" + i));
            }
        }
        return pointers;
    }

    /** With every class of the standard somewhere. */
    private static JsonObject rich() {
        var subject =
                """
                {"type": ["AchievementSubject"], "creditsEarned": 1.5, "role": "x",
                 "activityStartDate": "2026-01-01T00:00:00+01:00",
                 "image": {"id": "x:y", "type": "Image", "caption": "x"},
                 "identifier": [{"type": "IdentityObject", "hashed": true, "identityHash": "x",
                   "identityType": "emailAddress", "salt": "x"}],
                 "source": {"id": "x:y", "type": ["Profile"], "dateOfBirth": "2000-01-01",
                   "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "x",
                     "identifierType": "ext:x"}],
                   "address": {"type": ["Address"], "addressCountry": "x",
                     "geo": {"type": "GeoCoordinates", "latitude": 1, "longitude": 2}},
                   "parentOrg": {"id": "x:y", "type": ["Profile", "Other"]}},
                 "result": [{"type": ["Result"], "status": "Completed", "value": "x"}],
                 "achievement": {"id": "x:y", "type": ["Achievement"], "name": "x",
                   "description": "x", "criteria": {"id": "x:y", "narrative": "x"},
                   "achievementType": "MicroCredential", "creditsAvailable": 1,
                   "inLanguage": "it-IT", "tag": ["x"], "version": "x",
                   "related": [{"id": "x:y", "type": ["Related"], "inLanguage": "en"}],
                   "endorsementJwt": ["a.b.c"],
                   "alignment": [{"type": ["Alignment"], "targetName": "x", "targetUrl": "x:y",
                     "targetType": "CFItem"}],
                   "resultDescription": [{"id": "x:y", "type": ["ResultDescription"], "name": "x",
                     "resultType": "Percent", "allowedValue": ["x"],
                     "rubricCriterionLevel": [{"id": "x:y", "type": ["RubricCriterionLevel"],
                       "name": "x", "points": "1"}]}]}}
                """;
        var endorsement =
                """
                [{"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                  "id": "x:y", "type": ["VerifiableCredential", "EndorsementCredential"],
                  "name": "x", "issuer": "x:y", "validFrom": "2026-01-01T00:00:00Z",
                  "credentialSubject": {"id": "x:y", "type": ["EndorsementSubject"],
                    "endorsementComment": "x"}}]
                """;
        var others =
                """
                {"evidence": [{"id": "x:y", "type": ["Evidence"], "genre": "x"}],
                 "credentialSchema": [{"id": "x:y", "type": "x"}],
                 "refreshService": {"id": "x:y", "type": "x"},
                 "termsOfUse": [{"type": "x"}], "extra": true}
                """;
        var rich = Json.createObjectBuilder(Standards.object(Issued.credential()));
        Standards.object(others).forEach(rich::add);
        try (var reader = Json.createReader(new java.io.StringReader(endorsement))) {
            rich.add("endorsement", reader.readArray());
        }
        return rich.add("credentialSubject", Standards.object(subject)).build();
    }

    /** A single proof is accepted where the schema wants an array of them. */
    private static JsonObject withArrays(JsonObject credential) {
        var proof = credential.get("proof");
        return proof instanceof JsonObject
                ? Json.createObjectBuilder(credential)
                        .add("proof", Json.createArrayBuilder().add(proof))
                        .build()
                : credential;
    }

    private static boolean isVersion2(JsonObject credential) {
        return credential.get("@context") instanceof JsonArray contexts
                && contexts.toString().contains(KnownContext.CREDENTIALS_V2.url());
    }

    private static List<JsonObject> samples() throws IOException {
        var samples = new ArrayList<JsonObject>();
        for (var folder : List.of("samples/ob30", "samples/dcc")) {
            try (Stream<Path> files = Files.walk(Standards.path(folder))) {
                for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                    samples.add(Standards.object(Files.readString(file)));
                }
            }
        }
        return samples;
    }

    private static JsonSchema schema() {
        var text = Standards.text("schemas/ob30/achievementcredential.json");
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                .getSchema(text, config);
    }
}
