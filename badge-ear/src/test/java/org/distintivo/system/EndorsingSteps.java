package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What somebody else has signed about issuer and achievement, handed in, shown and taken back. */
final class EndorsingSteps {

    private EndorsingSteps() {}

    /** What somebody else has signed is checked, shown, and told to wallets. */
    static void endorsed(TestServer server, JsonObject credential) {
        var issuer = credential.getJsonObject("issuer").getString("id");
        var achievement =
                credential
                        .getJsonObject("credentialSubject")
                        .getJsonObject("achievement")
                        .getString("id");
        var address = "/api/v1/endorsements";
        var good = Endorser.endorsement(achievement, "Utile ovunque");
        server.anyone().post(address, good).status(401);
        server.api()
                .post(address, good.replace("Utile", "Inutile"))
                .problem(422, "endorsement-unsound");
        server.api()
                .post(address, Endorser.endorsement("https://example.org/other", "Bene"))
                .problem(422, "endorsement-other-subject");
        server.api().post(address, credential).problem(422, "endorsement-other-kind");
        var taken = server.api().post(address, good).status(201).object();
        server.api().post(address, good).problem(422, "endorsement-known");
        server.api().post(address, Endorser.endorsement(issuer, "Affidabile")).status(201);

        assertThat(server.anyone().get(issuer).text()).contains("Affidabile");
        assertThat(server.anyone().get(achievement).text()).contains("Utile ovunque");
        var renewed =
                server.anyone().get(credential.getJsonObject("refreshService").getString("id"));
        assertThat(renewed.text()).contains("Affidabile").contains("Utile ovunque");
        assertThat(ThirdPartyVerifier.judge(renewed.text(), server).getBoolean("verified"))
                .isTrue();

        console(server);
        server.api().delete(address + "/" + taken.getString("id")).status(204);
        server.api()
                .delete(address + "/" + taken.getString("id"))
                .problem(404, "endorsement-unknown");
        assertThat(server.anyone().get(achievement).text()).doesNotContain("Utile ovunque");
    }

    private static void console(TestServer server) {
        try (var staff = new Visitor(server, Locale.ITALIAN, Visitor.Device.PHONE)) {
            staff.visit("/signin?to=/console/endorsements&lang=it");
            staff.page().fill("#address", TestServer.ADMIN_EMAIL);
            staff.page().fill("#password", TestServer.ADMIN_PASSWORD);
            staff.page().click("#go");
            staff.look("endorsements-" + server.name());
            assertThat(staff.page().content()).contains("Utile ovunque", "Forme nuove");
            staff.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "endorsement.json",
                                    "application/json",
                                    "{\"type\":[]}".getBytes(StandardCharsets.UTF_8)));
            staff.page().click("#go");
            staff.look("endorsements-refused-" + server.name());
            assertThat(staff.page().isVisible("#errors")).isTrue();
        }
    }
}
