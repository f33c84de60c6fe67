package org.distintivo.claiming.service;

/** An address that its owner recognizes and nobody else can use: {@code l•••@example.org}. */
final class MaskedAddress {

    private MaskedAddress() {}

    static String of(String address) {
        var at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.substring(0, 1) + "•••" + address.substring(at);
    }
}
