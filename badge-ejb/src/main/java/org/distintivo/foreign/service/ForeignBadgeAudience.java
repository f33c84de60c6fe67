package org.distintivo.foreign.service;

/** Tells whether others see the profile of a person, on which badges of other issuers are shown. */
public interface ForeignBadgeAudience {

    boolean isProfileShown(long earnerId);
}
