package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.assertion.BadgeFault;
import org.distintivo.openbadges.service.assertion.BadgeRules;
import org.distintivo.platform.service.Messages;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real credentials of others and the verdicts that others gave them. The servers that they refer to
 * answer as they would.
 */
public class SampleVerdictTest {

    private static final String BASIC = "samples/ob20/basic-assertion.json";

    static Stream<String[]> samples() {
        return Standards.text("samples/INDEX.tsv").lines().skip(1).map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_gets_its_verdict(String file, String expected) {
        var report = verify(file);

        assertThat(report.verdict().text()).as(report.toString()).isEqualTo(expected);
        tellsEverything(report);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void none_is_taken_for_good_when_nobody_can_be_asked(String file, String expected) {
        var report = Verification.of(Standards.bytes(file), Issued.context());

        if (file.startsWith("samples/ob20/") || expected.equals("invalid")) {
            assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
        }
        tellsEverything(report);
    }

    @ParameterizedTest
    @CsvSource({
        "assets/badge-with-data-image.json, true",
        "rdf-validation/valid-badge-class.json, true",
        "rdf-validation/valid-badge-class-empty-criteria-type.json, true",
        "rdf-validation/invalid-empty-type.json, false"
    })
    void what_is_no_assertion_keeps_the_rules_of_its_class(String file, boolean keeps) {
        var faults = BadgeRules.ofBadgeClass(Standards.json("samples/ob20/" + file));

        assertThat(faults.stream().allMatch(BadgeFault::common)).isEqualTo(keeps);
    }

    @Test
    void an_issuer_may_be_more_than_an_issuer() {
        var issuer = Standards.json("samples/ob20/rdf-validation/valid-issuer-extension.json");
        var criteria = Standards.json("samples/ob20/assets/issuer-invalid-type.json");

        assertThat(BadgeRules.ofIssuer(issuer)).isEmpty();
        assertThat(BadgeRules.ofIssuer(criteria)).isNotEmpty();
    }

    private static VerificationReport verify(String file) {
        var sample = Standards.bytes(file);
        var world = SampleWorld.fetcher();
        if (file.startsWith("samples/ob20/") && file.endsWith(".json")) {
            // a hosted badge is what its own address says it is
            world.serve(Addresses.secure(Standards.json(file).getString("id")), sample);
        }
        world.serve(
                "https://example.org/beths-robotics-badge.json",
                file.endsWith(".json") ? sample : Standards.bytes(BASIC));
        var own = Issued.context().own();
        return Verification.of(
                sample, new VerificationContext(own, Issued.NOW, null, world.outside()));
    }

    /** Each check once, each with words for people in every language. */
    public static void tellsEverything(VerificationReport report) {
        assertThat(report.checks()).extracting("id").containsExactly((Object[]) CheckId.values());
        var messages = new Messages();
        for (var language : messages.languages()) {
            for (var check : report.checks()) {
                var text = messages.text(language, check.messageKey(), check.arguments().toArray());
                assertThat(text).isNotBlank().doesNotContain("{0}");
            }
        }
        assertThat(messages.text(Locale.ENGLISH, "verifying.verdict." + report.verdict().text()))
                .isNotBlank();
    }
}
