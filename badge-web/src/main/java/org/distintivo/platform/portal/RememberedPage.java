package org.distintivo.platform.portal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A public page held back until it is whole, so that it gets an ETag and a browser that has it
 * already is answered in a hundred bytes.
 */
final class RememberedPage extends HttpServletResponseWrapper {

    private static final int TAG_DIGITS = 32;

    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private PrintWriter writer;

    RememberedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Keeping(page);
    }

    @Override
    public void flushBuffer() {
        getWriter().flush();
    }

    /** Sends the page, or only says that it has not changed. Weak, because it may be compressed. */
    void send(HttpServletRequest request) throws IOException {
        getWriter().flush();
        if (getStatus() != SC_OK || isCommitted()) {
            return; // the error page answers
        }
        var tag = "W/\"" + hash(page.toByteArray()) + "\"";
        setHeader("ETag", tag);
        setHeader("Vary", "Accept-Language, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            setStatus(SC_NOT_MODIFIED);
        } else {
            getResponse().setContentLength(page.size());
            page.writeTo(getResponse().getOutputStream());
        }
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    private static final class Keeping extends ServletOutputStream {

        private final ByteArrayOutputStream kept;

        Keeping(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int b) {
            kept.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are not written asynchronously");
        }
    }
}
