/**
 * The checks of an Open Badges 3.0 credential, one class each, whoever issued it: members,
 * contexts, proofs and keys, status, endorsements. Start with {@code OpenBadges3}, which runs them
 * over an {@code Examination}.
 */
package org.distintivo.verifying.service.credential;
