package org.distintivo.verifying.service.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.TestTokens;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One badge is checked, whatever wallets, programs and mails wrap around it. */
class EnvelopeTest {

    private static final String BADGE = OtherIssuer.credential(JSON.createObjectBuilder());
    private static final String DID = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
    private static final String TOKEN =
            TestTokens.sign(
                    TestTokens.header("ES256").add("kid", DID + "#0").build(),
                    TestTokens.claims(TestTokens.badge(DID)).build(),
                    TestTokens.P256);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[BADGE]",
                "{\"type\":[\"VerifiablePresentation\"],\"verifiableCredential\":BADGE}",
                "{\"type\":\"VerifiablePresentation\",\"verifiableCredential\":[[BADGE]]}",
                "{\"credential\":[BADGE],\"compactJwsString\":[]}",
                "{\"credential\":[],\"compactJwsString\":[\"TOKEN\"]}",
                "{\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt,TOKEN\"}"
            })
    void one_inside_is_checked_and_told_to_be_inside(String envelope) {
        var report = verify(envelope.replace("BADGE", BADGE).replace("TOKEN", TOKEN));

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("presentation");
        assertThat(report.verdict()).as("%s", report.checks()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_token_is_read_with_quotes_around_it_and_lines_in_it() {
        for (var text : List.of("\"" + TOKEN + "\"", "“" + TOKEN + "”", lines(TOKEN))) {
            assertThat(verify(text).check(CheckId.FORMAT).code()).isEqualTo("jwt");
        }
    }

    @Test
    void a_tampered_one_inside_is_noticed() {
        var report = verify("[" + BADGE.replace("A stranger", "A friend") + "]");

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void nobody_wraps_without_end() {
        var report = verify("[".repeat(20) + BADGE + "]".repeat(20));

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("not-a-credential");
    }

    private static String lines(String token) {
        return token.replaceAll("(.{76})", "$1\r\n ");
    }

    private static VerificationReport verify(String text) {
        return OtherIssuer.verify(text, RemoteSources.silent());
    }
}
