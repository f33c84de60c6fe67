package org.distintivo.verifying.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.time.Duration;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.assertion.HostedBadge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents as large as may be handed in, of which every small part costs something: one of them
 * must not keep a processor busy. Some took minutes.
 */
@Tag("exhaustive")
class CostlyDocumentTest {

    /** Very many times what it takes, so that a busy machine fails no test. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final int LARGE = 240_000;
    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "0",
                "[]",
                "null",
                "\"https://a.example/\"",
                "{\"type\":\"AchievementCredential\"}",
                "{\"type\":[\"Evidence\"],\"name\":\"x\"}",
                "{\"@context\":\"" + CONTEXT + "\"}"
            })
    void very_many_small_parts_are_not_looked_at_one_by_one(String part) {
        var report =
                verify("evidence", "[" + (part + ",").repeat(LARGE / (part.length() + 1)) + "{}]");

        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("too-complex");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void contexts_are_counted_wherever_they_stand() {
        var twelve =
                "{\"@context\":[" + ("\"" + CONTEXT + "\",").repeat(11) + "\"" + CONTEXT + "\"]}";

        var report = verify("evidence", "[" + (twelve + ",").repeat(10) + "{}]");

        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("too-complex");
    }

    @Test
    void a_long_text_is_no_offence() {
        var report = verify("description", "\"" + "\\\\\\\"x".repeat(LARGE / 5) + "\"");

        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "1e2147483647", "1e-2147483647", "-1.5E+1100"})
    void a_number_that_unfolds_into_gigabytes_is_no_json(String number) {
        var report = verify("evidence", "[{\"x\":" + number + "}]");

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("json-malformed");
    }

    /** It stands in a token, so that nobody has to be asked for any part of it. */
    @Test
    void an_address_of_nothing_but_at_signs_is_read_once() {
        var issuer =
                HostedBadge.issuer().add("id", "urn:y").add("email", "@".repeat(120_000) + " ");
        var badge = HostedBadge.badge().add("id", "urn:x").add("issuer", issuer);
        var token =
                HostedBadge.token(
                        HostedBadge.signedAssertion().add("badge", badge), TestTokens.RSA);

        var report = soon(token);

        assertThat(report.check(CheckId.SCHEMA).pointer()).isEqualTo("/badge/issuer/email");
    }

    private static VerificationReport verify(String member, String json) {
        var badge = OtherIssuer.credential(JSON.createObjectBuilder());
        var end = ",\"" + member + "\":" + json + "}";
        return soon(badge.substring(0, badge.length() - 1) + end);
    }

    private static VerificationReport soon(String document) {
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> Verification.of(document.getBytes(UTF_8), Issued.context()));
    }
}
