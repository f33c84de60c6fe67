package org.distintivo.platform.service;

/** Deletes what a feature keeps for a time only. {@link CleaningJob} asks each of them at night. */
public interface Cleaning {

    /** Returns the job's name in {@code job_lease}. */
    String name();

    /**
     * Deletes one portion in a transaction of its own.
     *
     * @return whether there may be more to do
     */
    boolean next();
}
