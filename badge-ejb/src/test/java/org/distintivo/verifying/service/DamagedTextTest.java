package org.distintivo.verifying.service;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.nio.charset.Charset;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in other bytes than everybody else's. */
class DamagedTextTest {

    /** It would be read as a sign that stands for any damage, and such a sign can be signed. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void a_badge_in_another_encoding_is_damaged(String charset) {
        var badge = OtherIssuer.credential(JSON.createObjectBuilder().add("name", "na\ufffdve"));
        var damaged = badge.replace('\ufffd', '\u00ef').getBytes(Charset.forName(charset));

        var report = HostileInput.verify(damaged);

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("not-utf-8");
        assertThat(HostileInput.verify(badge).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_badge_in_units_of_sixteen_bits_is_read() {
        for (var units : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
            assertThat(HostileInput.verify(Issued.credential().getBytes(units)).verdict())
                    .isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_list_does_not_hide_its_end_in_an_array() {
        var ended =
                JSON.createObjectBuilder(OtherIssuer.list("revocation", 131_072, 7))
                        .add("validUntil", JSON.createArrayBuilder().add("2026-01-01T00:00:00Z"))
                        .build();
        var world = new MapFetcher().serve(OtherIssuer.STATUS, OtherIssuer.sign(ended));

        var status =
                OtherIssuer.status(
                        OtherIssuer.credential(OtherIssuer.withStatus("revocation", 8)),
                        world,
                        Issued.NOW);

        assertThat(status.code()).isEqualTo("list-expired");
    }
}
