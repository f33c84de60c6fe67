package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.distintivo.system.TestServer;

/** People without an account who come from the mail about their first badge. */
final class NewClaimers {

    private final TestServer server;
    private final List<String> addresses;

    NewClaimers(TestServer server, int people) {
        this.server = server;
        addresses =
                IntStream.range(0, people).mapToObj(n -> "newcomer" + n + "@example.org").toList();
        var results = Json.createArrayBuilder();
        addresses.forEach(it -> results.add(Exams.result(it, it, 0)));
        server.api().post("/api/v1/exam-results", results.build()).ok();
    }

    /** Lets some of them sign up on the claim page, confirm by the mail's link, and accept. */
    double claim(int from, int to) {
        IntStream.range(from, to).parallel().forEach(n -> claim(addresses.get(n)));
        return to - from;
    }

    private void claim(String address) {
        var earner = new EarnerSession(server);
        var link = server.mails().awaitLink(address, "/claim/").link("/claim/");
        earner.submit(
                earner.page(link),
                "signup",
                Map.of(
                        "address", address,
                        "name", "Measured Earner",
                        "password", "viola ombrello settembre 71",
                        "consent", "true",
                        "go", "go"));
        var mail = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        var claim = earner.submit(earner.page(mail), "confirm", Map.of("go", "go"));
        var button = claim.selectFirst("button[name=accept]");
        assertThat(button).as("Accept for %s on %s", address, claim.location()).isNotNull();
        earner.submit(claim, "decide", Map.of("accept", button.attr("value")));
    }
}
