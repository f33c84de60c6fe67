package org.distintivo.platform.service;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.WebOrigin;

/**
 * Checks the value of a setting.
 *
 * @param wanted the words for what it has to be: "is not …"
 */
record SettingRule(String wanted, Check check) {

    private static final int LAST_PORT = 65_535;

    /** Tells whether a value fits; one that cannot even be read may throw. */
    interface Check {
        boolean fits(String value);
    }

    boolean fits(String value) {
        try {
            return check.fits(value);
        } catch (IllegalArgumentException | DateTimeException | MailAddressInvalidException e) {
            return false;
        }
    }

    static SettingRule any() {
        return new SettingRule("a text", value -> true);
    }

    /** Asks for at least so many characters; the value itself is never told. */
    static SettingRule secret(int least) {
        return new SettingRule(
                "at least " + least + " characters long", value -> value.length() >= least);
    }

    static SettingRule flag() {
        return oneOf("true", "false");
    }

    static SettingRule oneOf(String... words) {
        return new SettingRule(
                "one of " + String.join(", ", words),
                value -> List.of(words).contains(value.toLowerCase(Locale.ROOT)));
    }

    /** Asks for a language that has texts. */
    static SettingRule language() {
        var tags = Languages.all().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        return new SettingRule(
                "one of " + String.join(", ", tags), value -> List.of(tags).contains(value));
    }

    static SettingRule number(int least, int most) {
        return new SettingRule(
                "a number from %d to %d".formatted(least, most),
                value -> Integer.parseInt(value) >= least && Integer.parseInt(value) <= most);
    }

    /** Asks for a port, or -1 for none, as Liberty has it. */
    static SettingRule listenPort() {
        return new SettingRule(
                "a port, or -1 for none", value -> value.equals("-1") || isPort(value));
    }

    static SettingRule port() {
        return new SettingRule("a port", SettingRule::isPort);
    }

    /** Asks for an ISO 8601 period that goes forward. */
    static SettingRule period() {
        return new SettingRule(
                "an ISO 8601 period such as P1Y or P90D",
                value -> {
                    var period = Period.parse(value);
                    return !period.isZero() && !period.isNegative();
                });
    }

    static SettingRule path() {
        return new SettingRule(
                "a path",
                value -> {
                    try {
                        return !Path.of(value).toString().isEmpty();
                    } catch (InvalidPathException e) {
                        return false;
                    }
                });
    }

    static SettingRule mailAddress() {
        return new SettingRule(
                "a mail address",
                value -> value.endsWith("@localhost") || MailAddress.parse(value) != null);
    }

    static SettingRule host() {
        return new SettingRule("a host name or an address", value -> value.matches("[\\w.:%-]+"));
    }

    static SettingRule regularExpression() {
        return new SettingRule(
                "a regular expression",
                value -> {
                    try {
                        return Pattern.compile(value) != null;
                    } catch (PatternSyntaxException e) {
                        return false;
                    }
                });
    }

    /** Asks for a web address with nothing behind host and port but a slash. */
    static SettingRule origin() {
        return new SettingRule(
                "an address such as https://badges.example.org, without a path",
                value -> {
                    var uri = URI.create(value);
                    return WebOrigin.of(uri).isPresent()
                            && uri.getUserInfo() == null
                            && uri.getQuery() == null
                            && uri.getFragment() == null
                            && uri.getPath().matches("/*");
                });
    }

    static SettingRule database() {
        return new SettingRule(
                "an address that begins with jdbc:postgresql: or jdbc:h2:, without loginTimeout",
                value ->
                        value.matches("jdbc:(postgresql|h2):.+")
                                && !value.contains("loginTimeout"));
    }

    private static boolean isPort(String value) {
        int number = Integer.parseInt(value);
        return number > 0 && number <= LAST_PORT;
    }
}
