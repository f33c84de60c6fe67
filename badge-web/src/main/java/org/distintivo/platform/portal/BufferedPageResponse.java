package org.distintivo.platform.portal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a public page back until it is complete, so that it gets an ETag and an unchanged page is
 * answered with 304.
 */
final class BufferedPageResponse extends HttpServletResponseWrapper {

    private static final Set<Integer> SAID_BY_PAGES = Set.of(SC_OK, SC_NOT_FOUND);

    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean refused;

    BufferedPageResponse(HttpServletResponse response) {
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

    @Override
    public void sendError(int status) throws IOException {
        refused = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        refused = true;
        super.sendError(status, message);
    }

    /**
     * Returns the page, which may also say in its own words that there is nothing; empty when an
     * error page answers instead.
     */
    Optional<RenderedPage> finish() {
        getWriter().flush();
        return refused || isCommitted() || !SAID_BY_PAGES.contains(getStatus())
                ? Optional.empty()
                : Optional.of(new RenderedPage(getContentType(), page.toByteArray()));
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
