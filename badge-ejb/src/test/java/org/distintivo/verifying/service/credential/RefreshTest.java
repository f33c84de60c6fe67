package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObjectBuilder;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Newer editions of a credential that its issuer offers. */
class RefreshTest {

    private static final String ADDRESS = "https://stranger.example/credentials/1/newest";
    private static final String LATER = "2026-11-22T09:30:00Z";

    private final MapFetcher world = new MapFetcher();

    @Test
    void a_newer_edition_is_checked_in_place_of_the_one_handed_in() {
        world.serve(ADDRESS, newer("A new name"));

        var report = verify();

        assertThat(report.check(CheckId.REFRESH).code()).isEqualTo("newer");
        assertThat(report.credential().name()).isEqualTo("A new name");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void it_is_asked_for_once_only() {
        world.serve(ADDRESS, newer("A new name"));

        verify();

        assertThat(world.asked()).hasSize(1);
    }

    @Test
    void a_revocation_of_the_newer_edition_counts() {
        var list = OtherIssuer.list("revocation", Bitstring.LENGTH, 5);
        world.serve(OtherIssuer.STATUS, OtherIssuer.sign(list));
        world.serve(
                ADDRESS,
                OtherIssuer.credential(
                        refreshable(OtherIssuer.withStatus("revocation", 5))
                                .add("validFrom", LATER)));

        var report = verify();

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    @ParameterizedTest
    @EnumSource(FetchFailure.class)
    void the_one_handed_in_is_checked_when_there_is_no_answer(FetchFailure failure) {
        world.fail(failure);

        var report = verify();

        assertThat(report.check(CheckId.REFRESH).code()).isIn("not-asked", "unreachable");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "hello", "[]", "<html>", "a.b.c"})
    void the_one_handed_in_is_checked_when_the_answer_is_of_no_use(String answer) {
        world.serve(ADDRESS, answer);

        var report = verify();

        assertThat(report.check(CheckId.REFRESH).code()).isEqualTo("unusable");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void an_edition_that_is_forged_is_of_no_use() {
        var forged =
                OtherIssuer.with(OtherIssuer.object(newer("A new name")), "name", "A better name");
        world.serve(ADDRESS, forged.toString());

        assertThat(verify().check(CheckId.REFRESH).code()).isEqualTo("unusable");
    }

    @Test
    void another_credential_is_no_edition_of_this_one() {
        world.serve(
                ADDRESS,
                OtherIssuer.credential(
                        refreshable(JSON.createObjectBuilder())
                                .add("id", "https://stranger.example/credentials/2")
                                .add("validFrom", LATER)));

        assertThat(verify().check(CheckId.REFRESH).code()).isEqualTo("unusable");
    }

    @Test
    void an_older_edition_takes_nothing_back() {
        world.serve(
                ADDRESS,
                OtherIssuer.credential(
                        refreshable(JSON.createObjectBuilder())
                                .add("validFrom", "2026-01-01T00:00:00Z")
                                .add("name", "An old name")));

        var report = verify();

        assertThat(report.check(CheckId.REFRESH).code()).isEqualTo("newest");
        assertThat(report.credential().name()).doesNotContain("old");
    }

    @Test
    void nobody_is_asked_about_a_forgery_or_about_an_own_badge() {
        var forged = OtherIssuer.with(OtherIssuer.object(handedIn()), "name", "A better name");

        assertThat(verify(forged.toString()).check(CheckId.REFRESH).code())
                .isEqualTo("not-reached");
        verify(Issued.credential());
        assertThat(world.asked()).isEmpty();
    }

    private static String newer(String name) {
        var achievement =
                JSON.createObjectBuilder(
                        OtherIssuer.unsigned(JSON.createObjectBuilder())
                                .getJsonObject("credentialSubject")
                                .getJsonObject("achievement"));
        var subject =
                JSON.createObjectBuilder(
                                OtherIssuer.unsigned(JSON.createObjectBuilder())
                                        .getJsonObject("credentialSubject"))
                        .add("achievement", achievement.add("name", name));
        return OtherIssuer.credential(
                refreshable(JSON.createObjectBuilder())
                        .add("validFrom", LATER)
                        .add("credentialSubject", subject));
    }

    private static String handedIn() {
        return OtherIssuer.credential(
                refreshable(JSON.createObjectBuilder()).add("validFrom", "2026-11-22T09:00:00Z"));
    }

    private static JsonObjectBuilder refreshable(JsonObjectBuilder more) {
        return more.add(
                "refreshService",
                JSON.createObjectBuilder()
                        .add("id", ADDRESS)
                        .add("type", "1EdTechCredentialRefresh"));
    }

    private VerificationReport verify() {
        return verify(handedIn());
    }

    private VerificationReport verify(String credential) {
        var report = OtherIssuer.verify(credential, world.outside());
        SampleVerdictTest.tellsEverything(report);
        return report;
    }
}
