package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailedLinkTest {

    private static final String TOKEN = "AZaz09_-AZaz09_-AZaz09_-AZaz09_-AZaz09_-AZa";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ")",
                ">",
                ",",
                "\"",
                "'",
                ";",
                ":",
                "!",
                "*",
                "]",
                "}",
                ").",
                "\").",
                ".../",
                "%2E",
                "%2e",
                "%29",
                "%3E",
                "%3e",
                "%2C",
                "%22",
                "%27",
                "%3B",
                "%20",
                "%5D",
                "%3F",
                "%E2%80%9D",
                "%e2%80%99",
                "%C2%BB",
                "%C2%A0",
                "%E2%80%A6",
                "%29.",
                ")/"
            })
    void what_has_stuck_to_a_link_is_left_out(String stuck) {
        assertThat(MailedLink.tidied("/claim/" + TOKEN + stuck, null)).contains("/claim/" + TOKEN);
        assertThat(MailedLink.tidied("/mail/off/" + TOKEN + stuck, "lang=it"))
                .contains("/mail/off/" + TOKEN + "?lang=it");
        assertThat(MailedLink.tidied("/signup/confirm", "token=" + TOKEN + stuck))
                .contains("/signup/confirm?token=" + TOKEN);
        assertThat(
                        MailedLink.tidied(
                                "/password/reset", "lang=it&token=" + TOKEN + stuck + "&to=%2Fmy"))
                .contains("/password/reset?lang=it&token=" + TOKEN + "&to=%2Fmy");
    }

    @Test
    void a_slash_at_the_end_of_a_query_is_left_out_and_at_the_end_of_a_path_led_on_as_ever() {
        assertThat(MailedLink.tidied("/signup/confirm", "token=" + TOKEN + "/"))
                .contains("/signup/confirm?token=" + TOKEN);
        assertThat(MailedLink.tidied("/claim/" + TOKEN + "/", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claim/" + TOKEN,
                "/claim/" + TOKEN + "x.",
                "/claim/" + TOKEN + ".x",
                "/claim/" + TOKEN + "./x",
                "/claim/" + TOKEN + "//",
                "/claim/" + TOKEN + "/..",
                "/claim/" + TOKEN + "%2F..",
                "/claim/" + TOKEN + "%5C",
                "/claim/" + TOKEN + "%0A",
                "/claim/short.",
                "//claim/" + TOKEN + ".",
                "/badges/" + TOKEN + ".",
                "/my/badges%2E",
                "/claim/..%2F" + TOKEN + "."
            })
    void every_other_path_is_judged_as_it_is(String path) {
        assertThat(MailedLink.tidied(path, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token=" + TOKEN,
                "token=short.",
                "xtoken=" + TOKEN + ".",
                "token=" + TOKEN + ".x",
                "token=" + TOKEN + "%0A",
                "to=//evil.example"
            })
    void every_other_query_stays_as_it_is(String query) {
        assertThat(MailedLink.tidied("/signup/confirm", query)).isEmpty();
        assertThat(MailedLink.tidied("/nowhere", "token=" + TOKEN + ".")).isEmpty();
        assertThat(MailedLink.tidied("//signup/confirm", "token=" + TOKEN + ".")).isEmpty();
        assertThat(MailedLink.tidied("/claim/{token}", "token=" + TOKEN + ".")).isEmpty();
    }
}
