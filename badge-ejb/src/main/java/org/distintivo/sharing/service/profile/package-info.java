/**
 * Holders' profiles and collections: what holders do with theirs, and what others see of them.
 *
 * <p>Start reading at {@link org.distintivo.sharing.service.profile.ProfileService} for what a
 * holder does, at {@link org.distintivo.sharing.service.profile.PublicProfileService} for what
 * others see. Whoever else lets something stand on profiles tells {@link
 * org.distintivo.sharing.service.profile.ShownProfiles} whenever it changes.
 */
package org.distintivo.sharing.service.profile;
