package org.distintivo.sharing.service.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.distintivo.platform.service.Messages;
import org.distintivo.sharing.domain.TooManyCertificatesException;
import org.junit.jupiter.api.Test;

/** Whoever asks for many certificates occupies two turns, and no more. */
class CertificatePressTest {

    private final CertificatePress press =
            new CertificatePress(new Messages(), Duration.ofMillis(50));
    private final CountDownLatch begun = new CountDownLatch(CertificatePress.AT_ONCE);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void two_are_made_at_a_time_and_others_are_sent_away_in_time() throws Exception {
        var threads = Executors.newFixedThreadPool(CertificatePress.AT_ONCE);
        try {
            var all = new ArrayList<CompletableFuture<byte[]>>();
            for (int n = 0; n < CertificatePress.AT_ONCE; n++) {
                all.add(CompletableFuture.supplyAsync(() -> press.print(slow()), threads));
            }
            begun.await();

            assertThatThrownBy(() -> press.print(new SampleCertificate().get()))
                    .isInstanceOf(TooManyCertificatesException.class);
            assertThat(press.printAside(new SampleCertificate().get())).isNotEmpty();

            goOn.countDown();
            for (var each : all) {
                assertThat(each.get()).isNotEmpty();
            }
            assertThat(press.print(new SampleCertificate().get())).isNotEmpty();
        } finally {
            goOn.countDown();
            threads.shutdown();
        }
    }

    @Test
    void one_that_fails_gives_its_turn_back() {
        for (int n = 0; n <= CertificatePress.AT_ONCE; n++) {
            var broken =
                    new SampleCertificate()
                            .painted(
                                    canvas -> {
                                        throw new IllegalStateException("broken");
                                    })
                            .get();
            assertThatThrownBy(() -> press.print(broken))
                    .isNotInstanceOf(TooManyCertificatesException.class);
        }
        assertThat(press.print(new SampleCertificate().get())).isNotEmpty();
    }

    private Certificate slow() {
        return new SampleCertificate().painted(canvas -> pause()).get();
    }

    private void pause() {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
