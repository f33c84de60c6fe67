package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Answer;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.DatabaseRelay;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The database is frozen, shut down, and lost in the middle of a commit. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Outage
class DatabaseAwayIT {

    /** Longer than what a statement may take, and than any wait that is not bounded is short. */
    private static final Duration BOUND = Duration.ofSeconds(45);

    private static final String RECORDED = "INSERT INTO exam_result";

    /** Notes under which limits a session of the product works. */
    private static final String WATCH =
            """
            create table limits_seen (name text);
            create function watch() returns trigger language plpgsql as $$
            begin
              insert into limits_seen values (
                current_setting('idle_in_transaction_session_timeout')
                || ' ' || current_setting('lock_timeout'));
              return new;
            end $$;
            create trigger watch after insert on result_import
              for each row execute function watch();
            """;

    private static final int MANY = 26; // more than the pool has connections
    private static final int ROWS = 1_200; // three portions
    private static final String DAY = "2024-02-29";

    private final TestServer server = TestServer.own("database-away", Database.POSTGRES, Map.of());
    private final DatabaseRelay relay = server.throughRelay();
    private ResultsApi results;

    @BeforeAll
    void start() {
        server.start();
        results = new ResultsApi(server.api());
        results.loadProgram("away");
    }

    @AfterAll
    void stop() {
        server.stop();
        relay.close();
    }

    @Test
    @Order(0)
    void the_database_ends_whoever_sleeps_in_a_transaction_or_waits_for_a_lock()
            throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.execute(WATCH);
            server.api().post("/api/v1/imports", "text/csv", new byte[] {'x'}).status(202);

            var told = statement.executeQuery("select distinct name from limits_seen");

            assertThat(told.next()).isTrue();
            assertThat(told.getString(1)).isEqualTo("30s 8s");
            statement.execute("drop trigger watch on result_import; drop table limits_seen");
        }
    }

    @Test
    @Order(1)
    void while_the_database_is_silent_everything_is_answered_and_nothing_waits_for_it() {
        relay.freeze();
        // this one is under way before anybody has noticed
        server.api().waiting(BOUND).get("/api/v1/catalog").problem(503, "database-away");
        isAway(1);

        relay.open();
        isBack(1);
    }

    @Test
    @Order(2)
    void while_the_database_refuses_connections_everything_is_answered() {
        relay.close();
        server.api().waiting(BOUND).get("/api/v1/catalog").problem(503, "database-away");
        isAway(2);

        relay.open();
        isBack(2);
    }

    @Test
    @Order(3)
    void when_the_answer_to_a_commit_is_lost_nothing_is_claimed_and_sending_again_is_harmless() {
        var row = ResultsApi.pass(ResultsApi.id(), "away-A", DAY, ResultsApi.address());
        relay.loseNextCommitAfter(RECORDED);

        var problem = results.send(row).problem(503, "outcome-unknown");

        assertThat(relay.waitsForCommit()).isFalse();
        assertThat(problem.getString("detail")).contains("sent again with the same ids");
        var again = ResultsApi.rows(results.send(row)).get(0);
        assertThat(again.getString("status")).isEqualTo("duplicate");
    }

    @Test
    @Order(4)
    void an_import_outlives_a_lost_connection_and_takes_every_row_once() {
        relay.loseNextCommitAfter(RECORDED);
        var taken = server.api().post("/api/v1/imports", "text/csv", rows()).status(202);

        var done =
                Await.until(
                        "the import to end",
                        () ->
                                Optional.of(server.api().get(taken.header("Location")).object())
                                        .filter(it -> !it.getString("state").equals("queued"))
                                        .filter(it -> !it.getString("state").equals("running")));

        assertThat(relay.waitsForCommit()).isFalse();
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("recorded")).isEqualTo(ROWS);
    }

    @Test
    @Order(5)
    void many_that_wait_for_a_lock_hold_up_nobody_else_and_are_told_to_come_again()
            throws SQLException {
        try (var frozen = server.database();
                var lock = frozen.createStatement()) {
            frozen.setAutoCommit(false);
            lock.execute("select id from enrollment_gate for update");

            var waiting = inParallel(MANY);
            server.api().waiting(BOUND).get("/api/v1/catalog").ok();
            waiting.forEach(it -> it.join().problem(503, "busy"));
            frozen.rollback();
        }
        results.send(ResultsApi.pass(ResultsApi.id(), "away-A", DAY, ResultsApi.address())).ok();
    }

    /** Results of people who are new, and therefore have to pass the gate. */
    private List<CompletableFuture<Answer>> inParallel(int posts) {
        var threads = Executors.newFixedThreadPool(posts);
        try {
            return Stream.generate(
                            () ->
                                    ResultsApi.pass(
                                            ResultsApi.id(), "away-A", DAY, ResultsApi.address()))
                    .limit(posts)
                    .map(row -> CompletableFuture.supplyAsync(() -> results.send(row), threads))
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static byte[] rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "\naway-%d,away-A,%s,fail,away-%d@example.org".formatted(i, DAY, i))
                .collect(Collectors.joining("", "externalId,exam,takenOn,outcome,email", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void isAway(int times) {
        var anyone = server.anyone().waiting(Duration.ofSeconds(20));
        Await.until("the database to be missed", () -> lines("DIST0020E").size() == times);
        refused(server.api().waiting(BOUND).get("/api/v1/catalog")).problem(503, "database-away");
        refused(anyone.get("/ob/v3/status/1")).problem(503, "database-away");
        for (var page : List.of("/", "/signin", "/verify")) {
            assertThat(refused(anyone.get(page)).text()).contains("<link rel=\"stylesheet\"");
        }
        anyone.get("/health/live").status(200);
        anyone.get("/health/ready").status(503);
    }

    private static Answer refused(Answer answer) {
        answer.status(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        return answer;
    }

    private void isBack(int times) {
        Await.until("the database to be seen again", () -> lines("DIST0021I").size() == times);
        server.api().get("/api/v1/catalog").ok();
        for (var page : List.of("/", "/signin", "/verify", "/health/ready", "/ob/v3/issuer")) {
            server.anyone().get(page).status(200);
        }
    }

    private List<String> lines(String code) {
        return server.codedLines().stream().filter(line -> line.contains(code)).toList();
    }
}
