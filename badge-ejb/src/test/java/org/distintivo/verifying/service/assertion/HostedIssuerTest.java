package org.distintivo.verifying.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose name a hosted badge of version 2.0 speaks, and who may. */
class HostedIssuerTest {

    private static final String EVIL = "https://evil.example";

    private final HostedBadge server = new HostedBadge();

    @Test
    void nobody_gives_a_badge_in_the_name_of_another() {
        // the badge class and the issuer are the stranger's, the assertion is not
        server.serve(EVIL + "/1", HostedBadge.assertion().add("id", EVIL + "/1"));

        var report = server.verify(HostedBadge.assertion().add("id", EVIL + "/1"));

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("scope");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void nobody_writes_the_name_of_another_into_a_profile_of_his_own() {
        server.serve(
                EVIL + "/1",
                HostedBadge.assertion().add("id", EVIL + "/1").add("badge", EVIL + "/b"));
        server.serve(
                EVIL + "/b", HostedBadge.badge().add("id", EVIL + "/b").add("issuer", EVIL + "/i"));
        server.serve(EVIL + "/i", HostedBadge.issuer());

        var report = server.verify(HostedBadge.assertion().add("id", EVIL + "/1"));

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("issuer-elsewhere");
        assertThat(report.credential().issuerName()).isNull();
    }

    @Test
    void a_badge_class_is_at_home_where_its_issuer_is() {
        var elsewhere = EVIL + "/b";
        server.serve(elsewhere, HostedBadge.badge().add("id", elsewhere));
        server.serve(HostedBadge.ASSERTION, HostedBadge.assertion().add("badge", elsewhere));

        assertThat(verify().check(CheckId.ISSUER).code()).isEqualTo("scope");
    }

    @Test
    void a_profile_that_stands_in_the_badge_is_asked_for_at_its_own_address() {
        var forged = HostedBadge.issuer().add("name", "Another name");
        server.serve(HostedBadge.BADGE, HostedBadge.badge().add("issuer", forged));

        assertThat(verify().credential().issuerName()).isEqualTo("A stranger");
    }

    @ParameterizedTest
    @CsvSource({
        "startsWith, https://stranger.example/assertions/, hosted",
        "startsWith, http://stranger.example/assertions/, hosted",
        "startsWith, https://stranger.example/other/, scope",
        "startsWith, https://stranger.exam, scope",
        "startsWith, https://, scope",
        "allowedOrigins, stranger.example, hosted",
        "allowedOrigins, Stranger.Example, hosted",
        "allowedOrigins, example, scope",
        "allowedOrigins, other.example, scope"
    })
    void an_issuer_says_where_its_badges_are_at_home(String member, String value, String code) {
        var policy = JSON.createObjectBuilder().add(member, JSON.createArrayBuilder().add(value));
        server.serve(HostedBadge.ISSUER, HostedBadge.issuer().add("verification", policy));

        assertThat(verify().check(CheckId.ISSUER).code()).isEqualTo(code);
    }

    @Test
    void a_good_name_helps_only_who_is_proven_to_have_it() {
        server.trust(HostedBadge.ISSUER);
        assertThat(verify().issuerTrust()).isEqualTo(IssuerTrust.TRUSTED);

        server.serve(EVIL + "/1", HostedBadge.assertion().add("id", EVIL + "/1"));
        var forged = server.verify(HostedBadge.assertion().add("id", EVIL + "/1"));
        assertThat(forged.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);

        var unsigned = HostedBadge.token(HostedBadge.signedAssertion(), HostedBadge.keys());
        assertThat(server.verify(unsigned).issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    private VerificationReport verify() {
        return server.verify(HostedBadge.assertion());
    }
}
