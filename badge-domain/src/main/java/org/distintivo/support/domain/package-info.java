/**
 * What became of a badge that somebody misses: {@link
 * org.distintivo.support.domain.MissingBadgeCheck} decides which {@link
 * org.distintivo.support.domain.Finding} answers, and {@link
 * org.distintivo.support.domain.CertainMatch} what may be told of results that came under an
 * address that nobody has proved. Here are also the proof of an address without an account and the
 * cases that staff look into.
 */
package org.distintivo.support.domain;
