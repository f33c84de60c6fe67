package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another notation of the same statements is told, and no fault of the badge. */
class NotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/credentialSubject/type|'AchievementSubject'|not-an-array",
                "/credentialSubject/achievement/type|'Achievement'|not-an-array",
                "/credentialSubject/achievement/tag|'welding'|not-an-array",
                "/issuer/type|'Profile'|not-an-array",
                "/credentialSubject/achievement/criteria|[{'narrative':'Passes.'}]|type",
                "/credentialSubject/achievement/humanCode|null|empty",
                "/validFrom|'2026-01-02T03:04:05+0000'|not-a-date"
            })
    void it_is_a_warning_that_names_the_member(String pointer, String value, String code) {
        var report = verify(pointer, value);
        var schema = report.check(CheckId.SCHEMA);

        assertThat(report.verdict()).as("%s", report.checks()).isEqualTo(Verdict.WARNING);
        assertThat(schema.code()).isEqualTo(code);
        assertThat(schema.pointer()).startsWith(pointer);
        assertThat(schema.arguments().get(0))
                .isEqualTo(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/credentialSubject/achievement/name|5|type",
                "/credentialSubject/achievement/description|null|missing",
                "/validFrom|'yesterday'|not-a-date"
            })
    void what_says_something_else_is_an_error(String pointer, String value, String code) {
        var schema = verify(pointer, value).check(CheckId.SCHEMA);

        assertThat(schema)
                .extracting(CheckResult::outcome, CheckResult::code)
                .containsExactly(CheckOutcome.ERROR, code);
    }

    @Test
    void one_that_names_nobody_is_told_to_do_so() {
        var unsigned =
                JSON.createPatchBuilder()
                        .remove("/credentialSubject/identifier")
                        .build()
                        .apply(OtherIssuer.unsigned(JSON.createObjectBuilder()));

        var report = OtherIssuer.verify(OtherIssuer.sign(unsigned), RemoteSources.silent());

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.SCHEMA).code()).isEqualTo("nobody-named");
    }

    private static VerificationReport verify(String pointer, String value) {
        var json = OtherIssuer.object("{\"v\":" + value.replace('\'', '"') + "}").get("v");
        var unsigned =
                JSON.createPatchBuilder()
                        .add(pointer, json)
                        .build()
                        .apply(OtherIssuer.unsigned(JSON.createObjectBuilder()));
        return OtherIssuer.verify(OtherIssuer.sign(unsigned), RemoteSources.silent());
    }
}
