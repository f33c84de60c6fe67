/**
 * The search for jobs: a narrow table beside the postings that a job keeps up to date ({@code
 * JobIndexJob}), places that are learned from postings, and what is found in pages with its
 * reasons. Start at {@code JobSearchService}. Taking postings in is one package above.
 */
package org.distintivo.insight.service.search;
