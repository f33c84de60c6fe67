package org.distintivo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that stays open and does as little as a client can, because it takes its share of
 * the processors from the server that is measured.
 */
final class KeepAlive implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String host;

    /** What came: the body is empty unless it was asked for; there is a location in a redirect. */
    record Answer(int status, String location, String body) {}

    KeepAlive(String baseUrl) {
        var address = URI.create(baseUrl);
        try {
            socket = new Socket("127.0.0.1", address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 65_536);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        host = address.getAuthority();
    }

    byte[] request(String path) {
        return request(path, "");
    }

    /** With that cookie header, if it is not empty. */
    byte[] request(String path, String cookies) {
        return (head("GET", path, cookies) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** A form that is posted by a page of the server. */
    byte[] post(String path, String cookies, String form) {
        return (head("POST", path, cookies)
                        + "Sec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: "
                        + form.length()
                        + "\r\n\r\n"
                        + form)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String head(String method, String path, String cookies) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: "
                + host
                + "\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n");
    }

    /** Sends the request, reads the whole answer and returns its status. */
    int ask(byte[] request) {
        return answer(request, false).status();
    }

    /** Sends the request and returns the answer with its body. */
    Answer read(byte[] request) {
        return answer(request, true);
    }

    private Answer answer(byte[] request, boolean wanted) {
        try {
            socket.getOutputStream().write(request);
            var status = Integer.parseInt(line().split(" ")[1]);
            var length = 0;
            var chunked = false;
            var location = "";
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "location:", 0, 9)) {
                    location = header.substring(9).strip();
                }
                chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
            }
            return new Answer(status, location, body(chunked, length, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(boolean chunked, int length, boolean wanted) throws IOException {
        var body = new StringBuilder();
        if (!chunked) {
            take(length, wanted, body);
            return body.toString();
        }
        int size;
        do {
            size = Integer.parseInt(line().split(";")[0].strip(), 16);
            take(size, wanted, body);
            in.skipNBytes(2); // the end of its line
        } while (size > 0);
        return body.toString();
    }

    /** What is read is looked through for ASCII only. */
    private void take(int length, boolean wanted, StringBuilder body) throws IOException {
        if (wanted) {
            body.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        } else {
            in.skipNBytes(length);
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
