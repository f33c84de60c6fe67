package org.distintivo.notification.service;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Closes the connection when a step of the dialogue with the mail server takes too long as a whole.
 * Jakarta Mail's own limits count from one byte to the next: a server that sends one now and then
 * would hold its caller for as long as it likes.
 */
final class DialogueDeadline extends SocketFactory {

    private final Duration patience;
    private Socket socket;
    private boolean over;

    /**
     * @param patience for each step
     */
    DialogueDeadline(Duration patience) {
        this.patience = patience;
    }

    /** Something that is said to the mail server, and its answers. */
    interface Step {
        void run() throws MessagingException;
    }

    /** Runs a step; when its time is over, the step fails as on a broken connection. */
    void within(Step step) throws MessagingException {
        var running = new CompletableFuture<Void>();
        running.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, late) -> endIf(late != null));
        try {
            step.run();
        } finally {
            running.complete(null);
        }
    }

    private synchronized void endIf(boolean late) {
        if (!late) {
            return;
        }
        over = true;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // closed all the same
        }
    }

    /** Makes the socket that Jakarta Mail connects, and puts TLS upon where it is asked for. */
    @Override
    public synchronized Socket createSocket() throws IOException {
        if (over) {
            throw new SocketException("too late to connect");
        }
        socket = new Socket();
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    /** Jakarta Mail connects its sockets itself; whoever does not gets the same deadline. */
    private Socket connected(SocketAddress to, SocketAddress from) throws IOException {
        var made = createSocket();
        made.bind(from);
        made.connect(to);
        return made;
    }
}
