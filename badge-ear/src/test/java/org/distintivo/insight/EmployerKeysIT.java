package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.distintivo.integration.ApiKeys;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** A key that acts for an employer posts that employer's openings, and touches no others. */
@OnEachDatabase
class EmployerKeysIT {

    private static final String CALL = "/api/v1/job-postings";

    @Parameter Database database;

    private final String word = "qwk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private TestServer server;
    private EmployerSteps steps;
    private Api own;
    private Api foreign;
    private String ownSource;

    @BeforeEach
    void keys() {
        server = TestServer.of(database);
        steps = new EmployerSteps(server);
        var admin = steps.admin();
        var page = steps.add(admin, "Acme " + word);
        ownSource = admin.visit(page).page().expectFirst("#source").text();
        own = key(page);
        foreign = key(steps.add(admin, "Other " + word));
    }

    private Api key(String page) {
        var id = page.replaceFirst(".*/", "");
        return server.anyone().with(new ApiKeys(server).of(Set.of(ApiScope.JOBS_WRITE), id));
    }

    private String posting(String identifier) {
        return ("[{\"@type\":\"JobPosting\",\"identifier\":{\"name\":\"elsewhere\",\"value\":\"%s\"},"
                        + "\"title\":\"Weaver %s\",\"description\":\"Weave.\",\"hiringOrganization\":"
                        + "{\"name\":\"Somebody Else Ltd\"},\"jobLocationType\":\"TELECOMMUTE\"}]")
                .formatted(identifier, word);
    }

    @Test
    void what_it_posts_is_of_the_employers_own_source_and_name_whatever_the_row_says() {
        var result = own.post(CALL, posting("1")).ok().object().getJsonArray("results");

        assertThat(result.getJsonObject(0).getString("source")).isEqualTo(ownSource);
        assertThat(result.getJsonObject(0).getString("status")).isEqualTo("stored");
        var person = steps.employ(steps.admin(), "Third " + word, EmployerSteps.anAddress());
        assertThat(person.visit(EmployerSteps.OPENINGS).text()).doesNotContain("Weaver");
        own.post(CALL + "?source=" + ownSource, posting("1")).ok();
        assertThat(foreign.post(CALL, posting("1")).ok().text()).contains("stored");
    }

    @Test
    void a_foreign_source_is_refused() {
        own.post(CALL + "?source=elsewhere", posting("1")).problem(403, "foreign-source");
        foreign.post(CALL + "?source=" + ownSource, posting("1")).problem(403, "foreign-source");
        own.post(CALL + "/imports?source=elsewhere", posting("1")).problem(403, "foreign-source");
        server.api()
                .post(CALL + "?source=" + ownSource, posting("1"))
                .problem(400, "posting-source");
    }

    @Test
    void each_withdraws_the_own_and_of_the_others_hears_that_they_are_not_there() {
        own.post(CALL, posting("mine")).ok();
        server.api().post(CALL + "?source=feed-" + word, posting("theirs")).ok();

        for (var caller : new Api[] {foreign, server.api()}) {
            caller.delete(CALL + "/" + ownSource + "/mine").problem(404, "posting-unknown");
        }
        own.delete(CALL + "/feed-" + word + "/theirs").problem(404, "posting-unknown");
        own.delete(CALL + "/" + ownSource + "/never").problem(404, "posting-unknown");
        own.delete(CALL + "/" + ownSource + "/mine").status(204);
        server.api().delete(CALL + "/feed-" + word + "/theirs").status(204);
    }

    @Test
    void what_became_of_a_feed_is_told_to_the_own_employer_alone() {
        var id = own.post(CALL + "/imports", posting("1")).status(202).object().getString("id");

        assertThat(own.get(CALL + "/imports/" + id).ok().object().getString("source"))
                .isEqualTo(ownSource);
        foreign.get(CALL + "/imports/" + id).problem(404, "posting-import-unknown");
    }
}
