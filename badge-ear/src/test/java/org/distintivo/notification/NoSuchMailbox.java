package org.distintivo.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows none of the mailboxes it is asked for (RFC 5321 §4.2.3, code 550). */
final class NoSuchMailbox implements AutoCloseable {

    private final ServerSocket socket;
    private volatile boolean refused;

    NoSuchMailbox(int port) {
        try {
            socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "no such mailbox");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                continue; // closed by the other side, or by the test
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var ascii = StandardCharsets.US_ASCII;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ascii));
        var answer = "220 here";
        while (answer != null) {
            client.getOutputStream().write((answer + "\r\n").getBytes(ascii));
            answer = answer(in.readLine());
        }
    }

    private String answer(String line) {
        if (line == null) {
            return null;
        }
        refused |= line.startsWith("RCPT");
        return line.startsWith("RCPT") ? "550 5.1.1 nobody" : "250 yes";
    }

    /** Whether somebody has tried by now. */
    boolean hasRefused() {
        return refused;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
