package org.distintivo.notification.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A mail server that answers properly until a chosen command, and to that one sends byte after byte
 * without ever coming to an end, so that no single wait is long.
 */
final class DrippingMailServer implements AutoCloseable {

    private static final byte[] BEGIN_OF_TLS_RECORD = {0x16, 3, 3, 0x3f, 0x7f};
    private static final long MILLIS_BETWEEN_BYTES = 20;

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String verb;

    /**
     * @param verb the first four letters of the command; {@code HELO} for the greeting, {@code TLS}
     *     for its handshake, a dot for the end of the mail
     */
    DrippingMailServer(String verb) throws IOException {
        this.verb = verb;
        var thread = new Thread(this::serve, "dripping mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var client = socket.accept()) {
            talk(client);
        } catch (IOException | InterruptedException e) {
            // the client has had enough, or the test is over
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        var ascii = StandardCharsets.US_ASCII;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ascii));
        var out = client.getOutputStream();
        if (verb.equals("TLS")) {
            out.write(BEGIN_OF_TLS_RECORD);
        }
        answer("HELO", "220 hello", out);
        var inMail = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.substring(0, Math.min(4, line.length()));
            if (!inMail || command.equals(".")) {
                answer(command, command.equals("DATA") ? "354 go on" : "250 yes", out);
                inMail = command.equals("DATA");
            }
        }
    }

    private void answer(String command, String reply, OutputStream out)
            throws IOException, InterruptedException {
        while (verb.equals(command) || verb.equals("TLS")) {
            out.write('2');
            Thread.sleep(MILLIS_BETWEEN_BYTES);
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
