package org.distintivo.insight.domain;

/** How far the delivery of an application has come. */
public enum ApplicationDelivery {
    /** It will be delivered, or tried again. */
    WAITING,
    /** The employer's mail server or hook took it. */
    DELIVERED,
    /** It was tried for as long as it is tried, or refused for good. */
    FAILED,
    /** The holder hands the link over. */
    BY_HOLDER
}
