package org.distintivo.account.service;

import java.time.Instant;
import org.distintivo.account.domain.ExportState;

/**
 * An export, as its owner sees it.
 *
 * @param finishedAt null before
 * @param keptUntil null before
 * @param total number of files; 0 while it is queued
 */
public record ExportView(
        ExportState state,
        Instant askedAt,
        Instant finishedAt,
        Instant keptUntil,
        int total,
        int done) {

    public boolean isUnderWay() {
        return state.isUnderWay();
    }

    public boolean isReady() {
        return state == ExportState.READY;
    }
}
