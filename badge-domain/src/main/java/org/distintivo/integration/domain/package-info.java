/**
 * Other systems that talk to this one: API clients and what each may do, and events that they are
 * told of.
 *
 * <p>People who sign in are not here but in {@code account}. Start reading at {@link
 * org.distintivo.integration.domain.ApiClient}.
 */
package org.distintivo.integration.domain;
