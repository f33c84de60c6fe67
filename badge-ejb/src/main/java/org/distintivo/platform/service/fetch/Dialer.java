package org.distintivo.platform.service.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Maps an address to where the connection goes; a test leads public addresses to servers of its
 * own.
 */
interface Dialer {

    Dialer DIRECT = InetSocketAddress::new;

    InetSocketAddress target(InetAddress address, int port);
}
