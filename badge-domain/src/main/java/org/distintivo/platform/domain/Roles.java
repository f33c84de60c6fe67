package org.distintivo.platform.domain;

/**
 * Lists every role that a service may ask for. Roles of people and of the system are words, scopes
 * of API clients are {@code thing:verb}; both are granted by the sign-in mechanism and by nobody
 * else.
 */
public final class Roles {

    /** A person with a confirmed account, at work on what is the person's own. */
    public static final String EARNER = "earner";

    /** Staff: runs the program in the console. */
    public static final String MANAGER = "manager";

    /** A person of an employer, at work on that employer's openings and applications. */
    public static final String EMPLOYER = "employer";

    /** What runs without a person: timers, start-up, imports, auto-accept. */
    public static final String SYSTEM = "system";

    public static final String CATALOG_READ = "catalog:read";
    public static final String CATALOG_WRITE = "catalog:write";
    public static final String RESULTS_WRITE = "results:write";
    public static final String EARNERS_READ = "earners:read";
    public static final String BADGES_READ = "badges:read";
    public static final String BADGES_WRITE = "badges:write";
    public static final String EVENTS_READ = "events:read";
    public static final String INSIGHTS_READ = "insights:read";
    public static final String JOBS_WRITE = "jobs:write";
    public static final String APPLICATIONS_READ = "applications:read";
    public static final String APPLICATIONS_WRITE = "applications:write";
    public static final String WEBHOOKS_WRITE = "webhooks:write";

    private Roles() {}
}
