package org.distintivo.sharing.service;

import java.util.List;
import org.distintivo.sharing.domain.Visibility;

/**
 * What the holder of a badge decided about it and did with it.
 *
 * @param acts the newest first. Of what was decided before acts were noted there is the last
 *     decision about who sees it.
 */
public record OwnSharing(Visibility visibility, List<HolderActView> acts) {}
