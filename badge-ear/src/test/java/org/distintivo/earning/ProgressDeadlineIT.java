package org.distintivo.earning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.Json;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Who is on the way to a certification reads in time of the last days that lie ahead. */
class ProgressDeadlineIT {

    private final TestServer server = TestServer.of(Database.H2);
    private final ResultsApi results = new ResultsApi(server.api());
    private final String program = "close" + ResultsApi.id().substring(0, 8);
    private final String address = ResultsApi.address();

    @Test
    void an_announced_last_day_is_told_until_it_is_taken_back_or_does_not_matter_any_more() {
        results.loadProgram(program);
        results.post(ResultsApi.pass(ResultsApi.id(), program + "-A", "2026-03-01", address));
        retire("exams/" + program + "-B", "2099-06-30");
        retire("certifications/" + program + "-cert", "2099-12-31");

        try (var earner = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            earner.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            var lines = earner.page().locator("section[aria-labelledby=deadlines] li");
            assertThat(lines)
                    .hasText(
                            new String[] {
                                said("l’esame " + program + "-B conta fino al 30 giugno 2099."),
                                said("si può ottenere fino al 31 dicembre 2099.")
                            });
            earner.look("progress-deadline-it");

            server.api().delete("/api/v1/certifications/" + program + "-cert/retirement").ok();
            earner.visit("/my/badges?lang=en");
            assertThat(lines)
                    .hasText(
                            said(
                                    "the exam "
                                            + program
                                            + "-B counts towards it until 30 June 2099."));

            results.post(ResultsApi.pass(ResultsApi.id(), program + "-B", "2026-03-02", address));
            earner.page().reload();
            assertThat(lines).hasCount(0);
        }
    }

    private String said(String what) {
        return "Certification of " + program + ": " + what;
    }

    private void retire(String item, String lastDay) {
        var body = Json.createObjectBuilder().add("retiredOn", lastDay).build();
        server.api().put("/api/v1/" + item + "/retirement", body).ok();
    }
}
