package org.distintivo.issuing.service;

import java.time.Instant;
import org.distintivo.issuing.domain.StatusList;

/**
 * A status list as it is handed out.
 *
 * @param document the signed JSON text
 * @param edition grows with every change, so it serves as an ETag
 */
public record StatusListView(int number, String document, long edition, Instant signedAt) {

    public static StatusListView of(StatusList list) {
        return new StatusListView(list.number(), list.document(), list.edition(), list.signedAt());
    }
}
