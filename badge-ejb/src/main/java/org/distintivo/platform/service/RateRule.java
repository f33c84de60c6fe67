package org.distintivo.platform.service;

import java.time.Duration;

/**
 * Says how often somebody may do what could be abused: so many attempts at once, then one per
 * period.
 *
 * @param name unlike that of any other rule
 * @param atOnce attempts
 * @param thenOnePer how long one attempt takes to grow back
 */
public record RateRule(String name, int atOnce, Duration thenOnePer) {}
