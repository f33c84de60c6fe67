package org.distintivo.openbadges.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeExtensionsTest {

    private static final String ASSESSMENT =
            """
            {"type": ["Extension", "extensions:AssessmentExtension"], "description": "Two hours",
             "assessments": [{"type": "Exam", "description": "x", "assessmentOutput": "a score",
               "hasGroupParticipation": false, "hasGroupEvaluation": false,
               "evaluationMethod": "by hand",
               "rubrics": {"identifier": "c6cd5d6c-6f73-4f4b-9e2a-0d6a3a1b2c3d", "title": "R",
                 "rubricCriteria": [{"identifier": "c6cd5d6c-6f73-4f4b-9e2a-0d6a3a1b2c3e",
                   "weight": 2, "lastChangeDateTime": "2026-01-01T00:00:00Z"}]},
               "sections": [{"questions": {"type": "TextQuestion", "text": "Why?"}}]}]}
            """;

    private static final String ACCREDITATION =
            """
            {"type": "extensions:IssuerAccreditation", "name": "Board", "url": "https://b.example",
             "contactInstructions": "write", "address": {"postalCode": "20121"},
             "accreditationDate": "2026-01-31"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ExampleExtension|{'exampleProperty':'x'}",
                "ApplyLink|{'url':'https://a.example'}",
                "originalCreator|{'url':'https://a.example'}",
                "ExtraDescriptionExtension|{'name':'a','narrative':'b'}",
                "RecipientProfile|{'name':'a','publicKey':'ecdsa-koblitz-pubkey:14R'}",
                "Endorsement|{'description':'good'}",
                "LicenseExtension|{'id':'CC-BY','name':'CC'}",
                "GeoCoordinates|{'description':'d','geo':{'latitude':45.4,'longitude':9}}",
                "accessibility|{'url':'https://a.example','accessibilityControl':['a','b']}",
                "SomebodysOwn|{'anything':7}"
            })
    void an_extension_that_has_what_it_needs_is_sound(String name, String members) {
        assertThat(faults(extension(name, members))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ExampleExtension|{}|exampleProperty missing",
                "ExampleExtension|{'exampleProperty':7}|exampleProperty type",
                "ApplyLink|{'url':'nowhere'}|url value",
                "originalCreator|{'url':{}}|url type",
                "ExtraDescriptionExtension|{'name':'a'}|narrative missing",
                "RecipientProfile|{'publicKey':'14R'}|publicKey value",
                "Endorsement|{'endorsedObject':{}}|description missing",
                "LicenseExtension|{'name':'CC'}|id missing",
                "LicenseExtension|{'id':'mine','name':'CC'}|id value",
                "GeoCoordinates|{'description':'d','geo':'Milan'}|geo type",
                "GeoCoordinates|{'description':'d','geo':{'latitude':45}}|geo/longitude missing",
                "GeoCoordinates|{'description':'d','geo':{'latitude':'45','longitude':9}}"
                        + "|geo/latitude type",
                "accessibility|{'accessibilityFeature':true}|accessibilityFeature type"
            })
    void what_is_missing_or_of_another_kind_is_told(String name, String members, String fault) {
        assertThat(faults(extension(name, members))).containsExactly("/extensions:x/" + fault);
    }

    @Test
    void what_stands_deep_inside_is_looked_at_too() {
        assertThat(faults(ASSESSMENT)).isEmpty();
        assertThat(faults(ASSESSMENT.replace("c6cd5d6c-6f73-4f4b-9e2a-0d6a3a1b2c3e", "one")))
                .containsExactly(
                        "/extensions:x/assessments/rubrics/rubricCriteria/identifier value");
        assertThat(faults(ASSESSMENT.replace("2026-01-01T00:00:00Z", "2026-01-01"))).hasSize(1);
        assertThat(faults(ASSESSMENT.replace("\"text\": \"Why?\"", "\"url\": \"u:v\"")))
                .containsExactly("/extensions:x/assessments/sections/questions/text missing");
        assertThat(faults(ASSESSMENT.replace("\"hasGroupEvaluation\": false,", ""))).hasSize(1);
    }

    @Test
    void there_may_be_several_of_one_kind() {
        assertThat(faults("[" + ACCREDITATION + "," + ACCREDITATION + "]")).isEmpty();
        var broken = ACCREDITATION.replace("2026-01-31", "soon");
        assertThat(faults("[" + ACCREDITATION + "," + broken + "]"))
                .containsExactly("/extensions:x/accreditationDate value");
    }

    private static String extension(String name, String members) {
        var type = "{\"type\":[\"Extension\",\"extensions:" + name + "\"],";
        return members.replace('\'', '"').replaceFirst("\\{", type).replace(",}", "}");
    }

    private static List<String> faults(String extension) {
        JsonObject document = Standards.object("{\"extensions:x\":" + extension + "}");
        return BadgeExtensions.faults(document).stream()
                .map(fault -> fault.pointer() + " " + fault.rule().code())
                .toList();
    }
}
