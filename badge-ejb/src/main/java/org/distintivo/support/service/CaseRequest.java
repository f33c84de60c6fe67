package org.distintivo.support.service;

import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.support.domain.CaseTopic;

/**
 * What somebody asks the people of the program.
 *
 * @param topic one of those that are offered
 * @param achievement the exam or certification that it is about; null for none
 * @param text as typed
 */
public record CaseRequest(CaseTopic topic, AchievementKey achievement, String text) {

    /** Omits the words, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "CaseRequest[" + topic + "]";
    }
}
