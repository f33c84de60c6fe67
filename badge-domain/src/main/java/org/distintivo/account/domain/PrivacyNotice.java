package org.distintivo.account.domain;

/** The notice that somebody agrees to when signing up. */
public final class PrivacyNotice {

    /** Changes whenever the notice says something else, so that a consent tells what was read. */
    public static final String VERSION = "2026-12";

    private PrivacyNotice() {}
}
