package org.distintivo.integration.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.integration.domain.ApiClientRefusedException;
import org.distintivo.integration.domain.ApiClientTerms;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.integration.service.ApiClientDetails;
import org.distintivo.platform.domain.AddressRange;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.portal.Navigation;

/** What staff type about an API client, on the page of a new one and on that of one there is. */
public class ClientForm {

    private static final int LENGTH_OF_A_DAY = 10;

    private final Map<String, Boolean> granted = new HashMap<>();
    private String name;
    private String lastDay;
    private String networks;

    static ClientForm of(ApiClientDetails client) {
        var form = new ClientForm();
        form.name = client.name();
        form.lastDay = client.lastDay() == null ? "" : client.lastDay().toString();
        form.networks = client.networks();
        client.scopes().forEach(it -> form.granted.put(it.name(), true));
        return form;
    }

    /**
     * Returns what was typed.
     *
     * @throws ApiClientRefusedException if a client cannot be so
     */
    ApiClientTerms terms() {
        return new ApiClientTerms(CleanText.line(text(name)), scopes(), day(), ranges());
    }

    /** Shows beside its field what cannot be so. */
    static void refuse(Navigation navigation, ApiClientRefusedException refused) {
        navigation.refuse(
                switch (refused.part()) {
                    case NAME -> "name";
                    case SCOPES -> "scopes";
                    case LAST_DAY -> "lastDay";
                    case NETWORKS -> "networks";
                    case OVERLAP -> "until";
                    case EMPLOYER -> "employer";
                    case WHOLE -> null;
                },
                refused);
    }

    private Set<ApiScope> scopes() {
        return Arrays.stream(ApiScope.values())
                .filter(it -> Boolean.TRUE.equals(granted.get(it.name())))
                .collect(Collectors.toSet());
    }

    private Optional<LocalDate> day() {
        var typed = CleanText.around(text(lastDay));
        if (typed.length() > LENGTH_OF_A_DAY) { // years beyond 9999
            throw ApiClientRefusedException.lastDay();
        }
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            throw ApiClientRefusedException.lastDay();
        }
    }

    private List<AddressRange> ranges() {
        return Arrays.stream(CleanText.around(text(networks)).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .map(ClientForm::range)
                .toList();
    }

    private static AddressRange range(String text) {
        return AddressRange.of(text)
                .orElseThrow(
                        () -> ApiClientRefusedException.networks(ApiClientTerms.MOST_NETWORKS));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Returns every scope, in the order in which they are listed. */
    public List<String> getScopes() {
        return Arrays.stream(ApiScope.values()).map(Enum::name).toList();
    }

    /** Returns what a scope is called in the description of the interface, by its name. */
    public String code(String scope) {
        return ApiScope.valueOf(scope).role();
    }

    /** Returns whether a scope is chosen, by its name. */
    public Map<String, Boolean> getGranted() {
        return granted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getNetworks() {
        return networks;
    }

    public void setNetworks(String networks) {
        this.networks = networks;
    }
}
