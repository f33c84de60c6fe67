package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.distintivo.integration.ApiKeys;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** An employer reads and answers applications, in its room and by its system, and no others. */
@OnEachDatabase
class EmployerApplicationsIT {

    private static final String CALL = "/api/v1/job-applications";
    private static final String ROOM = "/hiring/applications";

    @Parameter Database database;

    private final String word = "qwa" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String address = EmployerSteps.anAddress();

    private TestServer server;
    private FormBrowser person;
    private FormBrowser stranger;
    private Api own;
    private Api foreign;
    private String opening;

    @BeforeEach
    void employers() {
        server = TestServer.of(database);
        var steps = new EmployerSteps(server);
        var admin = steps.admin();
        var page = steps.add(admin, "Acme " + word);
        var other = steps.add(admin, "Other " + word);
        person = person(steps, admin, page, address);
        stranger = person(steps, admin, other, EmployerSteps.anAddress());
        own = key(page);
        foreign = key(other);
        opening = steps.post(person, EmployerSteps.opening("Analyst " + word));
    }

    private static FormBrowser person(
            EmployerSteps steps, FormBrowser admin, String page, String address) {
        steps.invite(admin, page, address);
        return steps.join(address);
    }

    private Api key(String page) {
        var scopes = Set.of(ApiScope.APPLICATIONS_READ, ApiScope.APPLICATIONS_WRITE);
        return server.anyone().with(new ApiKeys(server).of(scopes, page.replaceFirst(".*/", "")));
    }

    @Test
    void an_application_is_read_and_answered_by_the_own_system_alone() {
        try (var applicant = new Applicant(server, Locale.ENGLISH, Device.DESKTOP)) {
            assertThat(own.get(CALL).ok().object().getJsonArray("applications")).isEmpty();
            applicant.lookOver("/jobs/" + opening);
            applicant.send();

            var page = own.get(CALL + "?state=open&limit=1").ok().object();
            var one = page.getJsonArray("applications").getJsonObject(0);
            var id = one.getString("id");
            assertThat(one.getString("holder")).isEqualTo(Applicant.NAME);
            assertThat(one.getString("opening")).endsWith("/jobs/" + opening);
            assertThat(own.get(CALL + "?after=" + id).ok().object().getJsonArray("applications"))
                    .isEmpty();
            var badge = whole(id).getJsonArray("badges").getJsonObject(0);
            assertThat(badge.getString("verdict")).isEqualTo("valid");
            assertThat(badge.getJsonObject("credential")).containsKey("proof");

            foreignHearsNothing(id);
            answered(id);
            applicant.visitor().visit("/my/applications");
            applicant.visitor().press("main a[href^='/my/applications/']");
            assertThat(applicant.visitor().page().content()).contains("Come on Tuesday.");
        }
    }

    private JsonObject whole(String id) {
        return own.get(CALL + "/" + id).ok().object();
    }

    private void foreignHearsNothing(String id) {
        var answer = "{\"answer\":\"declined\"}";
        assertThat(foreign.get(CALL).ok().object().getJsonArray("applications")).isEmpty();
        foreign.get(CALL + "/" + id).problem(404, "application-unknown");
        foreign.get(CALL + "/never").problem(404, "application-unknown");
        foreign.get(CALL + "?after=" + id).problem(404, "application-unknown");
        foreign.post(CALL + "/" + id + "/answer", answer).problem(404, "application-unknown");
        server.api().get(CALL).problem(422, "employer-key-needed");
        server.api().get(CALL + "/" + id).problem(422, "employer-key-needed");
        assertThat(stranger.visit(ROOM + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.visit(ROOM).text()).doesNotContain(Applicant.NAME);
        assertThat(whole(id).getString("state")).isEqualTo("open");
    }

    private void answered(String id) {
        var call = CALL + "/" + id + "/answer";
        own.post(call, "{\"answer\":\"perhaps\"}").problem(400, "value-invalid");
        var told = own.post(call, "{\"answer\":\"invited\",\"words\":\"Come on Tuesday.\"}").ok();
        assertThat(told.object().getString("state")).isEqualTo("invited");
        assertThat(told.object().getString("words")).isEqualTo("Come on Tuesday.");
        assertThat(own.post(call, "{\"answer\":\"declined\"}").status()).isEqualTo(409);
        assertThat(own.get(CALL + "?state=open").ok().object().getJsonArray("applications"))
                .isEmpty();
        assertThat(own.get(CALL + "?state=invited").ok().object().getJsonArray("applications"))
                .hasSize(1);
    }

    @Test
    void it_is_answered_in_the_room_with_one_click_and_its_holder_is_told() {
        try (var applicant = new Applicant(server, Locale.ENGLISH, Device.DESKTOP)) {
            applicant.lookOver("/jobs/" + opening);
            applicant.send();

            assertThat(person.visit("/hiring").text()).contains("1 application waits");
            var list = person.visit(ROOM).page();
            var address = list.expectFirst("#applications a").attr("href");
            assertThat(person.visit(address).text()).contains(Applicant.NAME, "volentieri");
            assertThat(person.has("#badges .verdict.good")).isTrue();
            assertThat(person.page().html()).doesNotContain(applicant.address());

            lookOnAPhone();

            var shown = person.page();
            shown.select("#answer #invite").remove();
            person.submitFrom(shown, "answer", Map.of("words", "Another time.")).follow();
            assertThat(person.text()).contains("Declined", "Another time.");
            assertThat(person.has("#answer")).isFalse();
            applicant.visitor().visit("/my/applications");
            applicant.visitor().press("main a[href^='/my/applications/']");
            assertThat(applicant.visitor().page().content()).contains("Another time.");
        }
    }

    private void lookOnAPhone() {
        try (var phone = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            phone.visit("/signin?to=" + ROOM);
            phone.signIn(address, EmployerSteps.PASSWORD);
            phone.page().waitForURL("**" + ROOM);
            phone.look("hiring-applications-it");
            phone.press("#applications a");
            phone.look("hiring-application-it");
        }
    }
}
