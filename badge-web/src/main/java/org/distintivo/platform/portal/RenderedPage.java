package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.EntityTags;

/** A complete public page with its ETag. It is compressed once, not for each of its readers. */
final class RenderedPage {

    private static final int TAG_DIGITS = 32;

    /** RFC 9110 §12.5.3; {@code q=0} means not acceptable. */
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(^|,)\\s*gzip\\s*(,|$|;\\s*q=(1|0\\.0{0,2}[1-9]))");

    private final String type;
    private final byte[] content;
    private final byte[] compressed;
    private final String tag;

    RenderedPage(String type, byte[] content) {
        this.type = type;
        this.content = content;
        this.compressed = compressed(content);
        this.tag =
                "W/\""
                        + Sha256.hex(content).substring(0, TAG_DIGITS)
                        + "\""; // weak: the same for both forms
    }

    /** Sends the page, or 304 if the browser has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
        if (EntityTags.contain(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        sendWhole(request, response);
    }

    /** Sends the page, whatever the browser has. */
    void sendWhole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        if (takesGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            send(compressed, response);
        } else {
            send(content, response);
        }
    }

    /** Returns how much memory it takes. */
    int bytes() {
        return content.length + compressed.length;
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
}
