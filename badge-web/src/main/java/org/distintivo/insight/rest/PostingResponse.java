package org.distintivo.insight.rest;

import jakarta.json.bind.annotation.JsonbNillable;

/**
 * Tells what became of one posting, in the place in which it was sent.
 *
 * @param source whose it is
 * @param identifier null where it could not be read
 * @param status {@code stored}, {@code updated}, {@code unchanged}, {@code merged} or {@code
 *     quarantined}
 * @param reason null unless it was quarantined
 */
@JsonbNillable
public record PostingResponse(
        String source, String identifier, String status, PostingReason reason) {

    /**
     * Why a posting was put aside.
     *
     * @param code stable, such as {@code date-unreadable}
     * @param detail the reason in the caller's language
     * @param found what stood there; null where nothing did
     */
    @JsonbNillable
    public record PostingReason(String code, String detail, String found) {}
}
