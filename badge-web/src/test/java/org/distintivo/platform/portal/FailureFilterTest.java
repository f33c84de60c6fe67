package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.distintivo.platform.domain.DatabaseAwayException;
import org.distintivo.platform.service.DatabaseWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureFilterTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Integer> sent = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Logger log = Logger.getLogger(FailureFilter.class.getName());
    private final Watch database = new Watch();
    private final FailureFilter filter = new FailureFilter(database);
    private boolean committed;

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(lines);
    }

    @Test
    void what_nobody_foresaw_is_written_down_once_with_its_cause() throws Exception {
        var bug = new ServletException(new IllegalStateException("a bug"));

        ask("/signin", throwing(bug));

        assertThat(sent).containsExactly(500);
        assertThat(lines.records).hasSize(1);
        assertThat(lines.records.get(0).getMessage()).startsWith("DIST0002E unforeseen failure ");
        assertThat(lines.records.get(0).getThrown()).isSameAs(bug);
    }

    @Test
    void a_lost_connection_is_not_a_failure_of_the_server() throws Exception {
        ask("/signin", throwing(new IllegalStateException(new SQLException("eof", "08006"))));

        assertThat(sent).containsExactly(503);
        assertThat(attributes).containsEntry(ErrorPage.CODE, "database-away");
        assertThat(lines.records).isEmpty();
        assertThat(database.looked).isTrue();
    }

    @Test
    void while_the_database_is_away_only_what_needs_none_is_answered() throws Exception {
        database.away = true;

        ask("/my/badges", (request, response) -> sent.add(200));
        ask("/assets/portal.css", (request, response) -> sent.add(200));

        assertThat(sent).containsExactly(503, 200);
    }

    @Test
    void who_could_not_be_recognized_goes_no_further() throws Exception {
        attributes.put("org.distintivo.signInFailed", new IllegalStateException("a bug"));

        ask("/my/badges", (request, response) -> sent.add(200));

        assertThat(sent).containsExactly(500);
        assertThat(lines.records).hasSize(1);
    }

    @Test
    void half_an_answer_is_broken_off() {
        committed = true;
        var bug = new IllegalStateException("a bug");

        assertThatThrownBy(() -> ask("/signin", throwing(bug))).isSameAs(bug);
    }

    private void ask(String path, FilterChain chain) throws IOException, ServletException {
        filter.doFilter(request(path), response(), chain);
    }

    private static FilterChain throwing(Exception failure) {
        return (request, response) -> {
            if (failure instanceof ServletException servlet) {
                throw servlet;
            }
            throw (RuntimeException) failure;
        };
    }

    private HttpServletRequest request(String path) {
        return Stub.of(
                HttpServletRequest.class,
                (method, arguments) ->
                        switch (method) {
                            case "getServletPath" -> path;
                            case "getAttribute" -> attributes.get(arguments[0]);
                            case "setAttribute" ->
                                    attributes.put((String) arguments[0], arguments[1]);
                            default -> null;
                        });
    }

    private HttpServletResponse response() {
        return Stub.of(
                HttpServletResponse.class,
                (method, arguments) ->
                        switch (method) {
                            case "isCommitted" -> committed;
                            case "sendError" -> {
                                sent.add((Integer) arguments[0]);
                                yield null;
                            }
                            default -> null;
                        });
    }

    private static final class Watch extends DatabaseWatch {

        boolean away;
        boolean looked;

        @Override
        public void requireDatabase() {
            if (away) {
                throw new DatabaseAwayException();
            }
        }

        @Override
        public void lookNow() {
            looked = true;
        }
    }

    private static final class Lines extends Handler {

        final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
