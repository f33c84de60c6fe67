package org.distintivo.account.service;

import java.util.List;
import java.util.Locale;
import org.distintivo.account.domain.AccountStatus;

/**
 * One person, as other features see it.
 *
 * @param name that the person goes by; empty while nobody has told it
 * @param greetedName the part of it by which the person is greeted; empty with the name
 * @param certifiedName that stands on badges; empty while nobody has told it
 * @param locale the language asked for, not necessarily one that there are texts in
 * @param addresses in their original spelling, the one for contact first, then the oldest
 * @param proved those of them whose owner has shown to read their mail
 * @param bouncing those of them from which mail comes back
 */
public record EarnerView(
        long id,
        String name,
        String greetedName,
        String certifiedName,
        Locale locale,
        List<String> addresses,
        List<String> proved,
        List<String> bouncing,
        AccountStatus account,
        boolean autoAccept) {

    public EarnerView {
        addresses = List.copyOf(addresses);
        proved = List.copyOf(proved);
        bouncing = List.copyOf(bouncing);
    }

    /** Returns the address to which is written; empty where none is known. */
    public String contact() {
        return addresses.isEmpty() ? "" : addresses.get(0);
    }

    /**
     * Returns what staff know the person by: the name that the program has certified, else the
     * address for contact; never a name that anybody may choose.
     */
    public String known() {
        if (addresses.isEmpty()) {
            return "#" + id; // who was erased
        }
        return certifiedName.isBlank() ? contact() : certifiedName;
    }

    /** Returns whether the person goes by another name than the certified one. */
    public boolean isCalledOtherwise() {
        return !name.isBlank() && !name.equals(certifiedName);
    }
}
