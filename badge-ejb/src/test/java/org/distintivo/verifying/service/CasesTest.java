package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs made after public reports of people who verify badges, with what is right for each; they
 * lie beside the project and are skipped where they do not.
 */
class CasesTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "cases", "openbadges");
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compact-all.json|warning|schema warning not-an-array",
                "compact-all-as-lists.json|valid|proof ok ok",
                "compact-profile-type.json|warning|schema warning not-an-array",
                "alignment-null.json|warning|schema warning empty",
                "token-claims-instead-of-members.jwt|warning|context warning version-1",
                "jcs-no-context-in-proof.json|valid|proof ok ok",
                "svg-utf8-bom.svg|valid|format ok svg",
                "svg-illustrator-entities.svg|valid|format ok svg",
                "png-ztxt-resaved.png|invalid|format error png-compressed",
                "png-text-chunk.png|invalid|format error png-old-text",
                "json-byte-order-mark.json|valid|format ok json",
                "token-undefined-word.jwt|warning|context warning undefined-word",
                "token-old-context-with-v2.jwt|warning|context warning plain-json",
                "token-did-key-and-jwk.jwt|valid|proof ok ok",
                "token-broken-into-lines.jwt|valid|format ok jwt",
                "status-without-id.json|warning|schema warning missing",
                "iri-with-braces.json|invalid|context error address-malformed",
                "nobody-named.json|warning|schema warning nobody-named",
                "homemade-famous-issuer.json|valid|issuer ok self",
                "no-status-at-all.json|valid|status skipped none",
                "ob2-address-only.png|warning|proof skipped hosted-not-asked",
                "ob2-address-only.png|warning|validity skipped not-reached",
                "context-unknown.json|warning|context skipped context-unknown",
                "context-unknown.json|warning|proof skipped context-unknown",
                "ob11-assertion.json|warning|format skipped open-badges-1",
                "presentation-of-one.json|valid|format ok presentation",
                "get-credentials-answer.json|invalid|format error several-credentials"
            })
    void each_gets_the_verdict_that_is_right(String file, String verdict, String check)
            throws IOException {
        var report = verify(file);

        assertThat(report.verdict().text()).as("%s", report.checks()).isEqualTo(verdict);
        assertThat(report.checks()).extracting(CasesTest::told).contains(check);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        SampleVerdictTest.tellsEverything(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob2-address-only.png", "context-unknown.json"})
    void what_could_not_be_checked_neither_passed_nor_failed(String file) throws IOException {
        var checks = verify(file).checks();

        assertThat(checks)
                .filteredOn(check -> check.id() != CheckId.FORMAT && check.id() != CheckId.SCHEMA)
                .extracting(CheckResult::outcome)
                .doesNotContain(CheckOutcome.ERROR)
                .filteredOn(outcome -> outcome == CheckOutcome.OK)
                .hasSizeLessThan(2);
    }

    @Test
    void dates_with_an_offset_without_colon_are_dates() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the cases are not beside the project");
        var scenario =
                OtherIssuer.object(Files.readString(FOLDER.resolve("ob2-worlds.scenario.json")));
        for (var each : scenario.getJsonArray("cases").getValuesAs(JsonObject.class)) {
            var world = new MapFetcher();
            each.getJsonObject("serve")
                    .forEach((address, answer) -> serve(world, address, answer.asJsonObject()));
            var report = OtherIssuer.verify(each.get("submit").toString(), world.outside());
            var name = each.getString("name");
            var schema = report.check(CheckId.SCHEMA);

            if (name.equals("control") || name.endsWith("+0000") || name.equals("ctx_http")) {
                assertThat(report.verdict().text()).as(name + report.checks()).isEqualTo("valid");
            }
            if (name.equals("verification_missing")) {
                assertThat(told(schema)).isEqualTo("schema error missing");
                assertThat(schema.pointer()).isEqualTo("/verification");
            }
        }
    }

    private static void serve(MapFetcher world, String address, JsonObject answer) {
        var body = answer.get("body");
        world.serve(address, body instanceof JsonString text ? text.getString() : body.toString());
    }

    private static String told(CheckResult check) {
        return check.id().text() + " " + check.outcome().text() + " " + check.code();
    }

    private static VerificationReport verify(String file) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the cases are not beside the project");
        var own = Issued.context().own();
        return Verification.of(
                Files.readAllBytes(FOLDER.resolve(file)),
                new VerificationContext(own, NOW, null, RemoteSources.silent()));
    }
}
