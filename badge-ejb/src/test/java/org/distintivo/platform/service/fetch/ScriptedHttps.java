package org.distintivo.platform.service.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** An HTTPS server on this machine that answers every request as its script says. */
public final class ScriptedHttps implements AutoCloseable {

    /** Writes an answer; may write for as long as the other side listens. */
    public interface Script {
        void answer(String requestHead, OutputStream out) throws IOException, InterruptedException;
    }

    private static final int CONNECTIONS = 5;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket listener;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    public ScriptedHttps(TestAuthority authority, String host, Script script) throws Exception {
        this.script = script;
        listener =
                authority
                        .serverOf(host)
                        .createServerSocket(0, CONNECTIONS, InetAddress.getByName("127.0.0.1"));
        var thread = new Thread(this::serve, "scripted-https");
        thread.setDaemon(true);
        thread.start();
    }

    public static Script saying(String text) {
        return (head, out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Script json(String body) {
        return saying(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
                        + "Content-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n\r\n"
                        + body);
    }

    public static Script redirect(String location) {
        return saying("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n");
    }

    InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The heads of all requests so far. */
    public List<String> requests() {
        return requests;
    }

    /** What came with each of them; nothing with most. */
    public List<String> bodies() {
        return bodies;
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (var connection = listener.accept()) {
                var head = head(connection.getInputStream());
                bodies.add(body(head, connection.getInputStream()));
                requests.add(head);
                script.answer(head, connection.getOutputStream());
            } catch (IOException | InterruptedException e) {
                // the other side went away, as many of these tests want it to
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String body(String head, InputStream in) throws IOException {
        var length = LENGTH.matcher(head);
        return length.find()
                ? new String(
                        in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : "";
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
