package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The reasons for which any check may not have been made. */
public enum NotChecked implements Coded {
    /** An earlier fault, or what could not be looked at, leaves nothing to do. */
    NOT_REACHED,
    /** It makes no sense of what was awarded to nobody. */
    DESCRIBES,
    /** Badges of version 2.0 know nothing of the kind. */
    VERSION_2
}
