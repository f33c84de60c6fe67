package org.distintivo.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A real SMTP server that takes every mail and keeps it; it can be away for a while. */
public final class TestMails {

    /** Other tests of the lane may have a thousand mails before it. */
    private static final Duration QUEUE = Duration.ofMinutes(4);

    private final int port;
    private final List<Mail> before = new ArrayList<>();

    /** Who waits looks at all mails many times; taking one apart is the costly part. */
    private final Map<MimeMessage, Mail> read = new IdentityHashMap<>();

    private GreenMail server;

    TestMails(int port) {
        this.port = port;
        start();
    }

    public int port() {
        return port;
    }

    /** The mail server is down: connections are refused until {@link #start}. What came is kept. */
    public synchronized void stop() {
        if (server != null) {
            before.addAll(current());
            server.stop();
            server = null;
        }
    }

    /** Up again, on the same port. */
    public synchronized void start() {
        if (server == null) {
            server = Await.until("port " + port + " to be free again", this::tryToStart);
        }
    }

    /** Empty while what listened there before is still letting go of the port. */
    private Optional<GreenMail> tryToStart() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var candidate = new GreenMail(setup);
        try {
            candidate.start();
            return Optional.of(candidate);
        } catch (IllegalStateException e) {
            candidate.stop();
            return Optional.empty();
        }
    }

    /** All mails to that address so far, in the order in which they came. */
    public synchronized List<Mail> to(String address) {
        return Stream.concat(before.stream(), current().stream())
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** The newest mail to that address, as soon as there is one. */
    public Mail await(String address) {
        return await(address, mail -> true);
    }

    /** The newest mail to that address with such a link, as soon as there is one. */
    public Mail awaitLink(String address, String partOfLink) {
        return await(address, mail -> mail.text().contains(partOfLink));
    }

    public Mail await(String address, Predicate<Mail> wanted) {
        try {
            return Await.until("a mail to " + address, QUEUE, () -> newest(address, wanted));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; " + whatCame(address), e);
        }
    }

    private synchronized String whatCame(String address) {
        var subjects = to(address).stream().map(Mail::subject).toList();
        var all = before.size() + current().size();
        return "of " + all + " mails there were for it: " + subjects;
    }

    private Optional<Mail> newest(String address, Predicate<Mail> wanted) {
        return to(address).stream().filter(wanted).reduce((older, newer) -> newer);
    }

    private List<Mail> current() {
        return server == null
                ? List.of()
                : Stream.of(server.getReceivedMessages())
                        .map(message -> read.computeIfAbsent(message, Mail::of))
                        .toList();
    }
}
