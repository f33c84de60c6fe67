package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    /** RFC 6238, appendix B, of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 7081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_standard(long seconds, int code) {
        assertThat(TimedCode.at(KEY, seconds / 30, "HmacSHA1") % 100_000_000).isEqualTo(code);
        assertThat(TimedCode.at(KEY, seconds / 30)).isEqualTo(code % 1_000_000);
    }

    @Test
    void a_code_counts_for_its_half_minute_and_the_ones_beside_it_and_once() {
        var secret = Base32.write(KEY);
        for (int off = -2; off <= 2; off++) {
            var typed = "%06d".formatted(TimedCode.at(KEY, STEP + off));
            if (Math.abs(off) <= 1) {
                var app = new AuthenticatorApp(secret, "sealed", typed, NOW);
                assertThatThrownBy(() -> app.use(secret, typed, NOW))
                        .isInstanceOf(AppCodeWrongException.class);
                var next = "%06d".formatted(TimedCode.at(KEY, STEP + off + 1));
                assertThatCode(() -> app.use(secret, next, NOW.plusSeconds(30)))
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> app.use(secret, typed, NOW.plusSeconds(30)))
                        .as("an earlier one after a later one")
                        .isInstanceOf(AppCodeWrongException.class);
            } else {
                assertThatThrownBy(() -> new AuthenticatorApp(secret, "sealed", typed, NOW))
                        .isInstanceOf(AppCodeWrongException.class);
            }
        }
    }

    @Test
    void what_is_between_the_digits_does_not_matter_and_what_are_none_is_refused() {
        var code = "%06d".formatted(TimedCode.at(KEY, STEP));
        var spaced = code.substring(0, 3) + " " + code.substring(3);

        var arabic = new StringBuilder();
        code.chars().forEach(c -> arabic.appendCodePoint('٠' + c - '0'));

        for (var typed : new String[] {spaced, arabic.toString()}) {
            assertThat(new AuthenticatorApp(Base32.write(KEY), "sealed", typed, NOW).since())
                    .isEqualTo(NOW);
        }
        for (var typed : new String[] {null, "", "12345", "1234567", "abcdef"}) {
            assertThatThrownBy(() -> new AuthenticatorApp(Base32.write(KEY), "sealed", typed, NOW))
                    .isInstanceOf(AppCodeWrongException.class);
        }
    }

    /** RFC 4648 §10. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void secrets_are_written_as_apps_read_them(String text, String written) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.write(bytes)).isEqualTo(written);
        assertThat(Base32.read(written.toLowerCase(Locale.ROOT))).isEqualTo(bytes);
    }

    @Property
    void what_was_written_is_read(@ForAll byte[] bytes) {
        assertThat(Base32.read(Base32.write(bytes))).isEqualTo(bytes);
    }

    @Test
    void recovery_codes_differ_are_typed_as_people_do_and_count_once() {
        var codes = RecoveryCode.random();
        assertThat(new HashSet<>(codes)).hasSize(RecoveryCode.MANY);
        assertThat(codes).allMatch(it -> it.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        var typed = codes.get(0).toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(RecoveryCode.hash(typed)).isEqualTo(RecoveryCode.hash(codes.get(0)));
        assertThat(RecoveryCode.hash(codes.get(0))).isNotEqualTo(RecoveryCode.hash(codes.get(1)));

        var address = MailAddress.parse("ada@example.org");
        var code =
                new RecoveryCode(Account.staff(address, "hash", Locale.ENGLISH, NOW), codes.get(0));
        code.use(NOW);

        assertThatThrownBy(() -> code.use(NOW))
                .isInstanceOfSatisfying(
                        AppCodeWrongException.class,
                        it -> assertThat(it.code()).isEqualTo("app-code-wrong"));
    }
}
