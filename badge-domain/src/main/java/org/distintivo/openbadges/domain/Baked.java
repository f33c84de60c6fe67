package org.distintivo.openbadges.domain;

/**
 * What was found in a picture, byte for byte: JSON, a signed token or, in old pictures of version
 * 2.0, an address.
 */
public record Baked(BakedVersion version, String text) {}
