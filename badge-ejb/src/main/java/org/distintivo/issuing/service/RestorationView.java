package org.distintivo.issuing.service;

import java.time.Instant;

/**
 * That the database is older than what the world has seen, as long as nobody has looked after it.
 *
 * @param foundAt at which start that was found last
 * @param badges how many badges follow the lists again
 * @param unknown how many the lists speak of that the database does not know
 */
public record RestorationView(Instant foundAt, long badges, long unknown) {}
