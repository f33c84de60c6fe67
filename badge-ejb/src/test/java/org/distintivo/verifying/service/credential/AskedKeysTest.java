package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.verifying.service.credential.AskedIssuer.DID;
import static org.distintivo.verifying.service.credential.AskedIssuer.HTTPS;
import static org.distintivo.verifying.service.credential.AskedIssuer.KEY;
import static org.distintivo.verifying.service.credential.AskedIssuer.controller;
import static org.distintivo.verifying.service.credential.AskedIssuer.home;
import static org.distintivo.verifying.service.credential.AskedIssuer.list;
import static org.distintivo.verifying.service.credential.AskedIssuer.signed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.controller.ControllerCache;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.ForeignLists;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of others that have to be asked for, and what their owners say about them. */
class AskedKeysTest {

    private final MapFetcher others = new MapFetcher();

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_key_that_its_issuer_names_is_the_issuers(String issuer) {
        others.serve(home(issuer), controller(issuer, issuer + "#" + KEY).toString());

        var report = verify(signed(issuer, issuer + "#" + KEY));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("listed");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_key_with_a_name_that_says_nothing_is_asked_for(String issuer) {
        others.serve(home(issuer), controller(issuer, issuer + "#key-1").toString());

        var report = verify(signed(issuer, issuer + "#key-1"));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({HTTPS + ", skipped, unasked", DID + ", skipped, did-web"})
    void where_nobody_is_asked_the_report_says_so(String issuer, String outcome, String code) {
        others.fail(FetchFailure.DISABLED);

        var named = verify(signed(issuer, issuer + "#" + KEY)).check(CheckId.ISSUER);
        var unnamed = verify(signed(issuer, issuer + "#key-1"));

        assertThat(named.outcome().name()).isEqualToIgnoringCase(outcome);
        assertThat(named.code()).isEqualTo(code);
        assertThat(unnamed.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(unnamed.check(CheckId.PROOF).code()).isEqualTo("key-not-asked");
        SampleVerdictTest.tellsEverything(unnamed);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_forgery_in_the_name_of_an_issuer_who_can_be_asked_is_found(String issuer) {
        var another = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
        var document =
                JSON.createObjectBuilder(controller(issuer, issuer + "#" + KEY))
                        .add("assertionMethod", list(issuer + "#" + another))
                        .build();
        others.serve(home(issuer), document.toString());

        var report = verify(signed(issuer, issuer + "#" + KEY));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("not-listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void an_issuer_who_says_nothing_about_keys_leaves_a_doubt(String issuer) {
        others.serve(home(issuer), JSON.createObjectBuilder().add("id", issuer).build().toString());

        var issuerCheck = verify(signed(issuer, issuer + "#" + KEY)).check(CheckId.ISSUER);

        assertThat(issuerCheck.outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(issuerCheck.code()).isEqualTo("keyless");
    }

    @ParameterizedTest
    @EnumSource(
            value = FetchFailure.class,
            names = {"UNREACHABLE", "TOO_SLOW", "TOO_LARGE", "TOO_MANY", "NOT_PUBLIC"})
    void an_issuer_who_cannot_be_reached_leaves_a_doubt(FetchFailure failure) {
        others.fail(failure);

        assertThat(verify(signed(HTTPS, HTTPS + "#" + KEY)).check(CheckId.ISSUER).code())
                .isEqualTo("unreachable");
        assertThat(verify(signed(DID, DID + "#key-1")).check(CheckId.PROOF).code())
                .isEqualTo("key-unreachable");
    }

    @Test
    void our_own_keys_are_never_asked_for() {
        var own = Issued.ISSUER_ID + "#key-1";

        var report = verify(signed(Issued.ISSUER_ID, own));
        var elsewhere = verify(signed(HTTPS, Issued.BASE + "/keys/1"));
        var byDid = verify(signed("did:web:badges.example.org", "did:web:badges.example.org#k"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(elsewhere.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(byDid.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void what_an_issuer_said_is_remembered_for_minutes_only() {
        others.serve(HTTPS, controller(HTTPS, HTTPS + "#key-1").toString());
        var memory = new ControllerCache();

        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ZERO);
        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ofMinutes(4));
        assertThat(others.asked()).hasSize(1);

        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ofMinutes(6));
        assertThat(others.asked()).hasSize(2);
    }

    private VerificationReport verify(String credential) {
        return OtherIssuer.verify(credential, others.outside());
    }

    private void verify(String credential, ControllerCache memory, Duration later) {
        var outside = RemoteSources.of(others, FetchLimits.DEFAULT, new ForeignLists(), memory);
        Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new VerificationContext(
                        Issued.context().own(), Issued.NOW.plus(later), null, outside));
    }
}
