package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.Settings;
import org.distintivo.support.service.SupportMailView;

/** Makes the addresses of pages and pictures that mails lead to. */
@ApplicationScoped
class PortalLinks {

    @Inject private Settings settings;

    String claim(String token) {
        return settings.baseUrl() + "/claim/" + token;
    }

    String refusal(String token) {
        return settings.baseUrl() + "/mail/off/" + token;
    }

    String confirmation(String token) {
        return settings.baseUrl() + "/signup/confirm?token=" + token;
    }

    String passwordReset(String token) {
        return settings.baseUrl() + "/password/reset?token=" + token;
    }

    /** Holds no secret: the code is typed there. */
    String signInCode() {
        return settings.baseUrl() + "/signin/code";
    }

    String addressProof(String token) {
        return settings.baseUrl() + "/addresses/confirm?token=" + token;
    }

    String myData() {
        return settings.baseUrl() + "/my/data";
    }

    String erasure(String token, boolean byStaff) {
        return settings.baseUrl()
                + (byStaff ? "/console/erasure?token=" : "/my/data/erasure?token=")
                + token;
    }

    String staffInvitation(String token) {
        return settings.baseUrl() + "/signup/invitation?token=" + token;
    }

    String mySearches() {
        return settings.baseUrl() + "/my/searches";
    }

    String job(long id) {
        return settings.baseUrl() + "/jobs/" + id;
    }

    String application(String token) {
        return settings.baseUrl() + "/applications/" + token;
    }

    /** Returns where its holder sees it. */
    String myApplication(String id) {
        return settings.baseUrl() + "/my/applications/" + id;
    }

    /** Returns where people of employers sign in to their openings. */
    String hiring() {
        return settings.baseUrl() + "/hiring";
    }

    String addresses() {
        return settings.baseUrl() + "/my/addresses";
    }

    String myName() {
        return settings.baseUrl() + "/my/name";
    }

    String security() {
        return settings.baseUrl() + "/security";
    }

    String forgottenPassword() {
        return settings.baseUrl() + "/password/forgot";
    }

    String missingBadge() {
        return settings.baseUrl() + "/missing";
    }

    /** Holds no secret: whoever follows it signs in, or proves the address by a code. */
    String supportCase(SupportMailView about) {
        return settings.baseUrl() + "/help/cases/" + about.caseId();
    }

    String signIn() {
        return settings.baseUrl() + "/signin";
    }

    String myBadges() {
        return settings.baseUrl() + "/my/badges";
    }

    String foreignBadges() {
        return myBadges() + "#others";
    }

    /** Returns the address of the artwork as PNG, because many mail programs show no SVG. */
    String artwork(String path) {
        return settings.baseUrl() + path + ".png";
    }

    String merge() {
        return settings.baseUrl() + "/my/merge";
    }
}
