package org.distintivo.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A mail server that does not answer for some recipients, on any number of connections, and asks
 * for patience with all others.
 */
final class SlowMailbox implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> slow;
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    SlowMailbox(int port, List<String> slow) {
        this.slow = slow;
        try {
            socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::serve);
    }

    /** The recipients that were named so far, answered or not. */
    List<String> recipients() {
        return recipients;
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "slow mailbox");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                begin(() -> talk(client));
            } catch (IOException e) {
                return; // closed by the test
            }
        }
    }

    private void talk(Socket client) {
        var ascii = StandardCharsets.US_ASCII;
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ascii));
            var answer = "220 here";
            while (answer != null) {
                client.getOutputStream().write((answer + "\r\n").getBytes(ascii));
                answer = answer(in);
            }
        } catch (IOException e) {
            // the other side has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(BufferedReader in) throws IOException, InterruptedException {
        var line = in.readLine();
        if (line == null) {
            return null;
        }
        if (line.startsWith("RCPT")) {
            var recipient = line.replaceAll(".*<|>.*", "");
            recipients.add(recipient);
            if (slow.contains(recipient)) {
                over.await();
                return null;
            }
        }
        return line.equals("DATA") ? "451 4.3.0 later" : "250 yes";
    }

    @Override
    public void close() {
        over.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
