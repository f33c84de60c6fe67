/**
 * Proofs inside a document (Data Integrity) and keys of signed tokens (JOSE): how each cryptosuite
 * makes and checks its bytes. Where keys come from and what a proof is worth is decided elsewhere.
 * Start with {@code Cryptosuites}, or with {@code EddsaRdfc2022} for what is issued here.
 */
package org.distintivo.openbadges.service.proof;
