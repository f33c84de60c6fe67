package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.service.Issued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in other bytes than everybody else's. */
class DamagedTextTest {

    /** It would be read as a sign that stands for any damage, and such a sign can be signed. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void a_badge_in_another_encoding_is_damaged(String charset) {
        var badge = Foreign.credential(JSON.createObjectBuilder().add("name", "na\ufffdve"));
        var damaged = badge.replace('\ufffd', '\u00ef').getBytes(Charset.forName(charset));

        var report = Hostile.verify(damaged);

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("not-utf-8");
        assertThat(Hostile.verify(badge).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_badge_in_units_of_sixteen_bits_is_no_badge() {
        var wide = Issued.credential().getBytes(StandardCharsets.UTF_16);

        assertThat(Hostile.format(wide)).isEqualTo("not-utf-8");
    }

    @Test
    void a_list_does_not_hide_its_end_in_an_array() {
        var ended =
                JSON.createObjectBuilder(Foreign.list("revocation", 131_072, 7))
                        .add("validUntil", JSON.createArrayBuilder().add("2026-01-01T00:00:00Z"))
                        .build();
        var world = new MapFetcher().serve(Foreign.STATUS, Foreign.sign(ended));

        var status =
                Foreign.status(
                        Foreign.credential(Foreign.withStatus("revocation", 8)), world, Issued.NOW);

        assertThat(status.code()).isEqualTo("list-expired");
    }
}
