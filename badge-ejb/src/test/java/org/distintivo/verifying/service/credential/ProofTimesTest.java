package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The times in a stranger's signature. The signature itself holds every time. */
class ProofTimesTest {

    private static final EddsaRdfc2022 SUITE =
            new EddsaRdfc2022(CompiledForms.INSTANCE::ofStranger);

    @ParameterizedTest
    @CsvSource({
        "created, 2026-11-22T10:00:00Z",
        "created, 2026-11-22T10:00:00.123+02:00",
        "created, 2026-11-22T10:00:00",
        "expires, 2036-01-01T00:00:00",
        "expires, 2036-01-01T00:00:00-03:00"
    })
    void a_time_counts_and_without_an_offset_as_one_of_utc(String member, String time)
            throws Exception {
        assertThat(proof(member, time).code()).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:00Z", "2026-01-01T00:00:00"})
    void what_is_over_counts_no_longer(String time) throws Exception {
        assertThat(proof("expires", time).code()).isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource({"created, yesterday", "created, 2026-11-22", "expires, never", "expires, ''"})
    void what_is_no_time_is_refused(String member, String time) throws Exception {
        var proof = proof(member, time);

        assertThat(proof.code()).isEqualTo("time-malformed");
        assertThat(proof.arguments()).containsExactly(member);
    }

    private static CheckResult proof(String member, String time) throws Exception {
        var unsigned = OtherIssuer.unsigned(JSON.createObjectBuilder());
        var options =
                JSON.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("cryptosuite", "eddsa-rdfc-2022")
                        .add(
                                "verificationMethod",
                                OtherIssuer.SIGNER.verificationMethod(OtherIssuer.ISSUER))
                        .add("proofPurpose", "assertionMethod")
                        .add(member, time)
                        .build();
        var proof = SUITE.sign(unsigned, options, OtherIssuer.SIGNER);
        var signed = JSON.createObjectBuilder(unsigned).add("proof", proof).build();
        var report = OtherIssuer.verify(signed.toString(), Issued.context().outside());
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.PROOF);
    }
}
