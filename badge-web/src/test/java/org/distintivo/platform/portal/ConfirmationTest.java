package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    @Test
    void a_button_alone_only_makes_the_page_ask() {
        var confirmation = posted(null);

        assertThat(confirmation.isGiven("revoke 1")).isFalse();
        assertThat(confirmation.getAsked()).isEqualTo("revoke 1");
    }

    @Test
    void what_was_asked_about_is_carried_out() {
        var confirmation = posted("revoke 1");

        assertThat(confirmation.isGiven("revoke 1")).isTrue();
        assertThat(confirmation.getAsked()).isNull();
    }

    @Test
    void a_yes_to_something_else_is_none() {
        var confirmation = posted("revoke 2");

        assertThat(confirmation.isGiven("revoke 1")).isFalse();
        assertThat(confirmation.getAsked()).isEqualTo("revoke 1");
    }

    private static Confirmation posted(String confirmed) {
        return new Confirmation(
                Stub.of(
                        HttpServletRequest.class,
                        (method, arguments) ->
                                arguments[0].equals(Confirmation.FIELD) ? confirmed : null));
    }
}
