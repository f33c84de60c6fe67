package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger chooses the address, and nothing else of the request. */
@Timeout(60)
class RequestHeadTest {

    @AutoClose private final OtherServers others = new OtherServers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%0d%0aX-More:%201",
                "a%0D%0A%0D%0AGET%20/other",
                "?a=%0d%0aCookie:%20b",
                "caf\u00e9/\u8a3c",
                "#%0d%0aX-More:%201"
            })
    void an_address_adds_no_line_to_the_request(String path) throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.json("{}"));

        others.get(OtherServers.ADDRESS + path);

        assertThat(others.server().requests()).hasSize(1);
        var lines = others.server().requests().get(0).split("\r\n");
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).matches("GET /[!-~]* HTTP/1\\.1").doesNotContain("#");
    }

    @Test
    void nor_does_one_that_another_server_sends_us_to() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying(
                        "HTTP/1.1 302 Found\r\nLocation: /a b\r\nLocation: /c\r\n\r\n"));

        assertThat(others.failure(OtherServers.ADDRESS)).isNotNull();
        assertThat(others.server().requests()).hasSize(1);
    }

    @Test
    void line_breaks_make_no_address() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> URI.create(OtherServers.ADDRESS + "a\r\nX-More: 1"));
    }
}
