/**
 * The checks of a badge class or an issuer's profile of Open Badges 2.0 that is handed in by
 * itself. Start with {@code LoneDescription}.
 */
package org.distintivo.verifying.service.description;
