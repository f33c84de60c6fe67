package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check for a newer edition. */
public enum RefreshAnswer implements Coded {
    NEWER,
    NEWEST,
    NONE,
    OWN,
    NOT_ASKED,
    UNREACHABLE,
    UNUSABLE
}
