package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed in a badge is noticed. */
class TamperingTest {

    /** They take turns, so that each meets many places in little time. */
    private static final int ODDITIES_PER_PLACE = 5;

    @Test
    void no_change_of_one_byte_goes_unnoticed() {
        var credential = Standards.object(Issued.credential());
        var unnoticed = new ArrayList<String>();
        for (var pointer : Places.leaves(credential, "")) {
            var changed =
                    Json.createPatchBuilder().replace(pointer, Places.oneOff(credential, pointer));
            var report = Own.verify(changed.build().apply(credential).toString());
            if (report.verdict() != Verdict.INVALID) {
                unnoticed.add(pointer);
            }
            SampleVerdictTest.tellsEverything(report);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void no_member_can_be_added_anywhere() {
        var credential = Standards.object(Issued.credential());
        for (var pointer : Places.objects(credential, "")) {
            var added =
                    Json.createPatchBuilder()
                            .add(pointer + "/honours", "summa cum laude")
                            .build()
                            .apply(credential);

            assertThat(Own.verify(added.toString()).verdict())
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
        for (var pointer : Places.objects(credential, "")) {
            var added = Json.createPatchBuilder().add(pointer + "/" + keyword, inline).build();

            assertThat(Own.verify(added.apply(credential).toString()).verdict())
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
        var places = new ArrayList<>(Places.objects(credential, ""));
        places.addAll(Places.leaves(credential, ""));
        int next = 0;
        for (var pointer : places.subList(1, places.size())) {
            for (int turn = 0; turn < ODDITIES_PER_PLACE; turn++) {
                var oddity = oddities.get(next++ % oddities.size());
                if (oddity.equals(credential.getValue(pointer))) {
                    continue;
                }
                var odd = Json.createPatchBuilder().replace(pointer, oddity).build();

                var report = Own.verify(odd.apply(credential).toString());

                assertThat(report.verdict()).as(odd.toString()).isEqualTo(Verdict.INVALID);
                SampleVerdictTest.tellsEverything(report);
            }
        }
    }
}
