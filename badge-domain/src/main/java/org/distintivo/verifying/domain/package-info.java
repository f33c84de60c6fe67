/**
 * The report of a verification, the issuers that staff know and the endorsements that were taken
 * in.
 *
 * <p>How a verdict comes about is in {@code verifying.service}. Start reading at {@link
 * org.distintivo.verifying.domain.VerificationReport}.
 */
package org.distintivo.verifying.domain;
