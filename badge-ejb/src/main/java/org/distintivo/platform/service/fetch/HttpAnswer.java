package org.distintivo.platform.service.fetch;

/**
 * What a host answered.
 *
 * @param location where else to ask; null where the answer does not say
 * @param mediaType in small letters, without parameters; empty where the answer does not say
 * @param etag null where the answer does not say
 * @param lastModified null where the answer does not say
 * @param body nothing for a redirect, nor where it was taken as it came
 */
record HttpAnswer(
        int status,
        String location,
        String mediaType,
        String etag,
        String lastModified,
        byte[] body) {

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> location != null;
            default -> false;
        };
    }

    HttpAnswer with(byte[] content) {
        return new HttpAnswer(status, location, mediaType, etag, lastModified, content);
    }
}
