package org.distintivo.integration.domain;

/** Why a key opens nothing. */
public enum KeyFault {
    /** There is no such key, or there never was. */
    UNKNOWN("credentials-wrong", "This API key is not known."),
    /** Another one took its place, and the time in which both worked is over. */
    REPLACED("key-replaced", "This API key was replaced by another one, which works."),
    /** Its last day is over. */
    EXPIRED("key-expired", "This API key has expired."),
    /** Staff have blocked it. */
    BLOCKED("key-blocked", "This API key is blocked."),
    /** It is good, but not from where the call comes. */
    ADDRESS("key-address", "This API key does not work from the address that this call is from.");

    private final String code;
    private final String english;

    KeyFault(String code, String english) {
        this.code = code;
        this.english = english;
    }

    /** Returns the stable code of the problem document. */
    public String code() {
        return code;
    }

    /** Returns what there is to say in English. */
    public String english() {
        return english;
    }
}
