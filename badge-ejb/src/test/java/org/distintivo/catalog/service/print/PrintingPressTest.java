package org.distintivo.catalog.service.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.distintivo.catalog.domain.TooManyPrintsException;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/** Whoever asks for many documents occupies two turns, and no more. */
class PrintingPressTest {

    private final PrintingPress press = new PrintingPress(new Messages(), Duration.ofMillis(50));
    private final CountDownLatch begun = new CountDownLatch(PrintingPress.AT_ONCE);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void two_are_made_at_a_time_and_others_are_sent_away_in_time() throws Exception {
        var threads = Executors.newFixedThreadPool(PrintingPress.AT_ONCE);
        try {
            var all = new ArrayList<CompletableFuture<byte[]>>();
            for (int n = 0; n < PrintingPress.AT_ONCE; n++) {
                all.add(
                        CompletableFuture.supplyAsync(
                                () -> press.print(sheet(this::pause)), threads));
            }
            begun.await();

            assertThatThrownBy(() -> press.print(sheet(() -> {})))
                    .isInstanceOf(TooManyPrintsException.class);
            assertThat(press.printAside(sheet(() -> {}))).isNotEmpty();

            goOn.countDown();
            for (var each : all) {
                assertThat(each.get()).isNotEmpty();
            }
            assertThat(press.print(sheet(() -> {}))).isNotEmpty();
        } finally {
            goOn.countDown();
            threads.shutdown();
        }
    }

    @Test
    void one_that_fails_gives_its_turn_back() {
        for (int n = 0; n <= PrintingPress.AT_ONCE; n++) {
            var broken =
                    sheet(
                            () -> {
                                throw new IllegalStateException("broken");
                            });
            assertThatThrownBy(() -> press.print(broken))
                    .isNotInstanceOf(TooManyPrintsException.class);
        }
        assertThat(press.print(sheet(() -> {}))).isNotEmpty();
    }

    /**
     * @param painting what happens while its picture is painted
     */
    private static Printable sheet(Runnable painting) {
        return new Printable() {
            @Override
            public Locale language() {
                return Locale.ENGLISH;
            }

            @Override
            public void lay(PageWriter page) {
                page.picture(page.add(page.body(), "object"), "A dot", 1, it -> painting.run());
                page.line(page.body(), Place.TEXT, "Ada");
                var style = "object { display: inline-block; width: 9mm; height: 9mm }\n";
                page.finish(new PageWriter.Head("Sheet", "Test", "Ada"), PaperSize.A4, style);
            }

            @Override
            public AttachedFile attachment() {
                return new AttachedFile("a.json", "{}");
            }
        };
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
