/**
 * What the checks of every kind of document share: the world around one verification, how results
 * are made, and comparisons that are the same for all versions. The checks themselves are in {@code
 * credential}, {@code assertion} and {@code description}; start with {@code DocumentKind}.
 */
package org.distintivo.verifying.service.checks;
