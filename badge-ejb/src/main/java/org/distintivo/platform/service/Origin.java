package org.distintivo.platform.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells where a request comes from, as far as limits are concerned. */
public final class Origin {

    private static final int BYTES_OF_ONE_CUSTOMER = 8;

    private Origin() {}

    /**
     * Returns the key under which a caller's attempts are counted.
     *
     * @param remoteAddress an IP address in digits, as the container gives it
     * @return the address itself, or the first half of an IPv6 address: the rest is the customer's
     *     own to choose
     */
    public static String of(String remoteAddress) {
        if (remoteAddress == null || remoteAddress.indexOf(':') < 0) {
            return String.valueOf(remoteAddress);
        }
        try {
            var bytes = InetAddress.getByName(remoteAddress).getAddress(); // digits: no look-up
            return bytes.length <= BYTES_OF_ONE_CUSTOMER
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_ONE_CUSTOMER));
        } catch (UnknownHostException e) {
            return remoteAddress;
        }
    }
}
