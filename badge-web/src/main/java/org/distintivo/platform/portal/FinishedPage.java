package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A public page that is whole, with the ETag that tells it from every other. It is compressed once,
 * not for each of its readers.
 */
final class FinishedPage {

    private static final int TAG_DIGITS = 32;

    /** RFC 9110 §12.5.3; {@code q=0} means not acceptable. */
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(^|,)\\s*gzip\\s*(,|$|;\\s*q=(1|0\\.0{0,2}[1-9]))");

    private final String type;
    private final byte[] content;
    private final byte[] compressed;
    private final String tag;

    FinishedPage(String type, byte[] content) {
        this.type = type;
        this.content = content;
        this.compressed = compressed(content);
        this.tag = "W/\"" + hash(content) + "\""; // weak: the same for both forms
    }

    /** Sends the page, or only says that it has not changed. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        if (takesGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            send(compressed, response);
        } else {
            send(content, response);
        }
    }

    static boolean takesGzip(String acceptEncoding) {
        return acceptEncoding != null && TAKES_GZIP.matcher(acceptEncoding).find();
    }

    private static void send(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
