package org.distintivo.account.service;

/**
 * Masks an address so that its owner recognizes it and nobody else can use it: {@code
 * l•••@example.org}.
 */
public final class MaskedAddress {

    private MaskedAddress() {}

    public static String of(String address) {
        var at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.substring(0, 1) + "•••" + address.substring(at);
    }
}
