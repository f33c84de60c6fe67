package org.distintivo.insight.domain;

import java.net.URI;
import java.util.Objects;

/**
 * To whom an application goes.
 *
 * @param address a mailbox, or the address of a hook over HTTPS; null where the holder hands it
 *     over
 */
public record ApplicationDestination(ApplicationWay way, String address) {

    /** Where nobody has said how applications are taken. */
    public static final ApplicationDestination BY_HOLDER =
            new ApplicationDestination(ApplicationWay.HOLDER, null);

    public ApplicationDestination {
        Objects.requireNonNull(way, "way");
        if ((address == null) != (way == ApplicationWay.HOLDER)) {
            throw new IllegalArgumentException("an address for " + way);
        }
    }

    /** Returns what people read of it: a mailbox, or the host of a hook; empty for none. */
    public String shown() {
        return switch (way) {
            case MAILBOX -> address;
            case HOOK -> URI.create(address).getHost();
            case HOLDER -> "";
        };
    }
}
