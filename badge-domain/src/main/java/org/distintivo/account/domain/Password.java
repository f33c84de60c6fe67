package org.distintivo.account.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.domain.MailAddress;

/**
 * Checks passwords: long enough and not easily guessed (NIST SP 800-63B §5.1.1.2). Digits or signs
 * are not required.
 */
public final class Password {

    /** Characters of the shortest password. */
    public static final int MIN_LENGTH = 8;

    /** Characters of the longest password. */
    public static final int MAX_LENGTH = 128;

    private static final int SHORTEST_TELLING_WORD = 4;
    private static final int FEW = 3;

    private static final Pattern DECORATION = Pattern.compile("(?U)[\\d\\W_]+$");

    /**
     * Stems, also too short for a password or of the place where it is used: what stands around
     * them in digits and signs does not make them harder to guess.
     */
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passwort",
                    "passw",
                    "pass",
                    "parola",
                    "parolachiave",
                    "motdepasse",
                    "contraseña",
                    "qwerty",
                    "qwertyui",
                    "qwertyuiop",
                    "qwertz",
                    "qwertzuiop",
                    "azerty",
                    "azertyuiop",
                    "asdf",
                    "asdfgh",
                    "asdfghjk",
                    "asdfghjkl",
                    "zxcvbnm",
                    "yxcvbnm",
                    "qweasd",
                    "qweasdzxc",
                    "qazwsx",
                    "qazwsxedc",
                    "qwer",
                    "abc",
                    "abcd",
                    "abcdef",
                    "abcdefgh",
                    "abcdefghi",
                    "abcabc",
                    "admin",
                    "administrator",
                    "amministratore",
                    "root",
                    "user",
                    "utente",
                    "test",
                    "testtest",
                    "guest",
                    "demo",
                    "login",
                    "access",
                    "accesso",
                    "welcome",
                    "benvenuto",
                    "benvenuti",
                    "secret",
                    "segreto",
                    "segreta",
                    "letmein",
                    "changeme",
                    "changeit",
                    "default",
                    "master",
                    "iloveyou",
                    "tiamo",
                    "amore",
                    "amoremio",
                    "ciao",
                    "ciaociao",
                    "buongiorno",
                    "sunshine",
                    "princess",
                    "principessa",
                    "football",
                    "calcio",
                    "baseball",
                    "basketball",
                    "superman",
                    "batman",
                    "spiderman",
                    "pokemon",
                    "starwars",
                    "dragon",
                    "monkey",
                    "shadow",
                    "whatever",
                    "trustno",
                    "freedom",
                    "computer",
                    "internet",
                    "juventus",
                    "napoli",
                    "milan",
                    "inter",
                    "liverpool",
                    "chelsea",
                    "arsenal",
                    "barcelona",
                    "ferrari",
                    "francesco",
                    "alessandro",
                    "alessandra",
                    "andrea",
                    "giuseppe",
                    "antonio",
                    "giovanni",
                    "francesca",
                    "valentina",
                    "martina",
                    "charlie",
                    "michael",
                    "jennifer",
                    "jordan",
                    "summer",
                    "winter",
                    "spring",
                    "autumn",
                    "estate",
                    "inverno",
                    "primavera",
                    "autunno",
                    "badge",
                    "badges",
                    "distintivo",
                    "certification",
                    "certificazione",
                    "correcthorse");

    private Password() {}

    /**
     * Returns the password in NFC, so that the same characters compare equal whatever keyboard
     * typed them.
     */
    public static String normalize(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
    }

    /**
     * Returns the normalized password, ready to be hashed.
     *
     * @param common what most people choose
     * @return what is hashed
     * @throws PasswordRefusedException if it is too short, too long or easily guessed
     */
    public static String require(
            String chosen, MailAddress address, String name, CommonPasswords common) {
        var password = normalize(chosen);
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw PasswordRefusedException.tooShort(MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw PasswordRefusedException.tooLong(MAX_LENGTH);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (isGuessedFirst(lower) || isListed(lower, common)) {
            throw PasswordRefusedException.tooCommon();
        }
        if (namesOwner(lower, address, name)) {
            throw PasswordRefusedException.namesOwner();
        }
        return password;
    }

    /** Returns whether the text can be a password at all; asked before an expensive hash. */
    public static boolean isPlausible(String typed) {
        return typed != null && !typed.isEmpty() && typed.length() <= 4 * MAX_LENGTH;
    }

    /** As typed, with the signs that stand for letters read as letters, or its letters alone. */
    private static boolean isListed(String lower, CommonPasswords common) {
        return Stream.of(lower, withoutReplacements(lower), letters(lower))
                .filter(candidate -> candidate.length() >= MIN_LENGTH)
                .anyMatch(common::contains);
    }

    private static boolean isGuessedFirst(String lower) {
        var letters = letters(lower);
        return lower.chars().distinct().count() <= FEW
                || COMMON.contains(lower)
                || COMMON.contains(letters)
                || COMMON.contains(letters(withoutReplacements(lower)))
                || letters.isEmpty() && isRun(lower);
    }

    /**
     * Returns whether the text is a run of digits and signs, each one step from the last: 12345678,
     * 87654321, 1234567890.
     */
    private static boolean isRun(String text) {
        int[] c = text.codePoints().toArray();
        long steps = 0;
        for (int i = 1; i < c.length; i++) {
            int step = Math.abs(c[i] - c[i - 1]);
            steps += step <= 1 || step == '9' - '0' ? 1 : 0;
        }
        return steps >= c.length - 2;
    }

    /** Undoes usual replacements: {@code P@ssw0rd!2} becomes {@code password}. */
    private static String withoutReplacements(String lower) {
        return DECORATION
                .matcher(lower)
                .replaceAll("")
                .replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i');
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** An address or a name that is not known, or was refused itself, gives nothing away. */
    private static boolean namesOwner(String lower, MailAddress address, String name) {
        var known = address == null ? "@" : address.normalized();
        var local = known.substring(0, known.indexOf('@'));
        var person = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Stream.of(local, person, person.replace(" ", ""))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                .anyMatch(lower::contains);
    }
}
