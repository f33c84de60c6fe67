package org.distintivo.platform.service.fetch;

import java.util.function.LongSupplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * Holds what is needed to reach other servers.
 *
 * @param tls whom it believes
 * @param nanos a clock that only goes forward, as {@link System#nanoTime} does
 */
record Network(HostLookup names, Dialer dialer, SSLSocketFactory tls, LongSupplier nanos) {

    /** Returns the machine's network with these authorities. */
    static Network ofMachine(SSLSocketFactory tls) {
        return new Network(new HostLookup.OfMachine(), Dialer.DIRECT, tls, System::nanoTime);
    }
}
