package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

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
        assertThat(Password.require(password, ADDRESS, NAME)).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "passwor", "💎🐎🔋📎💎🐎🔋"})
    void seven_characters_are_too_few(String password) {
        assertRefused(password, "password-too-short");
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_the_most() {
        var long128 = "ab c".repeat(32);

        assertThat(Password.require(long128 + "", ADDRESS, NAME)).hasSize(128);
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
    void a_keyboard_may_compose_accents_either_way() {
        assertThat(Password.require("cafe\u0301 lungo", ADDRESS, NAME)).isEqualTo("café lungo");
        assertThat(Password.normalize("cafe\u0301 lungo")).isEqualTo("café lungo");
    }

    private static void assertRefused(String password, String code) {
        assertThatThrownBy(() -> Password.require(password, ADDRESS, NAME))
                .isInstanceOfSatisfying(
                        PasswordRefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
