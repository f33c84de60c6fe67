package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObjectBuilder;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry for a status list may say, and what nothing can be made of. */
class StatusEntryTest {

    private static final int LAST = Bitstring.LENGTH - 1;

    private final MapFetcher world = new MapFetcher();

    @Test
    void a_place_may_be_written_as_a_number() {
        serve(LAST);

        assertThat(code(entry().add("statusListIndex", LAST))).isEqualTo("revoked");
        assertThat(code(entry().add("statusListIndex", true))).isEqualTo("entry-malformed");
        assertThat(code(entry().add("statusListIndex", 1.5))).isEqualTo("entry-malformed");
    }

    @ParameterizedTest
    @CsvSource({"1, revoked", "2, entry-malformed", "0, entry-malformed"})
    void an_entry_of_several_bits_is_not_read_as_one_of_one(int size, String code) {
        serve(LAST);

        assertThat(code(entry().add("statusSize", size))).isEqualTo(code);
    }

    @Test
    void the_first_place_behind_the_list_is_none() {
        serve(LAST);

        assertThat(code(entry().add("statusListIndex", "" + Bitstring.LENGTH)))
                .isEqualTo("list-range");
    }

    private void serve(int set) {
        var list = OtherIssuer.list("revocation", Bitstring.LENGTH, set);
        world.serve(OtherIssuer.STATUS, OtherIssuer.sign(list));
    }

    private static JsonObjectBuilder entry() {
        return OtherIssuer.statusEntry("BitstringStatusListEntry", "revocation", LAST);
    }

    private String code(JsonObjectBuilder entry) {
        var more = JSON.createObjectBuilder().add("credentialStatus", entry);
        return OtherIssuer.status(OtherIssuer.credential(more), world, Issued.NOW).code();
    }
}
