package org.distintivo.platform.service.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.Socket;

/**
 * A connection that ends at a deadline, also when the other side sends one byte now and then to
 * keep it alive. TLS reads through it, so a handshake that drips is bounded as well.
 */
final class TimedSocket extends Socket {

    private final Deadline deadline;

    /** Whatever proxy the environment names: it would connect to addresses that nobody checked. */
    TimedSocket(Deadline deadline) {
        super(Proxy.NO_PROXY);
        this.deadline = deadline;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                setSoTimeout(deadline.millisLeft());
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                setSoTimeout(deadline.millisLeft());
                return in.read(bytes, offset, length);
            }
        };
    }
}
