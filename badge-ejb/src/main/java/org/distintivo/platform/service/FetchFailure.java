package org.distintivo.platform.service;

import java.util.Locale;

/** Why another server was not asked, or gave no answer that could be used. */
public enum FetchFailure {
    /** The operator has listed no host at all. */
    DISABLED,
    /** This host or port is not on the operator's list, or the address is of an odd form. */
    NOT_ALLOWED,
    /** The host is inside some network that strangers may not make us ask. */
    NOT_PUBLIC,
    NOT_HTTPS,
    TOO_LARGE,
    TOO_SLOW,
    /** More questions or redirects than one verification may cost. */
    TOO_MANY,
    /** No such host, no connection, a certificate that is not its own, no HTTP. */
    UNREACHABLE;

    /** Returns the code for messages and reports, for example {@code not-allowed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
