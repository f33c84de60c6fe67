/**
 * Pages for everybody who looks for a job, and for holders the searches that they keep. Start at
 * {@code JobsPage}; {@code JobWords} puts openings into words, which lists of postings elsewhere
 * can use too.
 */
package org.distintivo.insight.portal.jobs;
