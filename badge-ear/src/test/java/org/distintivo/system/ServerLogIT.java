package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs after all other tests of its lane: whatever they did, an operator found nothing alarming in
 * the log.
 */
@Order(Integer.MAX_VALUE)
@Tag(ServerLogIT.TAG)
class ServerLogIT {

    /** Takes it into every lane. */
    static final String TAG = "every-lane";

    @TestFactory
    Stream<DynamicTest> no_log_has_an_error_a_stack_trace_or_an_unexplained_warning() {
        var servers = TestServer.stopAll();

        return Stream.concat(
                        Stream.of(ContainerServer.log()), servers.stream().map(TestServer::log))
                .map(log -> DynamicTest.dynamicTest(log.server(), () -> check(log)));
    }

    private static void check(ServerLog log) {
        assertThat(log.complaints()).as("log of %s in %s", log.server(), log.folder()).isEmpty();
    }
}
