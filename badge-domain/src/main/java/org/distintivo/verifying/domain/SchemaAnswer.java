package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of the members where no single member is at fault. */
public enum SchemaAnswer implements Coded {
    OK,
    NOBODY_NAMED,
    WITHOUT_PICTURE
}
