package org.distintivo.verifying.service.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that name what was revoked, as the standards and older issuers write them. */
class NamedRevocationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'revokedCredential': ['urn:1']}",
                "{'revokedCredentials': 'urn:1'}",
                "{'revokedAssertions': ['urn:2', {'id': 'urn:1'}]}",
                "{'revokedAssertions': [{'uid': 'urn:1', 'revoked': true}]}"
            })
    void what_is_named_is_revoked(String list) {
        assertThat(read(list).reason("urn:1")).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'revokedCredential': []}",
                "{'revokedCredential': ['urn:11', 1, null]}",
                "{'revokedAssertions': [{'id': 'urn:1', 'revoked': false}]}",
                "{'revokedAssertions': [{'name': 'urn:1'}]}"
            })
    void what_is_not_named_is_not(String list) {
        assertThat(read(list).reason("urn:1")).isEmpty();
    }

    @Test
    void a_badge_without_a_name_is_in_no_list() {
        assertThat(read("{'revokedCredential': ['']}").reason("")).isEmpty();
    }

    @Test
    void the_reason_is_told_under_each_of_its_names() {
        var list =
                read("{'revokedAssertions': [{'id': 'a', 'uid': 'b', 'revocationReason': 'c'}]}");

        assertThat(list.reason("a")).contains("c");
        assertThat(list.reason("b")).contains("c");
        assertThat(list.asked()).isEqualTo(Issued.NOW);
        assertThat(list.freshUntil()).isEqualTo(Issued.NOW.plus(Duration.ofMinutes(5)));
        assertThat(list.bytes()).isEqualTo(2 * 200 + 2 * 4);
    }

    private static NamedRevocations read(String list) {
        return NamedRevocations.of(Standards.object(list.replace('\'', '"')), Issued.NOW);
    }
}
