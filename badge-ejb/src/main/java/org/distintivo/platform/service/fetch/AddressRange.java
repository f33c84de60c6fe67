package org.distintivo.platform.service.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A block of network addresses (IANA special-purpose registries, RFC 6890), to tell those that
 * anybody may ask from those inside somebody's network.
 */
record AddressRange(byte[] start, int bits) {

    /** Of version 4, everything is public but these. */
    private static final List<AddressRange> SPECIAL_4 =
            ranges(
                    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12"
                            + " 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16"
                            + " 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3");

    /**
     * Of version 6, only this block is given out. Addresses that hold one of version 4 are outside
     * it, but for the two tunnels.
     */
    private static final AddressRange GIVEN_OUT_6 = ranges("2000:0:0:0:0:0:0:0/3").get(0);

    /** Protocols and Teredo, documentation, 6to4, documentation. */
    private static final List<AddressRange> SPECIAL_6 =
            ranges(
                    "2001:0:0:0:0:0:0:0/23 2001:db8:0:0:0:0:0:0/32 2002:0:0:0:0:0:0:0/16"
                            + " 3fff:0:0:0:0:0:0:0/20");

    /** What an organization numbers its own hosts with; the machine itself is one of them. */
    private static final List<AddressRange> PRIVATE =
            ranges(
                    "10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 172.16.0.0/12 192.168.0.0/16"
                            + " 0:0:0:0:0:0:0:1/128 fc00:0:0:0:0:0:0:0/7");

    /** Returns whether it is a public address, reachable from everywhere. */
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress(); // one of version 4 that is mapped into 6 comes as 4
        if (bytes.length == 4) {
            return SPECIAL_4.stream().noneMatch(range -> range.holds(bytes));
        }
        return GIVEN_OUT_6.holds(bytes) && SPECIAL_6.stream().noneMatch(r -> r.holds(bytes));
    }

    /**
     * Returns whether it is an address of a private network; link-local, multicast and broadcast
     * are not.
     */
    static boolean isPrivate(InetAddress address) {
        return PRIVATE.stream().anyMatch(range -> range.holds(address.getAddress()));
    }

    boolean holds(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static List<AddressRange> ranges(String texts) {
        return List.of(texts.split(" ")).stream().map(AddressRange::parse).toList();
    }

    private static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            // a literal, so nothing is looked up
            var start = InetAddress.getByName(text.substring(0, slash)).getAddress();
            return new AddressRange(start, Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
