/**
 * What the labor market asks for: postings of openings as the feeds of the operator bring them, and
 * what they advertise as pay. Nothing here names a person: contacts of employers are left out when
 * a posting is read.
 *
 * <p>Start reading at {@link org.distintivo.insight.domain.PostingFacts}.
 */
package org.distintivo.insight.domain;
