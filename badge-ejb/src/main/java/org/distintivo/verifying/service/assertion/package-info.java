/**
 * The checks of a badge of Open Badges 2.0, hosted or signed, with its badge class and issuer.
 * Start with {@code OpenBadges2}; {@code Version2} and {@code Endorsements} serve lone descriptions
 * too.
 */
package org.distintivo.verifying.service.assertion;
