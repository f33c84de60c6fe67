package org.distintivo.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.junit.jupiter.api.Test;

class StatusListTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.250Z");

    @Test
    void every_credential_of_a_list_gets_an_index_of_its_own() {
        var list = aList();
        var seen = new BitSet();

        for (int position = 0; position < Bitstring.LENGTH; position++) {
            seen.set(list.order().at(position));
        }

        assertThat(seen.cardinality()).isEqualTo(Bitstring.LENGTH);
        assertThat(seen.length()).isEqualTo(Bitstring.LENGTH);
    }

    @Test
    void indexes_do_not_tell_the_order_in_which_they_were_given() {
        var list = aList();
        int ascending = 0;
        int near = 0;

        for (int position = 1; position <= 10_000; position++) {
            int step = list.order().at(position) - list.order().at(position - 1);
            ascending += step > 0 ? 1 : 0;
            near += Math.abs(step) < 64 ? 1 : 0;
        }

        assertThat(ascending).isBetween(4_800, 5_200);
        assertThat(near).isLessThan(40);
    }

    @Test
    void two_lists_have_different_orders() {
        var other =
                new StatusList(
                        2, StatusPurpose.REVOCATION, secret("another secret of thirty-two byt"));

        assertThat(other.order().at(7)).isNotEqualTo(aList().order().at(7));
    }

    @Test
    void revoking_sets_one_bit_and_makes_a_new_edition_once() {
        var list = aList();
        list.publish(new SignedDocument("{}", "key", NOW));

        assertThat(list.set(23)).isTrue();
        assertThat(list.isPublished()).isFalse();
        assertThat(list.set(23)).isFalse();

        assertThat(list.edition()).isEqualTo(2);
        assertThat(list.isSet(23)).isTrue();
        assertThat(list.isSet(22)).isFalse();
        assertThat(list.isSet(24)).isFalse();
    }

    @Test
    void a_later_edition_has_a_later_date_even_when_the_clock_goes_back() {
        var list = aList();
        assertThat(list.nextDate(NOW)).isEqualTo("2026-11-22T10:00:00Z");
        list.publish(new SignedDocument("{}", "key", list.nextDate(NOW)));

        assertThat(list.nextDate(NOW)).isEqualTo("2026-11-22T10:00:01Z");
        assertThat(list.nextDate(NOW.minusSeconds(3_600))).isEqualTo("2026-11-22T10:00:01Z");
        assertThat(list.nextDate(NOW.plusSeconds(60))).isEqualTo("2026-11-22T10:01:00Z");
    }

    @Test
    void what_is_published_says_what_the_list_says() throws Exception {
        var list = aList();
        list.set(0);
        list.set(131_071);

        var read = Bitstring.decode(list.encoded());

        assertThat(read.length()).isEqualTo(131_072);
        assertThat(read.isSet(0)).isTrue();
        assertThat(read.isSet(1)).isFalse();
        assertThat(read.isSet(131_071)).isTrue();
    }

    @Test
    void a_suspension_can_be_taken_back_and_a_revocation_cannot() {
        var suspensions = new StatusList(1, StatusPurpose.SUSPENSION, new byte[32]);
        suspensions.set(5);

        assertThat(suspensions.clear(5)).isTrue();
        assertThat(suspensions.clear(5)).isFalse();
        assertThat(suspensions.isSet(5)).isFalse();
        assertThat(suspensions.edition()).isEqualTo(3);
        var revocations = aList();
        revocations.set(5);
        assertThatThrownBy(() -> revocations.clear(5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_older_database_takes_no_revocation_back_and_no_edition_comes_twice() {
        var published = aList();
        published.set(1);
        published.set(2);
        published.publish(new SignedDocument("{}", "key", NOW.plusSeconds(50)));
        var restored = aList();
        restored.set(3);

        assertThat(restored.recover(published.published(), NOW)).isTrue();

        assertThat(restored.isSet(1)).isTrue();
        assertThat(restored.isSet(2)).isTrue();
        assertThat(restored.isSet(3)).isTrue();
        assertThat(restored.edition()).isGreaterThan(published.edition());
        assertThat(restored.nextDate(NOW)).isAfter(NOW.plusSeconds(50));
        assertThat(restored.recovered()).isEqualTo(2);
        assertThat(restored.recover(published.published(), NOW)).isFalse();
    }

    @Test
    void of_suspensions_the_newest_edition_counts() {
        var published = new StatusList(1, StatusPurpose.SUSPENSION, new byte[32]);
        published.set(1);
        published.clear(1);
        published.publish(new SignedDocument("{}", "key", NOW));
        var restored = new StatusList(1, StatusPurpose.SUSPENSION, new byte[32]);
        restored.set(1);

        assertThat(restored.recover(published.published(), NOW)).isTrue();
        assertThat(restored.isSet(1)).isFalse();
        assertThat(restored.recover(published.published(), NOW)).isFalse();
    }

    @Test
    void a_list_that_unpacks_without_end_is_refused() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        var bomb = "u" + Base64.getUrlEncoder().encodeToString(packed.toByteArray());

        assertThatThrownBy(() -> Bitstring.decode(bomb))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("list-too-large");
        assertThatThrownBy(() -> Bitstring.decode("unonsense"))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("list-malformed");
    }

    @Test
    void a_list_is_published_while_its_document_says_what_it_says() {
        var list = aList();
        assertThat(list.isPublished()).isFalse();

        list.publish(new SignedDocument("{}", "key", NOW));
        assertThat(list.isPublished()).isTrue();
        assertThat(list.document()).isEqualTo("{}");
        assertThat(list.signedAt()).isEqualTo(NOW);

        var edition = list.edition();
        list.outdate();
        assertThat(list.isPublished()).isFalse();
        assertThat(list.edition()).isEqualTo(edition + 1);
        assertThat(list.bits().count()).isZero();
    }

    @Test
    void a_list_keeps_its_number_its_purpose_and_its_secret() {
        var list = aList();

        assertThat(list.number()).isEqualTo(1);
        assertThat(list.purpose()).isEqualTo(StatusPurpose.REVOCATION);
        assertThat(list.secret()).isEqualTo(secret("a secret of exactly thirty-two b"));
    }

    @Test
    void what_was_recovered_is_dated_as_it_was_published() {
        var published = aList();
        published.set(5);
        published.publish(new SignedDocument("{}", "key", NOW));
        var restored = aList();

        restored.recover(published.published(), NOW.plusSeconds(60));

        assertThat(restored.signedAt()).isEqualTo(NOW);
        assertThat(restored.nextDate(NOW)).isAfter(NOW);
    }

    private static StatusList aList() {
        return new StatusList(
                1, StatusPurpose.REVOCATION, secret("a secret of exactly thirty-two b"));
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
