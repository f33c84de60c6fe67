package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** As many callers at once as the measuring machines have processors. */
final class Load {

    static final int CALLERS = 2;

    /** What one caller does, as often as the measure asks. */
    interface Caller {
        void call(int caller) throws Exception;
    }

    private Load() {}

    /** How many calls a second, when each caller makes that many. */
    static double perSecond(int callsEach, Caller caller) {
        var pool = Executors.newFixedThreadPool(CALLERS);
        var start = System.nanoTime();
        try {
            var running =
                    IntStream.range(0, CALLERS)
                            .<Future<?>>mapToObj(
                                    n ->
                                            pool.submit(
                                                    () -> {
                                                        caller.call(n);
                                                        return null;
                                                    }))
                            .toList();
            for (var one : running) {
                one.get();
            }
            return callsEach * CALLERS / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new AssertionError("a call went wrong", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Gets one address again and again; every answer must be a 200. */
    static double gets(String baseUrl, String path, int times) {
        return perSecond(
                times,
                n -> {
                    try (var connection = new KeepAlive(baseUrl)) {
                        var request = connection.request(path);
                        for (var i = 0; i < times; i++) {
                            assertThat(connection.ask(request)).isEqualTo(200);
                        }
                    }
                });
    }
}
