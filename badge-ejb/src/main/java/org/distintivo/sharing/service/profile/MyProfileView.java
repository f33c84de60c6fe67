package org.distintivo.sharing.service.profile;

import org.distintivo.sharing.domain.Visibility;

/**
 * A holder's own profile, or what is proposed for one.
 *
 * @param made whether there is one
 * @param name that the holder goes by
 * @param handle the chosen one; a free one as long as none was chosen
 * @param link the secret part of the address by link; null where there is no profile
 */
public record MyProfileView(
        boolean made,
        String name,
        String handle,
        String link,
        String about,
        Visibility visibility) {}
