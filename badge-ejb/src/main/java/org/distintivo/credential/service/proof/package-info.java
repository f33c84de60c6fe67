/**
 * Proofs inside a document (Data Integrity): how each cryptosuite makes its bytes. Where keys come
 * from and what a proof is worth is decided elsewhere. Start with {@code EddsaRdfc2022}.
 */
package org.distintivo.credential.service.proof;
