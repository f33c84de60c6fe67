package org.distintivo.earning.rest;

/**
 * Says why a result is taken back.
 *
 * @param reason required; at most as long as the result allows, else 400 {@code reason-missing}
 */
public record VoidRequest(String reason) {}
