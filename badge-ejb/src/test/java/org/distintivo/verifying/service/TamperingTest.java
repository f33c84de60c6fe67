package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed in a badge is noticed. */
@Tag("exhaustive")
class TamperingTest {

    /** They take turns, so that each meets many places in little time. */
    private static final int ODDITIES_PER_PLACE = 5;

    @Test
    void no_change_of_one_byte_goes_unnoticed() {
        var credential = Standards.object(Issued.credential());
        var unnoticed = new ArrayList<String>();
        for (var pointer : JsonPointers.leaves(credential, "")) {
            var changed =
                    Json.createPatchBuilder()
                            .replace(pointer, JsonPointers.oneOff(credential, pointer));
            var report = OwnVerification.verify(changed.build().apply(credential).toString());
            if (report.verdict() != Verdict.INVALID) {
                unnoticed.add(pointer);
            }
            SampleVerdictTest.tellsEverything(report);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void a_changed_badge_of_ours_still_names_us_and_is_not_told_to_be_a_strangers() {
        var changed =
                Json.createPatchBuilder()
                        .replace("/credentialSubject/achievement/name", "Doctor")
                        .build()
                        .apply(Standards.object(Issued.credential()));

        var report = OwnVerification.verify(changed.toString());

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("wrong");
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("names-us");
        assertThat(report.check(CheckId.ISSUER).outcome()).isEqualTo(CheckOutcome.SKIPPED);
        assertThat(report.issuerTrust()).as("not proven").isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void no_member_can_be_added_anywhere() {
        var credential = Standards.object(Issued.credential());
        for (var pointer : JsonPointers.objects(credential, "")) {
            var added =
                    Json.createPatchBuilder()
                            .add(pointer + "/honours", "summa cum laude")
                            .build()
                            .apply(credential);

            assertThat(OwnVerification.verify(added.toString()).verdict())
                    .as(pointer)
                    .isEqualTo(Verdict.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@context",
                "@vocab",
                "@base",
                "@import",
                "@included",
                "@graph",
                "@reverse",
                "@type"
            })
    void no_keyword_can_be_added(String keyword) {
        var credential = Standards.object(Issued.credential());
        var inline = Json.createObjectBuilder().add("@vocab", "https://example.org/").build();
        for (var pointer : JsonPointers.objects(credential, "")) {
            var added = Json.createPatchBuilder().add(pointer + "/" + keyword, inline).build();

            assertThat(OwnVerification.verify(added.apply(credential).toString()).verdict())
                    .as(pointer)
                    .isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void nothing_makes_it_stumble() {
        var credential = Standards.object(Issued.credential());
        var oddities =
                Standards.object(
                                """
                                {"odd": [null, 0, 1e400, true, "", "x", "@type", "_:b", [], {},
                                 [[]], [null], {"@value": 1}, {"@value": null}, {"@id": null},
                                 {"@id": "x"}, {"@value": {}, "@type": "@json"},
                                 {"@value": "x", "@language": 5}, {"type": {}}, {"id": []},
                                 {"@context": null}, {"@type": []}, "\\u0000", "é:\\uffff"]}
                                """)
                        .getJsonArray("odd");
        var places = new ArrayList<>(JsonPointers.objects(credential, ""));
        places.addAll(JsonPointers.leaves(credential, ""));
        int next = 0;
        for (var pointer : places.subList(1, places.size())) {
            for (int turn = 0; turn < ODDITIES_PER_PLACE; turn++) {
                var oddity = oddities.get(next++ % oddities.size());
                if (oddity.equals(credential.getValue(pointer))) {
                    continue;
                }
                var odd = Json.createPatchBuilder().replace(pointer, oddity).build();

                var report = OwnVerification.verify(odd.apply(credential).toString());

                assertThat(report.verdict()).as(odd.toString()).isEqualTo(Verdict.INVALID);
                SampleVerdictTest.tellsEverything(report);
            }
        }
    }
}
