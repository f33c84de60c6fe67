/**
 * The console's pages about the catalog: what can be earned, one exam or certification, loading a
 * new catalog.
 *
 * <p>What earners and the public read about it is in {@code catalog.portal}. Start reading at
 * {@link org.distintivo.catalog.console.CatalogPage}.
 */
package org.distintivo.catalog.console;
