/**
 * How this server asks others without being made a tool against its own network: names are looked
 * up once and the connection goes to the very address that was checked, over TLS, within bounds of
 * time and size.
 *
 * <p>Start reading at {@link org.distintivo.platform.service.fetch.HttpsFetcher}; which hosts may
 * be asked is in {@code FetchRules}, which addresses in {@link
 * org.distintivo.platform.domain.AddressRange}.
 */
package org.distintivo.platform.service.fetch;
