package org.distintivo.platform.service.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/**
 * Reads the one answer of a connection (RFC 9112 §4 to §6), and not more of it than allowed.
 *
 * @param headers by name in small letters; of several of one name the first
 */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final int MAX_HEAD = 16 * 1024;
    private static final int MAX_LINE = 8 * 1024;
    private static final int MAX_EARLY = 3;
    private static final int CONTINUE_STATUS = 100;
    private static final int OK_STATUS = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int HEX = 16;
    private static final int BUFFER = 8 * 1024;

    /** Reads the head and, unless it is a redirect, the body. */
    static HttpAnswer read(InputStream in, int maxBytes) throws IOException {
        for (int early = 0; early <= MAX_EARLY; early++) {
            int status = status(line(in, MAX_LINE));
            var headers = headers(in);
            if (status >= OK_STATUS) {
                boolean empty = status == NO_CONTENT || status == NOT_MODIFIED;
                var answer = new HttpAnswer(status, headers, new byte[0]);
                return empty || answer.isRedirect()
                        ? answer
                        : new HttpAnswer(status, headers, answer.body(in, maxBytes));
            }
        }
        throw new IOException("nothing but early answers");
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.containsKey("location");
            default -> false;
        };
    }

    /** Without parameters. */
    String mediaType() {
        var type = headers.getOrDefault("content-type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private byte[] body(InputStream in, int maxBytes) throws IOException {
        if (!headers.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
            throw new IOException("packed although nobody asked for it");
        }
        if (headers.containsKey("transfer-encoding")) {
            if (!headers.get("transfer-encoding").equalsIgnoreCase("chunked")) {
                throw new IOException("no such transfer encoding");
            }
            return chunks(in, maxBytes);
        }
        var length = headers.get("content-length");
        if (length == null) {
            return bounded(in.readNBytes(maxBytes + 1), maxBytes);
        }
        long announced = number(length, 10);
        if (announced > maxBytes) {
            throw new FetchFailedException(FetchFailure.TOO_LARGE);
        }
        return exactly(in, (int) announced);
    }

    private static byte[] chunks(InputStream in, int maxBytes) throws IOException {
        var body = new ByteArrayOutputStream(BUFFER);
        while (true) {
            var head = line(in, MAX_LINE);
            int end = head.indexOf(';');
            long size = number((end < 0 ? head : head.substring(0, end)).strip(), HEX);
            if (size == 0) {
                return body.toByteArray(); // what may follow says nothing about the body
            }
            if (size > maxBytes - body.size()) {
                throw new FetchFailedException(FetchFailure.TOO_LARGE);
            }
            body.write(exactly(in, (int) size));
            if (!line(in, MAX_LINE).isEmpty()) {
                throw new IOException("a chunk longer than it says");
            }
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] bounded(byte[] bytes, int maxBytes) throws FetchFailedException {
        if (bytes.length > maxBytes) {
            throw new FetchFailedException(FetchFailure.TOO_LARGE);
        }
        return bytes;
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-9]\\d\\d(?: .*)?")) {
            throw new IOException("no HTTP");
        }
        int status = Integer.parseInt(line.substring(9, 12));
        if (status < CONTINUE_STATUS) {
            throw new IOException("no HTTP");
        }
        return status;
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        int left = MAX_HEAD;
        for (var line = line(in, MAX_LINE); !line.isEmpty(); line = line(in, MAX_LINE)) {
            left -= line.length() + 2;
            int colon = line.indexOf(':');
            if (left < 0 || colon < 1) {
                throw new IOException("no headers");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in, int max) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (line.size() >= max) {
                throw new IOException("a line without end");
            }
            line.write(next);
        }
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static long number(String text, int radix) throws IOException {
        if (!text.matches("[0-9a-fA-F]{1,15}")) {
            throw new IOException("no number");
        }
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }
}
