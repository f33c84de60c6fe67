package org.distintivo.platform.service;

/**
 * Checks settings that one feature understands beyond what {@link Setting} says of each by itself.
 * Every bean of this type is asked before anything else starts.
 */
public interface SettingsCheck {

    /**
     * Checks the settings.
     *
     * @throws IllegalStateException with a coded line that names the setting and what it has to be
     */
    void check();
}
