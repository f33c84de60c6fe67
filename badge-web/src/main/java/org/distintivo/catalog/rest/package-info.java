/**
 * The catalog over REST, for the program's own systems: loading and reading it, announcing and
 * taking back retirements; and the artwork, for everybody.
 *
 * <p>What is read has the format that can be loaded. Start reading at {@link
 * org.distintivo.catalog.rest.CatalogResource}.
 */
package org.distintivo.catalog.rest;
