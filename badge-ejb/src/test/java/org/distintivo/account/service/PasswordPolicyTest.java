package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.account.domain.PasswordRefusedException;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final MailAddress ADDRESS = MailAddress.parse("ada@example.org");

    private final PasswordPolicy policy = new PasswordPolicy();

    @BeforeEach
    void load() {
        policy.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweetheart",
                "minecraft",
                "midnight",
                "Midnight",
                "sweet heart",
                "sw33th3art!",
                "minecraft2026",
                "margherita",
                "butterfly",
                "elephant",
                "qazxswedc",
                "computer1",
                "1qaz2wsx",
            })
    void what_many_have_chosen_before_is_refused_however_it_is_decorated(String password) {
        assertThatThrownBy(() -> policy.require(password, ADDRESS, "Ada"))
                .isInstanceOfSatisfying(
                        PasswordRefusedException.class,
                        e -> assertThat(e.code()).isEqualTo("password-too-common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viola ombrello settembre 71",
                "tre parole qualunque",
                "midnight elephants knit",
                "пароль из букв",
            })
    void words_that_nobody_puts_together_are_taken(String password) {
        assertThat(policy.require(password, ADDRESS, "Ada")).isEqualTo(password);
    }

    /** One in ten thousand is taken for a common one; three looks at each password. */
    @Test
    void hardly_any_other_password_is_taken_for_a_common_one() {
        var random = new Random(20261130);
        long refused = IntStream.range(0, 20_000).filter(i -> isRefused(letters(random))).count();

        assertThat(refused).isLessThan(20);
    }

    private boolean isRefused(String password) {
        try {
            policy.require(password, ADDRESS, "");
            return false;
        } catch (PasswordRefusedException e) {
            return true;
        }
    }

    private static String letters(Random random) {
        return random.ints(14, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void the_filter_says_whose_list_it_is_made_of_and_under_which_license() throws IOException {
        try (var origin =
                PasswordPolicy.class.getResourceAsStream(
                        "/org/distintivo/account/common-passwords.txt")) {
            assertThat(new String(origin.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("OWASP SecLists Project", "licenses/by-sa/3.0/");
        }
    }
}
