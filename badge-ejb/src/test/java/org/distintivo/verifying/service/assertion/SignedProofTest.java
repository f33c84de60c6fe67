package org.distintivo.verifying.service.assertion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.issuing.service.Issued;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;

/** Badges of version 2.0 that a signature vouches for. */
class SignedProofTest {

    private final HostedBadge server = new HostedBadge();

    @Test
    void a_badge_signed_with_the_key_of_its_issuer_is_valid() {
        var report = verify();

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("signed");
        assertThat(report.credential().name()).isEqualTo("Stranger things");
    }

    @Test
    void any_key_of_the_issuer_will_do_when_none_is_named() {
        var assertion =
                HostedBadge.signedAssertion()
                        .add("verification", JSON.createObjectBuilder().add("type", "SignedBadge"));
        var other = HostedBadge.HOST + "/other-key";
        server.serve(other, HostedBadge.key(HostedBadge.keys()).add("id", other));
        server.serve(
                HostedBadge.ISSUER,
                HostedBadge.issuer()
                        .add(
                                "publicKey",
                                JSON.createArrayBuilder().add(other).add(HostedBadge.KEY)));

        var report = server.verify(HostedBadge.token(assertion, HostedBadge.KEYS));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
    }

    @Test
    void another_key_does_not_sign_for_it() {
        var forged = HostedBadge.token(HostedBadge.signedAssertion(), HostedBadge.keys());

        assertThat(server.verify(forged).check(CheckId.PROOF).code()).isEqualTo("wrong");
    }

    @Test
    void a_key_that_is_too_short_signs_for_nobody() {
        var weak = TestTokens.pair("RSA", 1_024, null);
        server.serve(HostedBadge.KEY, HostedBadge.key(weak));

        var report = server.verify(HostedBadge.token(HostedBadge.signedAssertion(), weak));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isNotEqualTo("ok");
    }

    @Test
    void another_algorithm_is_not_asked_what_it_means() {
        var assertion = HostedBadge.signedAssertion().build();
        for (var algorithm : new String[] {"none", "HS256", "RS512"}) {
            var forged = HostedBadge.token(algorithm, assertion, HostedBadge.KEYS);

            assertThat(server.verify(forged).verdict()).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void a_key_counts_only_when_issuer_and_key_name_each_other() {
        server.serve(HostedBadge.ISSUER, HostedBadge.issuer().remove("publicKey"));
        assertThat(verify().check(CheckId.PROOF).code()).isEqualTo("signed-stranger");

        server.serve(HostedBadge.ISSUER, HostedBadge.issuer());
        server.serve(
                HostedBadge.KEY,
                HostedBadge.key(HostedBadge.KEYS).add("owner", "https://evil.example/issuer"));
        assertThat(verify().check(CheckId.PROOF).code()).isEqualTo("signed-stranger");
    }

    @Test
    void a_key_that_is_none_or_not_there_is_told() {
        server.serve(
                HostedBadge.KEY,
                HostedBadge.key(HostedBadge.KEYS).add("publicKeyPem", "-----BEGIN NOTHING-----"));
        assertThat(verify().check(CheckId.PROOF).code()).isEqualTo("key-unknown");

        server.world().serve(HostedBadge.KEY, 404, "");
        assertThat(verify().check(CheckId.PROOF).code()).isEqualTo("signed-key-not-there");

        server.world().fail(FetchFailure.DISABLED);
        assertThat(verify().check(CheckId.PROOF).code()).isEqualTo("signed-unlinked");
        assertThat(verify().verdict()).isEqualTo(Verdict.WARNING);
    }

    @Test
    void a_forgery_is_compared_with_nobody_and_looked_up_nowhere() {
        var forged = HostedBadge.token(HostedBadge.signedAssertion(), HostedBadge.keys());

        var report = server.verify(forged.getBytes(UTF_8), Issued.ADDRESS);

        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo("not-reached");
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("not-reached");
        assertThat(server.world().asked()).extracting("path").doesNotContain("/revoked");
    }

    @Test
    void its_issuers_list_revokes_it() {
        var id = HostedBadge.signedAssertion().build().getString("id");
        server.world().serve(HostedBadge.LIST, "{\"revokedAssertions\":[\"" + id + "\"]}");
        assertThat(verify().check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    @Test
    void its_issuers_list_gives_a_reason_and_knows_old_names() {
        server.world()
                .serve(
                        HostedBadge.LIST,
                        "{\"revokedAssertions\":{\"uid\":\"abc\",\"revocationReason\":\"x\"}}");
        var old = HostedBadge.signedAssertion().add("uid", "abc");

        var report = server.verify(HostedBadge.token(old, HostedBadge.KEYS));

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked-for");
    }

    @Test
    void a_list_that_is_not_there_is_never_taken_for_a_yes() {
        server.world().serve(HostedBadge.LIST, 500, "");

        assertThat(verify().check(CheckId.STATUS).code()).isEqualTo("unreachable");
        assertThat(verify().verdict()).isEqualTo(Verdict.WARNING);
    }

    @Test
    void it_has_to_say_that_it_is_signed_and_to_be() {
        var hosted = HostedBadge.token(HostedBadge.assertion(), HostedBadge.KEYS);

        assertThat(server.verify(hosted).check(CheckId.PROOF).code()).isEqualTo("signed-as-hosted");
        assertThat(server.verify(HostedBadge.signedAssertion()).check(CheckId.PROOF).code())
                .isEqualTo("missing");
    }

    private VerificationReport verify() {
        return server.verify(HostedBadge.token(HostedBadge.signedAssertion(), HostedBadge.KEYS));
    }
}
