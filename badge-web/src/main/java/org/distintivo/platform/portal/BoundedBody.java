package org.distintivo.platform.portal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.distintivo.platform.domain.JsonRefusedException;

/** Refuses the rest of a body whose length nobody announced, when it grows too large. */
final class BoundedBody extends HttpServletRequestWrapper {

    private final int most;

    BoundedBody(HttpServletRequest request, long most) {
        super(request);
        this.most = (int) Math.min(most, Integer.MAX_VALUE);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counting(super.getInputStream(), most);
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private final int most;
        private long read;

        Counting(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            var got = body.read(into, start, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw JsonRefusedException.tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
