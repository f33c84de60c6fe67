package org.distintivo.integration;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.distintivo.platform.service.fetch.TestAuthority;

/** Another system's server, which takes what is posted to it as its script says. */
final class WebhookReceiver implements AutoCloseable {

    /** Never answers. */
    static final int HANGS = 0;

    private static final int CONNECTIONS = 50;

    /** What arrived, with what was answered. */
    record Call(String path, Map<String, String> headers, String body, int answer) {}

    private final ServerSocket listener;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Function<Call, Integer> script = call -> 204;

    WebhookReceiver(TestAuthority authority) throws Exception {
        listener =
                authority
                        .serverOf("localhost")
                        .createServerSocket(0, CONNECTIONS, InetAddress.getByName("127.0.0.1"));
        start(this::accept);
    }

    /** Answers with the status that the function says, or hangs. */
    void answer(Function<Call, Integer> wanted) {
        script = wanted;
    }

    int port() {
        return listener.getLocalPort();
    }

    String at(String path) {
        return "https://localhost:" + port() + path;
    }

    List<Call> calls(String path) {
        return calls.stream().filter(it -> it.path().equals(path)).toList();
    }

    List<Call> taken(String path) {
        return calls(path).stream().filter(it -> it.answer() / 100 == 2).toList();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var connection = listener.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "webhook-receiver");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket connection) {
        try (connection) {
            var request = read(connection.getInputStream());
            int answer = script.apply(request);
            calls.add(new Call(request.path(), request.headers(), request.body(), answer));
            if (answer == HANGS) {
                closed.await();
            }
            var head = "HTTP/1.1 " + answer + " Said\r\nContent-Length: 0\r\n\r\n";
            connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException e) {
            // the other side went away
        }
    }

    private static Call read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        var lines = head.toString().split("\r\n");
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            var name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            headers.put(name, lines[i].substring(colon + 1).strip());
        }
        var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Call(
                lines[0].split(" ")[1], headers, new String(body, StandardCharsets.UTF_8), -1);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
    }
}
