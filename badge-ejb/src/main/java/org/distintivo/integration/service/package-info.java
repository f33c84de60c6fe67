/**
 * Who calls the REST API and with which scopes, and what happens at the very first start of an
 * installation.
 *
 * <p>Start reading at {@link org.distintivo.integration.service.ApiKeyService}, then {@link
 * org.distintivo.integration.service.FirstStart}.
 */
package org.distintivo.integration.service;
