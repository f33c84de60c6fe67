package org.distintivo.credential.service.verification;

import java.time.Instant;

/** What another issuer says about the status of many credentials at once. */
interface ForeignList {

    /** When the issuer was asked. */
    Instant asked();

    /** Until when the issuer need not be asked again. */
    Instant freshUntil();

    /** How much memory it takes, roughly. */
    int bytes();
}
