package org.distintivo.badge.portal;

/**
 * Carries out a button that a feature contributes to a page about a badge: every such page calls
 * each bean of this type before it is shown.
 */
public interface BadgeAction {

    /** Does what the pressed button says, if it is one of this feature's. */
    void carryOut();
}
