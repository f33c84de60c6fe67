package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.junit.jupiter.api.Test;

/** The parts of a proof over an excerpt, and what is none. */
class DisclosureProofTest {

    private static final byte[] SIGNATURE = bytes(bytes(64, 1));
    private static final byte[] KEY = bytes(Multikey.of(Curve.P256, bytes(33, 2)).prefixed());
    private static final byte[] SIGNATURES = list(SIGNATURE, SIGNATURE);
    private static final byte[] NAMES = join(hex("a2"), name(0, 3), name(7, 4));
    private static final byte[] INDEXES = hex("83000205");

    @Test
    void its_parts_are_read() throws Exception {
        var proof = parse(SIGNATURE, KEY, SIGNATURES, NAMES, INDEXES);

        assertThat(proof.baseSignature()).isEqualTo(bytes(64, 1));
        assertThat(proof.statementKey().bytes()).isEqualTo(bytes(33, 2));
        assertThat(proof.signatures()).hasSize(2);
        assertThat(proof.names())
                .containsEntry("c14n0", Multibase.encodeUrl(bytes(32, 3)))
                .containsEntry("c14n7", Multibase.encodeUrl(bytes(32, 4)))
                .hasSize(2);
        assertThat(proof.mandatory()).containsExactly(0, 2, 5);
    }

    @Test
    void parts_of_another_kind_or_size_are_refused() {
        refused(bytes(bytes(63, 1)), KEY, SIGNATURES, NAMES, INDEXES);
        refused(SIGNATURE, bytes(bytes(35, 2)), SIGNATURES, NAMES, INDEXES);
        refused(SIGNATURE, bytes(Multikey.of(bytes(32, 2)).prefixed()), SIGNATURES, NAMES, INDEXES);
        refused(SIGNATURE, KEY, list(SIGNATURE, hex("4101")), NAMES, INDEXES);
        refused(SIGNATURE, KEY, NAMES, NAMES, INDEXES);
        refused(SIGNATURE, KEY, SIGNATURES, SIGNATURES, INDEXES);
        refused(SIGNATURE, KEY, SIGNATURES, hex("a1004101"), INDEXES);
        refused(SIGNATURE, KEY, SIGNATURES, NAMES, hex("814100"));
        refused(SIGNATURE, KEY, SIGNATURES, NAMES);
        refused(SIGNATURE, KEY, SIGNATURES, NAMES, INDEXES, INDEXES);
    }

    @Test
    void two_nodes_cannot_be_made_one() {
        refused(SIGNATURE, KEY, SIGNATURES, join(hex("a2"), name(0, 3), name(1, 3)), INDEXES);
    }

    @Test
    void no_statement_is_counted_twice() {
        refused(SIGNATURE, KEY, SIGNATURES, NAMES, hex("820202"));
        refused(SIGNATURE, KEY, SIGNATURES, NAMES, hex("820201"));
    }

    @Test
    void more_signatures_than_anybody_needs_are_not_worked_through() throws Exception {
        var most = signatures(DisclosureProof.MAX_SIGNATURES);
        var more = signatures(DisclosureProof.MAX_SIGNATURES + 1);

        assertThat(parse(SIGNATURE, KEY, most, NAMES, INDEXES).signatures())
                .hasSize(DisclosureProof.MAX_SIGNATURES);
        assertThatThrownBy(() -> parse(SIGNATURE, KEY, more, NAMES, INDEXES))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("too-many");
    }

    private static byte[] signatures(int count) {
        var all = IntStream.range(0, count).mapToObj(i -> SIGNATURE).toArray(byte[][]::new);
        return join(hex("99%04x".formatted(count)), join(all));
    }

    @Test
    void another_header_or_encoding_is_refused() {
        var parts = list(SIGNATURE, KEY, SIGNATURES, NAMES, INDEXES);

        refused(Multibase.encodeUrl(join(hex("d95d02"), parts)));
        refused(Multibase.encodeUrl(join(hex("d95c01"), parts)));
        refused(Multibase.encodeUrl(join(hex("d95d01"), parts)) + "=");
        refused(Multibase.encodeUrl(hex("d95d01")));
        refused(Multibase.encode(hex("d95d01")));
        refused("");
    }

    private static DisclosureProof parse(byte[]... parts) throws DocumentRefusedException {
        return DisclosureProof.parse(Multibase.encodeUrl(join(hex("d95d01"), list(parts))));
    }

    private static void refused(byte[]... parts) {
        refused(Multibase.encodeUrl(join(hex("d95d01"), list(parts))));
    }

    private static void refused(String value) {
        assertThatThrownBy(() -> DisclosureProof.parse(value))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value");
    }

    private static byte[] name(int number, int value) {
        return join(new byte[] {(byte) number}, bytes(bytes(32, value)));
    }

    private static byte[] list(byte[]... items) {
        return join(new byte[] {(byte) (0x80 + items.length)}, join(items));
    }

    private static byte[] bytes(byte[] content) {
        return join(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] bytes(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
