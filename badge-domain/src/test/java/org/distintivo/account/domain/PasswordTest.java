package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    /** One hash and no bit: holds nothing. */
    private static final CommonPasswords NONE = CommonPasswords.of(new byte[] {1, 0});

    private static final MailAddress ADDRESS = MailAddress.parse("lukasz.nunez@example.org");
    private static final String NAME = "Łukasz Nuñez";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three unrelated words",
                "tre parole qualunque",
                "x7#Qp!9w",
                "пароль из букв",
                "正确的马电池订书钉",
                "💎🐎🔋📎💎🐎🔋📎",
            })
    void any_characters_make_a_password(String password) {
        assertThat(Password.require(password, ADDRESS, NAME, NONE)).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "passwor", "💎🐎🔋📎💎🐎🔋"})
    void seven_characters_are_too_few(String password) {
        assertRefused(password, "password-too-short");
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_the_most() {
        var long128 = "ab c".repeat(32);

        assertThat(Password.require(long128 + "", ADDRESS, NAME, NONE)).hasSize(128);
        assertRefused(long128 + "d", "password-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "P@ssw0rd!",
                "12345678",
                "123456789",
                "1234567890",
                "87654321",
                "11111111",
                "qwerty123",
                "qwertyuiop",
                "1q2w3e4r",
                "iloveyou!",
                "Welcome2026",
                "admin1234",
                "123456abc",
                "abababab",
            })
    void what_is_guessed_first_is_refused(String password) {
        assertRefused(password, "password-too-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lukasz.nunez@example.org",
                "lukasz.nunez-2026",
                "my Łukasz Nuñez",
                "łukasznuñez!"
            })
    void the_owners_address_and_name_are_refused(String password) {
        assertRefused(password, "password-names-owner");
    }

    @Test
    void an_address_that_is_none_hides_no_other_fault() {
        assertThatThrownBy(() -> Password.require("short", null, null, NONE))
                .isInstanceOf(PasswordRefusedException.class);
        assertThat(Password.require("three unrelated words", null, null, NONE)).isNotEmpty();
    }

    @Test
    void a_keyboard_may_compose_accents_either_way() {
        assertThat(Password.require("cafe\u0301 lungo", ADDRESS, NAME, NONE))
                .isEqualTo("café lungo");
        assertThat(Password.normalize("cafe\u0301 lungo")).isEqualTo("café lungo");
    }

    private static void assertRefused(String password, String code) {
        assertThatThrownBy(() -> Password.require(password, ADDRESS, NAME, NONE))
                .isInstanceOfSatisfying(
                        PasswordRefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_listed_password_is_refused_however_its_letters_are_written() {
        var onlyMidnight = CommonPasswords.of(filterOf("midnight"));

        for (var password : new String[] {"midnight", "MidNight", "mid night", "m1dn1ght99"}) {
            assertThatThrownBy(() -> Password.require(password, ADDRESS, NAME, onlyMidnight))
                    .as(password)
                    .isInstanceOfSatisfying(
                            PasswordRefusedException.class,
                            e -> assertThat(e.code()).isEqualTo("password-too-common"));
        }
        assertThat(Password.require("midnight elephants", ADDRESS, NAME, onlyMidnight)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "anything that was a password once"})
    void whatever_can_be_a_password_is_worth_a_hash(String typed) {
        assertThat(Password.isPlausible(typed)).isTrue();
    }

    @Test
    void nothing_and_far_too_much_are_not() {
        assertThat(Password.isPlausible(null)).isFalse();
        assertThat(Password.isPlausible("")).isFalse();
        assertThat(Password.isPlausible("x".repeat(4 * Password.MAX_LENGTH))).isTrue();
        assertThat(Password.isPlausible("x".repeat(4 * Password.MAX_LENGTH + 1))).isFalse();
    }

    @Test
    void a_name_of_three_letters_may_stand_in_a_password() {
        var short3 = MailAddress.parse("ann@example.org");

        assertThat(Password.require("annual rainfall", short3, "Ann", NONE)).isNotNull();
        assertThatThrownBy(
                        () ->
                                Password.require(
                                        "anna rainfall", MailAddress.parse("anna@e.org"), "", NONE))
                .isInstanceOf(PasswordRefusedException.class);
    }

    /** One hash, a thousand bytes. */
    private static byte[] filterOf(String password) {
        var filter = new byte[1001];
        filter[0] = 1;
        long bit = (ByteBuffer.wrap(Sha256.of(password)).getInt() & 0xFFFF_FFFFL) % 8000;
        filter[(int) (1 + bit / 8)] |= (byte) (1 << (bit % 8));
        return filter;
    }
}
