package org.distintivo.sharing.service;

/**
 * A certificate as it is handed out.
 *
 * @param name under which it is saved
 */
public record CertificateFile(String name, byte[] bytes) {}
