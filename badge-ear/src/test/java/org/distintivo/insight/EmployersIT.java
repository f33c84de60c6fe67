package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** People of employers post openings, and get nowhere else than into the room of their employer. */
@OnEachDatabase
class EmployersIT {

    @Parameter Database database;

    private final String word = "qwe" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String name = "Acme " + word;
    private final String address = EmployerSteps.anAddress();

    private TestServer server;
    private EmployerSteps steps;

    @BeforeEach
    void server() {
        server = TestServer.of(database);
        steps = new EmployerSteps(server);
    }

    @Test
    void somebody_who_is_invited_posts_an_opening_that_everybody_sees_at_once() {
        var person = steps.employ(steps.admin(), name, address);
        assertThat(person.text()).contains(name);

        var form = EmployerSteps.opening("Network engineer " + word);
        form.put(
                "description",
                "<p>Build networks.</p><script>alert(1)</script><p>Ask anna@acme.example.</p>");
        var id = steps.post(person, form);

        var reader = steps.browser().visit("/jobs/" + id);
        assertThat(reader.status()).isEqualTo(200);
        assertThat(reader.text()).contains(name, "Build networks.", "40,000", "Como");
        assertThat(reader.page().html()).doesNotContain("alert(1)", "anna@acme.example");
        assertThat(reader.has("#verified")).isTrue();
        Await.until(
                "the opening is found",
                () ->
                        server.api()
                                        .anonymous()
                                        .get("/api/v1/jobs?q=" + word)
                                        .object()
                                        .getJsonArray("jobs")
                                        .size()
                                == 1);
    }

    @Test
    void an_opening_is_changed_closed_and_opened_again() {
        var person = steps.employ(steps.admin(), name, address);
        var id = steps.post(person, EmployerSteps.opening("Analyst " + word));
        var page = EmployerSteps.OPENINGS + "/" + id;

        person.visit(page).submit("opening", EmployerSteps.opening("Senior analyst " + word));
        assertThat(steps.browser().visit("/jobs/" + id).text()).contains("Senior analyst " + word);

        person.visit(page).submit("act", Map.of()).follow();
        assertThat(person.value("reopen")).isNotEmpty();
        assertThat(steps.browser().visit("/jobs/" + id).status()).isEqualTo(410);
        assertThat(person.visit(EmployerSteps.OPENINGS + "?state=CLOSED").text()).contains(word);

        person.visit(page).submit("act", Map.of()).follow();
        assertThat(steps.browser().visit("/jobs/" + id).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_so_is_said_beside_its_field_and_nothing_is_lost() {
        var person = steps.employ(steps.admin(), name, address);
        var form = EmployerSteps.opening("Analyst " + word);
        form.put("period", "");
        person.visit(EmployerSteps.OPENINGS + "/new").submit("opening", form);
        assertThat(person.has("#least-error")).isTrue();
        assertThat(person.value("title")).isEqualTo("Analyst " + word);

        form.put("period", "YEAR");
        form.put("validThrough", "2020-01-01");
        person.submit("opening", form);
        assertThat(person.has("#validThrough-error")).isTrue();

        form.put("validThrough", "");
        form.put("title", " ");
        person.submit("opening", form);
        assertThat(person.has("#title-error")).isTrue();
    }

    @Test
    void nobody_sees_what_is_another_employers_and_nobody_leaves_the_own_room() {
        var admin = steps.admin();
        var person = steps.employ(admin, name, address);
        var id = steps.post(person, EmployerSteps.opening("Analyst " + word));
        var other = steps.employ(admin, "Other " + word, EmployerSteps.anAddress());

        assertThat(other.visit(EmployerSteps.OPENINGS + "/" + id).status()).isEqualTo(404);
        assertThat(other.visit(EmployerSteps.OPENINGS).text()).doesNotContain(word);
        for (var page : new String[] {"/console", "/console/employers", "/my/badges", "/my/data"}) {
            assertThat(person.visit(page).status()).as(page).isEqualTo(403);
        }
        for (var page : new String[] {"/hiring", EmployerSteps.OPENINGS, "/hiring/you"}) {
            assertThat(admin.visit(page).status()).as(page).isEqualTo(403);
            assertThat(steps.browser().visit(page).location()).contains("/signin");
        }
        assertThat(person.visit("/security").status()).isEqualTo(200);
    }

    @Test
    void a_closed_employer_is_off_the_market_and_its_people_are_signed_out() {
        var admin = steps.admin();
        var page = steps.add(admin, name);
        steps.invite(admin, page, address);
        var person = steps.join(address);
        var id = steps.post(person, EmployerSteps.opening("Analyst " + word));

        admin.visit(page).submit("end", Map.of());
        assertThat(admin.has("#confirm")).isTrue();
        assertThat(steps.browser().visit("/jobs/" + id).status()).isEqualTo(200);
        admin.submit("end", Map.of()).follow();

        assertThat(steps.browser().visit("/jobs/" + id).status()).isEqualTo(410);
        assertThat(person.visit("/hiring").location()).contains("/signin");
        assertThat(steps.signIn(address, EmployerSteps.PASSWORD).errors()).hasSize(1);
    }

    @Test
    void somebody_who_leaves_is_gone_with_the_address() {
        var admin = steps.admin();
        var page = steps.add(admin, name);
        steps.invite(admin, page, address);
        var person = steps.join(address);
        assertThat(person.visit("/hiring/you").text()).contains(address);

        person.submit("end", Map.of());
        person.submit("end", Map.of()).follow();

        assertThat(person.visit("/hiring").location()).contains("/signin");
        assertThat(admin.visit(page).text()).doesNotContain(address);
        steps.invite(admin, page, address);
    }

    @Test
    void the_same_job_in_a_feed_stands_behind_the_opening_of_the_employer_itself() {
        var posting =
                "[{\"@type\":\"JobPosting\",\"identifier\":\"1\",\"title\":\"Analyst %1$s\","
                        + "\"hiringOrganization\":{\"name\":\"%2$s\"},\"description\":\"We run"
                        + " networks and look for somebody who likes them.\",\"jobLocation\":"
                        + "{\"address\":{\"addressLocality\":\"Como\",\"addressCountry\":\"IT\"}}}]";
        server.api()
                .post("/api/v1/job-postings?source=board-" + word, posting.formatted(word, name))
                .ok();
        var person = steps.employ(steps.admin(), name, address);
        var id = steps.post(person, EmployerSteps.opening("Analyst " + word));

        Await.until(
                "the employer's own is the one that is found",
                () -> {
                    var found =
                            server.api()
                                    .anonymous()
                                    .get("/api/v1/jobs?q=" + word)
                                    .object()
                                    .getJsonArray("jobs");
                    return found.size() == 1
                            && found.getJsonObject(0).toString().contains("/jobs/" + id);
                });
    }
}
