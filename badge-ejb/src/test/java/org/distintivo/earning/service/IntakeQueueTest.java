package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.distintivo.platform.domain.BusyException;
import org.junit.jupiter.api.Test;

class IntakeQueueTest {

    private final CountDownLatch inside = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void when_every_place_is_taken_the_next_is_told_to_come_again() throws Exception {
        var queue = new IntakeQueue(2, Duration.ZERO);
        var one = CompletableFuture.supplyAsync(() -> queue.take(blocked()));
        var two = CompletableFuture.supplyAsync(() -> queue.take(blocked()));
        inside.await();

        assertThatThrownBy(() -> queue.take(() -> "three")).isInstanceOf(BusyException.class);

        end.countDown();
        assertThat(one.get() + two.get()).isEqualTo("donedone");
        assertThat(queue.take(() -> "three")).isEqualTo("three");
    }

    @Test
    void an_intake_that_fails_gives_its_place_back() {
        var queue = new IntakeQueue(1, Duration.ZERO);

        assertThatThrownBy(
                        () ->
                                queue.take(
                                        () -> {
                                            throw new IllegalStateException("refused");
                                        }))
                .hasMessage("refused");

        assertThat(queue.take(() -> "next")).isEqualTo("next");
    }

    private Supplier<String> blocked() {
        return () -> {
            inside.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "done";
        };
    }
}
