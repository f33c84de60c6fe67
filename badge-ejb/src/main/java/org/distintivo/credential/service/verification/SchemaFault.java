package org.distintivo.credential.service.verification;

/**
 * What is not as the standard asks for.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param rule a code: {@code missing}, {@code unexpected}, {@code not-an-array} …
 * @param prose whether only the standard's text asks for it and not its schema
 */
public record SchemaFault(String pointer, String rule, boolean prose) {}
