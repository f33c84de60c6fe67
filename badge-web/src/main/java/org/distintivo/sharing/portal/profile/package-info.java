/**
 * Pages on which holders arrange their profiles, and on which others see them. Start reading at
 * {@link org.distintivo.sharing.portal.profile.PublicProfilePage}.
 *
 * <p>Other features put more on a profile at the places {@code profile.shown} of the page (about
 * the {@code PublicProfileView}) and {@code profile.settings} of the holder's own.
 */
package org.distintivo.sharing.portal.profile;
