package org.distintivo.openbadges.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents of version 2.0 have to say, and how they have to say it. */
class BadgeRulesTest {

    private static final String ASSERTION =
            "{'type': 'Assertion', 'id': 'https://i.example/1', 'badge': 'https://i.example/b',"
                    + " 'issuedOn': '2026-01-02T03:04:05Z', 'verification': {'type': 'hosted'},"
                    + " 'recipient': {'type': 'email', 'identity': 'ada@example.org',"
                    + " 'hashed': false}";
    private static final String BADGE =
            "{'type': 'BadgeClass', 'id': 'https://i.example/b', 'name': 'A badge',"
                    + " 'description': 'Of ours.', 'image': 'https://i.example/b.png',"
                    + " 'criteria': 'https://i.example/c', 'issuer': 'https://i.example/'";

    @Test
    void what_follows_the_rules_has_no_fault() {
        assertThat(BadgeRules.ofAssertion(json(ASSERTION, ""))).isEmpty();
        assertThat(BadgeRules.ofBadgeClass(json(BADGE, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'verification': {}|/verification MISSING",
                "'verification': {'type': 'believed'}|/verification/type VALUE",
                "'recipient': {'type': 'email', 'hashed': false}|/recipient/identity MISSING",
                "'recipient': {'type': 'email', 'identity': 'a', 'hashed': 'no'}|/recipient/hashed TYPE",
                "'recipient': 'ada@example.org'|/recipient TYPE",
                "'badge': 1|/badge TYPE",
                "'badge': 'data:text/plain,x'|/badge VALUE",
                "'image': 'data:image/png;base64,AAAA'|/image VALUE",
                "'image': {'id': 'x'}|/image/id VALUE",
                "'issuedOn': 'yesterday'|/issuedOn NOT_A_DATE",
                "'issuedOn': 1|/issuedOn NOT_A_DATE",
                "'revoked': 'no'|/revoked TYPE",
                "'id': 'one'|/id VALUE",
                "'type': 'Badge'|/type VALUE"
            })
    void each_fault_of_an_assertion_is_told_where_it_is(String member, String fault) {
        assertThat(told(BadgeRules.ofAssertion(json(ASSERTION, member)))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'image': 'data:image/png;base64,AAAA'|",
                "'image': {'id': 'https://i.example/b.png'}|",
                "'criteria': {'narrative': 'Come and see.'}|",
                "'image': []|/image MISSING",
                "'name': 1|/name TYPE",
                "'alignment': 'x'|/alignment TYPE",
                "'tags': ['a', 1]|/tags TYPE"
            })
    void a_badge_class_may_bring_its_picture_along(String member, String fault) {
        var faults = told(BadgeRules.ofBadgeClass(json(BADGE, member)));

        assertThat(faults).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void only_what_everybody_leaves_out_is_forgiven() {
        assertThat(BadgeRules.ofBadgeClass(json(BADGE, "'image': null")))
                .extracting(BadgeFault::common)
                .containsExactly(true);
        assertThat(BadgeRules.ofBadgeClass(json(BADGE, "'name': null")))
                .extracting(BadgeFault::common)
                .containsExactly(false);
    }

    private static List<String> told(List<BadgeFault> faults) {
        return faults.stream().map(fault -> fault.pointer() + " " + fault.rule()).toList();
    }

    /** A document with one member in place of its own. */
    private static JsonObject json(String document, String member) {
        var whole = Standards.object((document + "}").replace('\'', '"'));
        var changed = Json.createObjectBuilder(whole);
        Standards.object("{" + member.replace('\'', '"') + "}").forEach(changed::add);
        return changed.build();
    }
}
