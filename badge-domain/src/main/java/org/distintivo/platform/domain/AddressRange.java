package org.distintivo.platform.domain;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of network addresses (IANA special-purpose registries, RFC 6890), to tell those that
 * anybody may ask from those inside somebody's network.
 */
public record AddressRange(byte[] start, int bits) {

    private static final Pattern FORM_4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern FORM_6 = Pattern.compile("[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]{1,45}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

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
    public static boolean isPublic(InetAddress address) {
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
    public static boolean isPrivate(InetAddress address) {
        return PRIVATE.stream().anyMatch(range -> range.holds(address.getAddress()));
    }

    /**
     * Returns the range that is meant by {@code 192.0.2.0/24}, {@code 2001:db8::/32} or a single
     * address; empty for what means none, also where bits behind the range are set.
     */
    public static Optional<AddressRange> of(String text) {
        int slash = text.indexOf('/');
        var start = bytes(slash < 0 ? text : text.substring(0, slash));
        var length = slash < 0 ? "" : text.substring(slash + 1);
        if (start.isEmpty() || slash >= 0 && !LENGTH.matcher(length).matches()) {
            return Optional.empty();
        }
        int most = start.get().length * Byte.SIZE;
        int bits = length.isEmpty() ? most : Integer.parseInt(length);
        return bits > most
                ? Optional.empty()
                : Optional.of(new AddressRange(start.get(), bits)).filter(AddressRange::isExact);
    }

    /** Returns whether an address in digits, as the container gives it, lies in it. */
    public boolean holds(String address) {
        return bytes(address.replaceFirst("%.*", "")).filter(this::holds).isPresent();
    }

    /** Returns it as text that means it. */
    public String text() {
        try {
            return InetAddress.getByAddress(start).getHostAddress() + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isExact() {
        var all = new BigInteger(1, start);
        return bits == start.length * Byte.SIZE
                || all.getLowestSetBit() >= start.length * Byte.SIZE - bits
                || all.signum() == 0;
    }

    /** Only what is digits, so nothing is looked up. */
    private static Optional<byte[]> bytes(String address) {
        if (!FORM_4.matcher(address).matches() && !FORM_6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressRange range
                && bits == range.bits
                && Arrays.equals(start, range.start);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(start) + bits;
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
