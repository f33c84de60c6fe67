package org.distintivo.notification.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** The delivery of a mail: to whom, in which language, and when. */
public record Delivery(String address, Locale locale, Instant at) {

    public Delivery {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(at, "at");
    }
}
