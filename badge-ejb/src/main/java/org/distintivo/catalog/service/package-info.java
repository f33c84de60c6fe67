/**
 * The catalog at work: reading one that was sent and telling everything that is wrong with it,
 * loading it all or nothing, retiring what is in it, drawing artwork, and handing out what other
 * features need to know about it.
 *
 * <p>Who earned what is not known here. Every server keeps the catalog in memory and asks the
 * database only whether it changed. Start reading at {@link
 * org.distintivo.catalog.service.CatalogService} for what others get, at {@link
 * org.distintivo.catalog.service.CatalogLoadService} for how a catalog comes in.
 */
package org.distintivo.catalog.service;
