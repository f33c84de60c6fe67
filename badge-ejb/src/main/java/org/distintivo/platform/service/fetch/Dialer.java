package org.distintivo.platform.service.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects to an address, never to a name, so that what was checked is what is asked. */
interface Dialer {

    Dialer DIRECT = InetSocketAddress::new;

    /** Where to connect to; a test leads public addresses to servers of its own. */
    InetSocketAddress target(InetAddress address, int port);

    default Socket dial(InetAddress address, int port, Deadline deadline) throws IOException {
        var socket = new TimedSocket(deadline);
        try {
            socket.connect(target(address, port), deadline.millisLeft());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
