/**
 * Signs credentials, publishes them and their status lists, changes keys and signs again what a
 * compromised key had signed.
 *
 * <p>It knows documents, not earners. The documents are composed in {@code documents}, the keys and
 * where they are kept are in {@code key}. Start reading at {@link
 * org.distintivo.issuing.service.CredentialService}.
 */
package org.distintivo.issuing.service;
