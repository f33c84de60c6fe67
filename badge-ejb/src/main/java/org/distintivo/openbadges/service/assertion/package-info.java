/**
 * What badges of version 2.0 are made of: an assertion, the badge class it is of and the profile of
 * who issued it, each at an address of its own, and the rules of the standard for each of them. It
 * judges nothing; that is what {@code verifying} does. Start with {@link
 * org.distintivo.openbadges.service.assertion.BadgeGraph}.
 */
package org.distintivo.openbadges.service.assertion;
