package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Verifiers and wallets that run in a browser may read what is public, and nothing else. */
class OpenToScriptsIT {

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void whatever_a_verifier_asks_for_may_be_read_by_scripts_of_other_sites() {
        var exam = "{\"exams\":[{\"code\":\"OPEN-100\",\"title\":\"Open\",\"badge\":true}]}";
        server.api().put("/api/v1/catalog", exam).ok();
        for (var address :
                List.of(
                        "/ob/v3/issuer",
                        "/ob/v3/issuer/bundle",
                        "/.well-known/did.json",
                        "/ob/v2/issuer",
                        "/ob/v3/achievements/OPEN-100",
                        "/ob/v2/badges/OPEN-100",
                        "/artwork/exam/OPEN-100/1.png")) {
            server.anyone().get(address).status(200).open();
            server.anyone().head(address).status(200).open();
        }
    }

    @Test
    void so_may_refusals() {
        for (var address :
                List.of(
                        "/ob/v3/status/999999",
                        "/ob/v3/achievements/none",
                        "/ob/v3/credentials/AAAAAAAAAAAAAAAAAAAAAA",
                        "/ob/v3/issuer/keys/none")) {
            server.anyone().get(address).status(404).open();
        }
    }

    @Test
    void a_script_may_ask_whether_anything_has_changed() {
        var answer =
                server.anyone()
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match")
                        .options("/ob/v3/status/1")
                        .status(204)
                        .open();

        assertThat(answer.header("Access-Control-Allow-Methods")).contains("GET", "HEAD");
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("If-None-Match");
    }

    @Test
    void pages_and_the_interface_for_systems_are_for_this_site_alone() {
        for (var address : List.of("/", "/verify", "/my/badges", "/api/v1/catalog")) {
            assertThat(server.anyone().get(address).header("Access-Control-Allow-Origin"))
                    .as(address)
                    .isEmpty();
        }
    }
}
