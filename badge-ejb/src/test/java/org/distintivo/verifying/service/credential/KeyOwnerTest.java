package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.verifying.service.credential.AskedIssuer.HTTPS;
import static org.distintivo.verifying.service.credential.AskedIssuer.controller;
import static org.distintivo.verifying.service.credential.AskedIssuer.method;
import static org.distintivo.verifying.service.credential.AskedIssuer.signed;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key counts for the one who owns it, and for as long as the owner says so. */
class KeyOwnerTest {

    private final MapFetcher others = new MapFetcher();

    @Test
    void a_key_counts_only_for_the_one_whose_document_it_is_in() {
        var theirs = controller("https://victim.example/issuer", HTTPS + "#key-1").toString();
        others.serve(HTTPS, theirs);

        var report = verify(signed("https://victim.example/issuer", HTTPS + "#key-1"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-controller");
    }

    @Test
    void a_key_that_names_somebody_else_as_its_owner_is_not_listed_there() {
        var method = method(HTTPS + "#key-1", "https://victim.example/issuer");
        var document =
                JSON.createObjectBuilder()
                        .add("id", HTTPS)
                        .add("assertionMethod", JSON.createArrayBuilder().add(method))
                        .build();
        others.serve(HTTPS, document.toString());

        var report = verify(signed("https://victim.example/issuer", HTTPS + "#key-1"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-listed");
    }

    @Test
    void a_key_at_an_address_of_its_own_is_believed_when_its_controller_names_it() {
        var address = "https://stranger.example/keys/1";
        others.serve(address, method(address, HTTPS).build().toString());
        others.serve(HTTPS, controller(HTTPS, address).toString());

        assertThat(verify(signed(HTTPS, address)).verdict()).isEqualTo(Verdict.VALID);

        others.serve(HTTPS, controller(HTTPS, HTTPS + "#other").toString());
        assertThat(verify(signed(HTTPS, address)).check(CheckId.PROOF).code())
                .isEqualTo("key-not-listed");
    }

    @ParameterizedTest
    @CsvSource({
        "expires, 2026-11-01T00:00:00Z",
        "revoked, 2026-11-01T00:00:00Z",
        "expires, some day",
        "revoked, yes"
    })
    void a_key_that_was_taken_out_of_use_does_not_count(String member, String date) {
        var method = method(HTTPS + "#key-1", HTTPS).add(member, date);
        var document =
                JSON.createObjectBuilder()
                        .add("id", HTTPS)
                        .add("assertionMethod", JSON.createArrayBuilder().add(method))
                        .build();
        others.serve(HTTPS, document.toString());

        assertThat(verify(signed(HTTPS, HTTPS + "#key-1")).check(CheckId.PROOF).code())
                .isEqualTo("key-expired");
    }

    private VerificationReport verify(String credential) {
        return OtherIssuer.verify(credential, others.outside());
    }
}
