package org.distintivo.platform.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;

/**
 * Asks for something that is too long to be held in memory.
 *
 * @param accept media types as in the header
 * @param etag of what is there already ({@code If-None-Match}); null where nothing is
 * @param lastModified of what is there already ({@code If-Modified-Since}); null where nothing is
 * @param time for the whole answer with all its redirects
 * @param mostBytes of the answer
 * @param redirects that may be followed
 */
public record Download(
        URI address,
        String accept,
        String etag,
        String lastModified,
        Duration time,
        long mostBytes,
        int redirects) {

    /**
     * What was answered.
     *
     * @param etag its {@code ETag}; null where it has none
     * @param lastModified its {@code Last-Modified}; null where it has none
     */
    public record Answer(int status, String etag, String lastModified) {

        private static final int OK = 200;
        private static final int NOT_MODIFIED = 304;

        public boolean isOk() {
            return status == OK;
        }

        /** Returns whether what is there already is still what there is. */
        public boolean isNotModified() {
            return status == NOT_MODIFIED;
        }
    }

    /** Takes the body of a good answer as it comes. */
    public interface Taker {

        /**
         * Reads as much as is wanted; the connection ends then.
         *
         * @param mediaType without parameters, in small letters; empty where none is named
         */
        void take(String mediaType, InputStream body) throws IOException;
    }
}
