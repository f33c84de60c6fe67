package org.distintivo.credential.service.assertion;

/**
 * What is not as the standard asks for.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param rule a code: {@code missing}, {@code type}, {@code value} or {@code not-a-date}
 * @param common whether so many issuers do it that it is only told
 */
public record BadgeFault(String pointer, String rule, boolean common) {}
