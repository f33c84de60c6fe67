package org.distintivo.integration.domain;

/** What became of one event on its way to one webhook. */
public enum DeliveryState {
    /** It is posted, for the first time or again. */
    WAITING,
    /** The other side has taken it. */
    DELIVERED,
    /** It was given up after days; somebody can have it posted again. */
    DEAD
}
