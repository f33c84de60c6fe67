package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The browser itself works on this machine. */
class BrowserIT {

    @Test
    void a_page_that_never_was_says_so() {
        var server = TestServer.of(Database.H2);
        try (var visitor = new Visitor(server, Locale.ITALY, Visitor.Device.PHONE)) {
            var response = visitor.visit("/no-such-page");

            assertThat(response.status()).isEqualTo(404);
            visitor.look("missing-page-it");
        }
    }
}
