package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.SingleKnownIssuer;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;

/** Badges whose signature holds and whose issuer is nobody, or cannot be found. */
class UnknownIssuerTest {

    private static final String URN = "urn:uuid:6f2e33e5-7a29-4155-840a-59483ba10164";

    @Test
    void a_badge_of_nobody_is_invalid() {
        var nobody = JSON.createObjectBuilder().add("type", AskedIssuer.list("Profile"));

        var report =
                verify(
                        OtherIssuer.credential(JSON.createObjectBuilder().add("issuer", nobody)),
                        RemoteSources.silent());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("missing");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void nobody_can_tell_whose_a_bare_number_is_however_well_known() {
        var outside = RemoteSources.silent().with(new SingleKnownIssuer(URN));

        var report = verify(AskedIssuer.signed(URN, OtherIssuer.ISSUER), outside);

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unbound");
        assertThat(report.check(CheckId.ISSUER).outcome()).isEqualTo(CheckOutcome.SKIPPED);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_name_that_leads_nowhere_is_a_forgers() {
        var report = verify(ownKey(AskedIssuer.DID), new MapFetcher().outside());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("nowhere");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_profile_that_is_not_there_proves_nothing() {
        var report = verify(ownKey(AskedIssuer.HTTPS), new MapFetcher().outside());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unreachable");
        assertThat(report.check(CheckId.ISSUER).outcome()).isEqualTo(CheckOutcome.SKIPPED);
    }

    /** Signed with a key whose name is the key itself, which only the issuer can confirm. */
    private static String ownKey(String issuer) {
        return AskedIssuer.signed(issuer, issuer + "#" + AskedIssuer.KEY);
    }

    private static VerificationReport verify(String credential, RemoteSources outside) {
        var report = OtherIssuer.verify(credential, outside);
        SampleVerdictTest.tellsEverything(report);
        return report;
    }
}
