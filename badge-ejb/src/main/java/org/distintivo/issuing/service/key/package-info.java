/**
 * The keys that sign: where their private halves are kept, which of them signs now, what the others
 * are still good for. Knows nothing of documents; whoever signs one gets a {@link
 * org.distintivo.openbadges.service.proof.Signer} from {@link
 * org.distintivo.issuing.service.key.SigningKeys} and never sees a private key.
 */
package org.distintivo.issuing.service.key;
