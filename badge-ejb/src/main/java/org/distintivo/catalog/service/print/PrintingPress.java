package org.distintivo.catalog.service.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.distintivo.catalog.domain.TooManyPrintsException;
import org.distintivo.platform.service.Messages;

/**
 * Prints, two documents at a time: the costliest takes half a second of a processor and 200 MB on
 * its way, so that those who ask for many occupy no more than two processors and a few threads that
 * wait. What is made is handed back as a whole before a byte of it is sent, so that a reader who
 * does not read keeps nobody waiting (ADR 78).
 */
@ApplicationScoped
public class PrintingPress {

    static final int AT_ONCE = 2;

    /** Whoever comes when so many are waiting is sent away at once. */
    static final int MOST_WAITING = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ConcurrentLinkedQueue<OpenFonts> fonts = new ConcurrentLinkedQueue<>();

    private Messages messages;
    private Duration patience;

    PrintingPress() {} // for CDI

    @Inject
    public PrintingPress(Messages messages) {
        this(messages, PATIENCE);
    }

    /**
     * @param patience how long somebody waits for a turn
     */
    PrintingPress(Messages messages, Duration patience) {
        this.messages = messages;
        this.patience = patience;
    }

    /**
     * Makes one for somebody who waits for it.
     *
     * @throws TooManyPrintsException when too many others are waiting
     */
    public byte[] print(Printable printable) {
        awaitTurn();
        try {
            return make(printable);
        } finally {
            turns.release();
        }
    }

    /** Makes one for a job, of which there is one; it does not stand in line with others. */
    public byte[] printAside(Printable printable) {
        return make(printable);
    }

    private byte[] make(Printable printable) {
        var borrowed = fonts.poll();
        var open = borrowed == null ? new OpenFonts() : borrowed;
        var page = new PageWriter(printable.language(), messages, open);
        printable.lay(page);
        var bytes = PrintedPdf.of(printable, page.page(), open);
        fonts.add(open); // after a failure they are not used again
        return bytes;
    }

    private void awaitTurn() {
        try {
            if (turns.getQueueLength() < MOST_WAITING
                    && turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyPrintsException();
    }
}
