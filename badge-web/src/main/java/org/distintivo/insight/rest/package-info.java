/**
 * Takes postings of openings in over REST.
 *
 * <p>Start reading at {@link org.distintivo.insight.rest.JobPostingsResource}.
 */
package org.distintivo.insight.rest;
