/**
 * The documents this installation issues: credentials, the issuer's profile, status lists, and the
 * identity they are issued under. Start with {@code OpenBadgeCredential}.
 */
package org.distintivo.issuing.service.documents;
