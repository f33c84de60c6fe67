package org.distintivo.verifying.service.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.OpenBadges2;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.junit.jupiter.api.Test;

/** What this installation describes itself is verified without asking anybody. */
class OwnDescriptionTest {

    private static final JsonObject ITALIAN =
            OpenBadges2.badgeClass(Issued.request("Nuvola").achievement(), Issued.ISSUER_ID);
    private static final JsonObject ENGLISH =
            OpenBadges2.badgeClass(Issued.request("Cloud").achievement(), Issued.ISSUER_ID);
    private static final JsonObject ISSUER = OpenBadges2.issuer(Issued.ISSUER_ID, Issued.ISSUER);

    private final MapFetcher world = new MapFetcher();

    @Test
    void a_badge_class_is_known_in_every_language() {
        for (var badge : List.of(ITALIAN, ENGLISH)) {
            var report = verify(badge.toString());

            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
            assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
            assertThat(report.credential().type()).isEqualTo(DocumentType.BADGE_CLASS);
            assertThat(report.credential().name()).isEqualTo(badge.getString("name"));
            assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("own-description");
        }
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void the_own_profile_is_known() {
        var report = verify(ISSUER.toString());

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void what_was_changed_is_told() {
        var report = verify(ENGLISH.toString().replace("Cloud", "Crowd"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-differs");
        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.credential().name()).isNotEqualTo("Crowd");
    }

    @Test
    void what_is_not_in_the_catalog_is_not_ours() {
        var report = verify(ENGLISH.toString().replace("v2/badges/AZ-104", "v2/badges/AZ-999"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-not-there");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        assertThat(world.asked()).isEmpty();
    }

    private VerificationReport verify(String document) {
        var answers =
                Map.of(
                        ITALIAN.getString("id"),
                        List.of(ITALIAN.toString(), ENGLISH.toString()),
                        ISSUER.getString("id"),
                        List.of(ISSUER.toString()));
        var own =
                new OwnIssuer(
                        Issued.ISSUER_ID,
                        List.of(Issued.KEY),
                        id -> Optional.empty(),
                        address -> answers.getOrDefault(address, List.of()));
        var report =
                Verification.of(
                        document.getBytes(StandardCharsets.UTF_8),
                        new VerificationContext(own, Issued.NOW, null, world.outside()));
        SampleVerdictTest.tellsEverything(report);
        return report;
    }
}
