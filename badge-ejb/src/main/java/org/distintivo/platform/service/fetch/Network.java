package org.distintivo.platform.service.fetch;

import java.util.function.LongSupplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * What there is to reach others with.
 *
 * @param tls whom it believes
 * @param nanos a clock that only goes forward, as {@link System#nanoTime} does
 */
record Network(HostLookup names, Dialer dialer, SSLSocketFactory tls, LongSupplier nanos) {

    /** This machine's, and these authorities. */
    static Network ofMachine(SSLSocketFactory tls) {
        return new Network(new HostLookup.OfMachine(), Dialer.DIRECT, tls, System::nanoTime);
    }
}
