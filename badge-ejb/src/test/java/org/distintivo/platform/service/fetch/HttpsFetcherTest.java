package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.TestSettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server of others answers, and how far its answer leads. */
@Timeout(60)
class HttpsFetcherTest {

    @AutoClose private final OtherServers others = new OtherServers();

    @Test
    void a_listed_host_is_asked_and_answers() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.json("{\"id\": 1}"));

        var fetched = others.get("https://issuer.example.org/a/b?c=d");

        assertThat(OtherServers.text(fetched)).isEqualTo("{\"id\": 1}");
        assertThat(fetched.mediaType()).isEqualTo("application/json");
        assertThat(fetched.isOk()).isTrue();
        assertThat(others.server().requests()).hasSize(1);
        assertThat(others.server().requests().get(0).lines())
                .startsWith("GET /a/b?c=d HTTP/1.1")
                .containsExactlyInAnyOrder(
                        "GET /a/b?c=d HTTP/1.1",
                        "Host: issuer.example.org",
                        "Accept: application/json",
                        "Accept-Encoding: identity",
                        "Connection: close",
                        "User-Agent: Distintivo",
                        "");
    }

    @Test
    void that_something_is_gone_is_an_answer_too() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));

        assertThat(others.get("https://issuer.example.org/1").status()).isEqualTo(410);
    }

    @Test
    void an_answer_may_come_in_chunks() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + "4;x=y\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n"));

        assertThat(OtherServers.text(others.get(OtherServers.ADDRESS))).isEqualTo("{\"a\":1}");
    }

    @Test
    void redirects_within_the_rules_are_followed() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) ->
                        (head.startsWith("GET /new ")
                                        ? ScriptedHttps.json("[]")
                                        : ScriptedHttps.redirect("/new#part"))
                                .answer(head, out));

        var fetched = others.get("https://issuer.example.org/old");

        assertThat(OtherServers.text(fetched)).isEqualTo("[]");
        assertThat(fetched.address().getPath()).isEqualTo("/new");
    }

    @Test
    void redirects_in_a_circle_end() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.redirect("/again"));

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.TOO_MANY);
        assertThat(others.dialed()).hasSize(4);
    }

    @Test
    void how_many_redirects_are_followed_is_a_setting() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.redirect("/again"));
        var none = FetchLimits.of(TestSettings.of("BADGE_FETCH_MAX_REDIRECTS", "0"));
        var fetcher = others.fetcher(FetchRules.of(OtherServers.HOST, ""));

        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, FetchBudget.of(none)))
                .isEqualTo(FetchFailure.TOO_MANY);
        assertThat(others.dialed()).hasSize(1);
    }

    @Test
    void a_certificate_for_another_host_is_not_believed() throws Exception {
        var server =
                new ScriptedHttps(
                        OtherServers.AUTHORITY, "other.example.org", ScriptedHttps.json("{}"));
        others.serve(OtherServers.HOST, server);

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_certificate_of_nobody_known_is_not_believed() throws Exception {
        var server =
                new ScriptedHttps(new TestAuthority(), OtherServers.HOST, ScriptedHttps.json("{}"));
        others.serve(OtherServers.HOST, server);

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_host_that_is_not_there_is_not_reached() {
        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void all_questions_of_one_verification_share_one_budget() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.json(" ".repeat(9_000)));
        var fetcher = others.fetcher(FetchRules.of(OtherServers.HOST, ""));
        var budget = FetchBudget.of(OtherServers.LIMITS);

        fetcher.get(URI.create(OtherServers.ADDRESS), "*/*", budget);
        fetcher.get(URI.create(OtherServers.ADDRESS), "*/*", budget);

        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, budget))
                .isEqualTo(FetchFailure.TOO_LARGE);
        for (int spent = 3; spent < OtherServers.LIMITS.requests(); spent++) {
            budget.request();
        }
        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, budget))
                .isEqualTo(FetchFailure.TOO_MANY);
        budget.spend(0, OtherServers.LIMITS.allAnswers());
        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, budget))
                .isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void the_time_of_every_answer_is_taken_off_the_budget() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    others.passes(OtherServers.LIMITS.oneAnswer().minusSeconds(1));
                    ScriptedHttps.json("{}").answer(head, out);
                });
        var fetcher = others.fetcher(FetchRules.of(OtherServers.HOST, ""));
        var budget = FetchBudget.of(OtherServers.LIMITS); // for two answers and a bit

        OtherServers.get(fetcher, OtherServers.ADDRESS, budget);
        OtherServers.get(fetcher, OtherServers.ADDRESS, budget);

        assertThat(budget.time()).isLessThan(OtherServers.LIMITS.oneAnswer());
        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, budget))
                .isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void of_several_addresses_the_first_that_answers_is_taken() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.json("{}"));
        others.forgetNames();
        others.name(OtherServers.HOST, OtherServers.DOWN, OtherServers.PUBLIC);

        assertThat(others.get(OtherServers.ADDRESS).isOk()).isTrue();
        assertThat(others.dialed()).containsExactly(OtherServers.DOWN, OtherServers.PUBLIC);
    }
}
