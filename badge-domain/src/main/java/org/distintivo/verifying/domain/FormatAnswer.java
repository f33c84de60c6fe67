package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of the format: what can be handed in, and what only looks like it. */
public enum FormatAnswer implements Coded {
    JSON,
    JWT,
    PNG,
    SVG,
    OPEN_BADGES_2,
    BADGE_CLASS,
    ISSUER_PROFILE,
    NOT_AN_ASSERTION,
    /** A badge of version 1.0 or 1.1, which is not checked here. */
    OPEN_BADGES_1,
    NOT_A_BADGE,
    PRESENTATION
}
