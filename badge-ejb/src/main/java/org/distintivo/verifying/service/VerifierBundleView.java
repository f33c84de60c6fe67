package org.distintivo.verifying.service;

/**
 * All that verifiers need of this installation, in one signed file.
 *
 * @param text as it is handed out
 * @param tag another for every other text
 */
public record VerifierBundleView(String text, String tag) {}
