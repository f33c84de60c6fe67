package org.distintivo.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** A request written byte by byte, as no HTTP client would; follows nothing, keeps nothing open. */
record RawRequest(String method, String target, String headers) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** What came back. */
    record Reply(String text) {

        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        String header(String name) {
            return Arrays.stream(text.split("\r\n\r\n", 2)[0].split("\r\n"))
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        String body() {
            return text.split("\r\n\r\n", 2)[1];
        }
    }

    Reply to(TestServer server) {
        var address = URI.create(server.baseUrl());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes(address));
            socket.getOutputStream().flush();
            return new Reply(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(this.toString(), e);
        }
    }

    private byte[] bytes(URI address) {
        return (method + " " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n")
                .concat(headers + "Connection: close\r\n\r\n")
                .getBytes(ISO_8859_1);
    }
}
