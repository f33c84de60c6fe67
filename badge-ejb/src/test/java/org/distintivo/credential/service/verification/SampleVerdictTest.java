package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real credentials of others and the verdicts that others gave them. */
public class SampleVerdictTest {

    /** Where the verdict is another, because nobody is asked over the network or by decision. */
    private static final Map<String, String> OTHERWISE =
            Map.of(
                    // the status list, and whether did:web names that key, would have to be asked
                    "ob30/bit-string-list/credential-status-revoked.json", "warning",
                    "dcc/v2Revoked.json", "warning",
                    "dcc/v2EddsaWithValidStatus.json", "warning",
                    "dcc/v2didWebWithValidStatus.json", "warning",
                    "dcc/v2WithBadDidWeb.json", "warning",
                    // an old data model is told, as the 1EdTech validator does
                    "dcc/v1NoStatus.json", "warning",
                    "dcc/v1SimpleIssuerId.json", "warning",
                    // an issuer that is a number cannot be compared with a key
                    "ob30/simple-did-key-method.json", "warning");

    static Stream<String[]> samples() {
        return Standards.text("samples/INDEX.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(row -> !row[0].startsWith("samples/ob20/"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_gets_its_verdict(String file, String expected) {
        var name = file.substring("samples/".length());

        var report = verify(file);

        assertThat(report.verdict().text())
                .as(report.toString())
                .isEqualTo(OTHERWISE.getOrDefault(name, expected));
        tellsEverything(report);
    }

    @ParameterizedTest
    @MethodSource("openBadges2")
    void an_older_badge_is_recognized_as_such(String file) {
        var report = verify(file);

        assertThat(report.verdict().text()).isEqualTo("invalid");
        tellsEverything(report);
    }

    static Stream<String> openBadges2() {
        return Standards.text("samples/INDEX.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .filter(file -> file.startsWith("samples/ob20/"));
    }

    @Test
    void a_picture_of_open_badges_2_says_what_it_is() {
        assertThat(verify("samples/ob20/simple-badge.png").check(CheckId.FORMAT).code())
                .isEqualTo("open-badges-2");
        assertThat(verify("samples/ob20/basic-assertion.json").check(CheckId.FORMAT).code())
                .isEqualTo("open-badges-2");
    }

    private static VerificationReport verify(String file) {
        return Verification.of(Standards.bytes(file), Issued.circumstances());
    }

    /** Each check once, each with words for people in every language. */
    static void tellsEverything(VerificationReport report) {
        assertThat(report.checks()).extracting("id").containsExactly((Object[]) CheckId.values());
        var messages = new Messages();
        for (var language : messages.languages()) {
            for (var check : report.checks()) {
                var text = messages.text(language, check.messageKey(), check.arguments().toArray());
                assertThat(text).isNotBlank().doesNotContain("{0}");
            }
        }
        assertThat(messages.text(Locale.ENGLISH, "verify.verdict." + report.verdict().text()))
                .isNotBlank();
    }
}
