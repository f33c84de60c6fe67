/**
 * Other issuers that staff have entered: whom this installation trusts, and the bundles with which
 * the badges of an issuer are verified without asking anybody. The same bundle is made here for
 * others.
 *
 * <p>Start reading at {@link org.distintivo.verifying.service.trust.VerifierBundle}.
 */
package org.distintivo.verifying.service.trust;
