package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Base58Test {

    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    @Property
    void what_was_encoded_decodes_to_itself(@ForAll @Size(max = 70) byte[] bytes) {
        assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
    }

    @Property
    void it_is_the_number_in_base_58(@ForAll @Size(min = 1, max = 70) byte[] bytes) {
        bytes[0] = 1; // no leading zeros, which stand outside the number

        var read = BigInteger.ZERO;
        for (char c : Base58.encode(bytes).toCharArray()) {
            read = read.multiply(BigInteger.valueOf(58));
            read = read.add(BigInteger.valueOf(ALPHABET.indexOf(c)));
        }

        assertThat(read).isEqualTo(new BigInteger(1, bytes));
    }

    @Test
    void what_is_no_base_58_is_refused() {
        assertThatThrownBy(() -> Base58.decode("0OIl"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Base58.decode("1".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
