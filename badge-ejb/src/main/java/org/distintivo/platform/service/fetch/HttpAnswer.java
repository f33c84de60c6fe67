package org.distintivo.platform.service.fetch;

/**
 * What a host answered.
 *
 * @param location where else to ask; null where the answer does not say
 * @param mediaType in small letters, without parameters; empty where the answer does not say
 * @param body nothing for a redirect
 */
record HttpAnswer(int status, String location, String mediaType, byte[] body) {

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> location != null;
            default -> false;
        };
    }

    HttpAnswer with(byte[] content) {
        return new HttpAnswer(status, location, mediaType, content);
    }
}
