package org.distintivo.verifying.service.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.OwnVerification;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed in and is no badge. */
class NoCredentialTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|not-a-credential",
                "hello|not-a-credential",
                "https://example.org/badge.json|url",
                "[]|no-credentials",
                "{\"credential\":[],\"compactJwsString\":[]}|no-credentials",
                "[{},{}]|several-credentials",
                "{\"a\":1,\"a\":2}|json-malformed",
                "{\"a\":|json-malformed",
                "{}|not-a-badge",
                "{\"type\":\"VerifiablePresentation\"}|no-credentials",
                "{\"@context\":\"https://w3id.org/openbadges/v2\"}|not-an-assertion",
                "<svg/>|no-credential",
                "<html>|page",
                "a.b.c|not-a-credential",
                "eyJhbGciOiJub25lIiwiemlwIjoiREVGIn0.e30.|token-header"
            })
    void what_is_no_credential_is_said_to_be_none(String input, String code) {
        var report = OwnVerification.verify(input);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo(code);
        assertThat(report.credential()).isNull();
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void oversized_input_is_refused_before_it_is_read() {
        var deep = "{\"type\":" + "[".repeat(100_000);
        var wide = "{\"a\":\"" + "x".repeat(300_000) + "\"}";

        assertThat(OwnVerification.verify(deep).check(CheckId.FORMAT).code())
                .isEqualTo("json-too-deep");
        assertThat(OwnVerification.verify(wide).check(CheckId.FORMAT).code())
                .isEqualTo("body-too-large");
        var huge = new byte[3 * 1024 * 1024];
        assertThat(OwnVerification.verify(huge, null).check(CheckId.FORMAT).code())
                .isEqualTo("too-large");
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
        assertThat(OwnVerification.verify(jpeg, null).check(CheckId.FORMAT).code())
                .isEqualTo("jpeg");
    }

    @Test
    void a_large_photo_is_told_by_its_kind_and_not_by_its_size() {
        var photo = new byte[3 * 1024 * 1024];
        photo[0] = (byte) 0xff;
        photo[1] = (byte) 0xd8;

        assertThat(OwnVerification.verify(photo, null).check(CheckId.FORMAT).code())
                .isEqualTo("jpeg");
    }
}
