package org.distintivo.platform.service;

import java.util.Arrays;
import java.util.Optional;

/**
 * Lists every setting of the product with what its value has to be. {@code docs/operator/} explains
 * each; {@code SettingsDocumentTest} holds both to each other.
 */
public enum Setting {
    BADGE_HTTP_PORT(SettingRule.listenPort()),
    BADGE_HTTPS_PORT(SettingRule.listenPort()),
    BADGE_HTTP_HOST(SettingRule.any()),
    BADGE_READ_TIMEOUT(
            new SettingRule("a time such as 10s or 500ms", value -> value.matches("\\d{1,6}m?s"))),
    BADGE_BASE_URL(SettingRule.origin()),
    BADGE_TRUSTED_PROXIES(SettingRule.regularExpression()),
    BADGE_DATA_DIR(SettingRule.path()),
    BADGE_DB_URL(SettingRule.database()),
    BADGE_DB_USER(SettingRule.any()),
    BADGE_DB_PASSWORD(SettingRule.any()),
    BADGE_DB_POOL(SettingRule.number(2, 1_000)),
    BADGE_DB_WAIT(SettingRule.number(0, 3_600)),
    BADGE_JDBC_DIR(SettingRule.path()),
    BADGE_KEYSTORE(SettingRule.path()),
    BADGE_KEYSTORE_PASSWORD(SettingRule.any()),
    BADGE_KEYS_LOST(SettingRule.any()),
    BADGE_ADMIN_EMAIL(SettingRule.mailAddress()),
    BADGE_ADMIN_PASSWORD(SettingRule.secret(8)),
    BADGE_API_KEY(SettingRule.secret(16)),
    BADGE_SAMPLE_DATA(SettingRule.flag()),
    BADGE_RUN_PROFILE(SettingRule.flag()),
    BADGE_RATE_FACTOR(SettingRule.number(1, 1_000_000)),
    BADGE_LANGUAGE(SettingRule.language()),
    BADGE_SIGN_NAMES(SettingRule.flag()),
    BADGE_LINKEDIN_ORGANIZATION(
            new SettingRule("LinkedIn's number of a page", value -> value.matches("\\d{1,20}"))),
    BADGE_SIGNER(SettingRule.oneOf("pkcs12", "pkcs11", "transit")),
    BADGE_KEY_ROTATION(SettingRule.period()),
    BADGE_PKCS11_LIBRARY(SettingRule.path()),
    BADGE_PKCS11_SLOT(SettingRule.number(0, Integer.MAX_VALUE)),
    BADGE_PKCS11_PIN(SettingRule.any()),
    BADGE_PKCS11_PIN_FILE(SettingRule.path()),
    BADGE_TRANSIT_URL(SettingRule.any()),
    BADGE_TRANSIT_TOKEN(SettingRule.any()),
    BADGE_TRANSIT_TOKEN_FILE(SettingRule.path()),
    BADGE_TRANSIT_KEY(SettingRule.any()),
    BADGE_TRANSIT_TIMEOUT_MS(SettingRule.number(1, 60_000)),
    BADGE_SMTP_HOST(SettingRule.host()),
    BADGE_SMTP_PORT(SettingRule.port()),
    BADGE_SMTP_USER(SettingRule.any()),
    BADGE_SMTP_PASSWORD(SettingRule.any()),
    BADGE_SMTP_TLS(SettingRule.oneOf("none", "starttls", "tls")),
    BADGE_MAIL_FROM(SettingRule.mailAddress()),
    BADGE_MAIL_COLLECT_SECONDS(SettingRule.number(0, 3_600)),
    BADGE_REMINDER_DAYS(SettingRule.number(0, 3_650)),
    BADGE_MAIL_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_LINK_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_REJECTED_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_DELIVERY_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_WEBHOOK_SECONDS(SettingRule.number(1, 60)),
    BADGE_WEBHOOK_PAUSE_MS(SettingRule.number(1, 600_000)),
    BADGE_EVENT_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_LOOK_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_APPLICATION_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_EXPORT_KEEP_DAYS(SettingRule.number(1, 365)),
    BADGE_UNCONFIRMED_KEEP_DAYS(SettingRule.number(1, 36_500)),
    BADGE_FRESH_SIGN_IN_MINUTES(SettingRule.number(0, 1_440)),
    BADGE_STAFF_SECOND_FACTOR(SettingRule.flag()),
    BADGE_OIDC_ISSUER(SettingRule.any()),
    BADGE_OIDC_CLIENT_ID(SettingRule.any()),
    BADGE_OIDC_CLIENT_SECRET(SettingRule.any()),
    BADGE_OIDC_NAME(SettingRule.any()),
    BADGE_MERGE_BY_TWO(SettingRule.flag()),
    BADGE_IMPORT_MAX_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_FEED_MAX_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_FEED_SECONDS(SettingRule.number(1, 3_600)),
    BADGE_FETCH_ALLOW(SettingRule.any()),
    BADGE_FETCH_PRIVATE(SettingRule.any()),
    BADGE_FETCH_AUTHORITIES(SettingRule.path()),
    BADGE_FETCH_TIMEOUT_MS(SettingRule.number(1, 60_000)),
    BADGE_FETCH_TOTAL_TIMEOUT_MS(SettingRule.number(1, 60_000)),
    BADGE_FETCH_MAX_BYTES(SettingRule.number(1, 256 << 20)),
    BADGE_FETCH_TOTAL_MAX_BYTES(SettingRule.number(1, 256 << 20)),
    BADGE_FETCH_MAX_REQUESTS(SettingRule.number(1, 1_000)),
    BADGE_FETCH_MAX_REDIRECTS(SettingRule.number(0, 20)),
    BADGE_VERIFY_MAX_DOCUMENT_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_IMAGE_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_IMAGE_SIDE(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_PHOTO_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_PHOTO_PIXELS(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_LIST_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_KEEP_LIST_BYTES(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_STATEMENTS(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_STEPS(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_CONTEXTS(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_PROOFS(SettingRule.number(1, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_ENDORSEMENTS(SettingRule.number(0, Integer.MAX_VALUE)),
    BADGE_VERIFY_MAX_STATUS_ENTRIES(SettingRule.number(1, Integer.MAX_VALUE));

    private final SettingRule rule;

    Setting(SettingRule rule) {
        this.rule = rule;
    }

    /** Returns what is wrong with a value, without the value; empty when it fits. */
    Optional<String> fault(String value) {
        return rule.fits(value)
                ? Optional.empty()
                : Optional.of("DIST0004E " + name() + " is not " + rule.wanted());
    }

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(setting -> setting.name().equals(name));
    }
}
