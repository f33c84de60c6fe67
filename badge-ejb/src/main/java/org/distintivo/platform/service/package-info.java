/**
 * What every service needs and no business person would name: the clock, the settings, texts in the
 * reader's language, bounded JSON, the lease that lets one of several servers run a job, the
 * migrations at start.
 *
 * <p>Start reading at {@link org.distintivo.platform.service.Settings}.
 */
package org.distintivo.platform.service;
