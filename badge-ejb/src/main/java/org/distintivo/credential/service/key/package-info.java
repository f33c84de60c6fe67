/**
 * The keys that sign: where they are kept, which one signs now, which ones stay published. No
 * private key leaves this package. Start with {@code SigningKeys}.
 */
package org.distintivo.credential.service.key;
