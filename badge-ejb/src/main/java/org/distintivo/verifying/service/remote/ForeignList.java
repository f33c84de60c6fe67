package org.distintivo.verifying.service.remote;

import java.time.Instant;

/** A list in which another issuer publishes the status of many credentials at once. */
public interface ForeignList {

    /** Returns when the issuer was asked. */
    Instant asked();

    /** Returns until when the issuer need not be asked again. */
    Instant freshUntil();

    /** Returns roughly how much memory it takes, in bytes. */
    int bytes();
}
