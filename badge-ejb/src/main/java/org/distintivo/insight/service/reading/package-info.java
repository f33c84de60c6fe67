/**
 * Reads postings out of what feeds and pages look like: schema.org {@code JobPosting} as JSON-LD,
 * microdata and RDFa, JSON lines, XML in the shapes of Indeed, Talent and RSS, and CSV. Every
 * format becomes names with texts; one mapping says which name means what; one place cleans.
 *
 * <p>Nothing here knows a database. Start reading at {@link
 * org.distintivo.insight.service.reading.PostingReader}.
 */
package org.distintivo.insight.service.reading;
