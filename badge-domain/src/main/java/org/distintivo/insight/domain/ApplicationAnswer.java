package org.distintivo.insight.domain;

/** What an employer answers to an application. */
public enum ApplicationAnswer {
    INVITED,
    DECLINED
}
