package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Results of one earner that arrive at the same time. */
@OnEachDatabase
class ParallelResultsIT {

    private static final String DAY = "2024-02-29";

    private static final int MANY = 100;

    @Parameter Database database;

    private final String email = ResultsApi.address();
    private ResultsApi results;

    @BeforeEach
    void program() {
        results = new ResultsApi(TestServer.of(database).api());
        results.loadProgram("res");
    }

    @Test
    void of_a_hundred_parallel_identical_posts_one_is_recorded_and_one_badge_waits() {
        var row = ResultsApi.pass(ResultsApi.id(), "res-A", DAY, email);

        var answers = inParallel(IntStream.range(0, MANY).mapToObj(i -> row).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> ResultsApi.rows(answer).get(0).getString("status"))
                .containsOnlyOnce("recorded")
                .filteredOn("duplicate"::equals)
                .hasSize(MANY - 1);
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void results_of_one_earner_in_parallel_requests_come_to_what_they_come_to_together() {
        var rows =
                List.of("res-A", "res-B", "res-C", "res-A", "res-B", "res-C").stream()
                        .map(exam -> ResultsApi.pass(ResultsApi.id(), exam, DAY, email))
                        .toList();

        assertThat(inParallel(rows)).extracting(Answer::status).containsOnly(200);

        assertThat(results.badges(email))
                .filteredOn(badge -> !badge.endsWith("WITHDRAWN"))
                .containsExactly(
                        "certification res-cert WAITING",
                        "exam res-A WAITING",
                        "exam res-C WAITING");
    }

    private List<Answer> inParallel(List<JsonObject> rows) {
        var pool = Executors.newFixedThreadPool(rows.size());
        try {
            var calls =
                    rows.stream().map(row -> (Callable<Answer>) () -> results.send(row)).toList();
            var answers = new ArrayList<Answer>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
