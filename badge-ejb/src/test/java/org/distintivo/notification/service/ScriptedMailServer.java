package org.distintivo.notification.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers some commands as the test wants, all others with yes, and keeps every
 * line it was sent.
 */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /**
     * @param answers by the first four letters of the command; {@code BODY} for the end of the mail
     */
    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> lines() {
        return lines;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                return; // closed by the test
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var utf8 = StandardCharsets.UTF_8;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), utf8));
        var out = new PrintWriter(new OutputStreamWriter(client.getOutputStream(), utf8));
        say(out, answers.getOrDefault("HELO", "220 scripted"));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            var verb = line.substring(0, Math.min(4, line.length()));
            say(out, answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 yes"));
            if (verb.equals("DATA") && !answers.containsKey("DATA")) {
                readBody(in);
                say(out, answers.getOrDefault("BODY", "250 taken"));
            }
        }
    }

    private void readBody(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
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
