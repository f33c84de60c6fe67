package org.distintivo.platform.portal;

import java.io.Serializable;

/**
 * What the last action did, in words, and perhaps the next step. It survives the redirect after the
 * action and is shown once.
 *
 * @param link the text of the next step; null when there is none
 * @param address where the next step leads
 */
public record Outcome(String text, String link, String address) implements Serializable {}
