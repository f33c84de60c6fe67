package org.distintivo.earning.service;

/**
 * A transcript as it is handed out.
 *
 * @param name under which it is saved
 */
public record TranscriptFile(String name, byte[] bytes) {}
