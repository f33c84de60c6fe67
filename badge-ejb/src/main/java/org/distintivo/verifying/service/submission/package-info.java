/**
 * What somebody hands in to be verified, before any check: JSON, a signed token, or a picture with
 * one of the two inside, and how large each may be. Start with {@code SubmittedCredential}.
 */
package org.distintivo.verifying.service.submission;
