package org.distintivo.platform.service.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * A connection that ends at a deadline, also when the other side sends one byte now and then to
 * keep it alive. TLS reads through it, so a handshake that drips is bounded as well.
 */
final class TimedSocket extends Socket {

    private final Dialer dialer;
    private final Deadline deadline;

    /**
     * Connects without any proxy of the environment, which would connect to addresses that nobody
     * checked.
     */
    TimedSocket(Dialer dialer, Deadline deadline) {
        super(Proxy.NO_PROXY);
        this.dialer = dialer;
        this.deadline = deadline;
    }

    /** Connects to an address, never a name, by the deadline. */
    @Override
    public void connect(SocketAddress address, int timeout) throws IOException {
        var wanted = (InetSocketAddress) address;
        super.connect(dialer.target(wanted.getAddress(), wanted.getPort()), deadline.millisLeft());
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
