package org.distintivo.issuing.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.distintivo.issuing.domain.CutOffAheadException;
import org.distintivo.issuing.domain.CutOffMissingException;
import org.distintivo.issuing.service.KeyService;
import org.distintivo.issuing.service.KeyView;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/** Shows one key at {@code /console/keys/{name}}, and marks it as compromised. */
@Named
@RequestScoped
public class KeyPage {

    private static final String FIELD = "cutOff";

    @Inject private KeyService keys;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;
    @Inject private Clock clock;

    private KeyView key;
    private String cutOff;

    public KeyView getKey() {
        if (key == null) {
            key = keys.require(navigation.parameter("name"));
        }
        return key;
    }

    public String compromise() {
        try {
            if (getMoment().isAfter(clock.instant())) {
                throw new CutOffAheadException();
            }
            if (!confirmation.isGiven("compromise " + getKey().name() + " " + getMoment())) {
                return null;
            }
            keys.markCompromised(getKey().name(), getMoment());
        } catch (CutOffAheadException | CutOffMissingException e) {
            navigation.refuse(FIELD, e);
            return null;
        }
        navigation.done("issuing.keys.compromised.done");
        return navigation.again();
    }

    /** Returns the cut-off that was typed. */
    public Instant getMoment() {
        try {
            return LocalDateTime.parse(cutOff.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new CutOffMissingException();
        }
    }

    public String getCutOff() {
        return cutOff;
    }

    public void setCutOff(String cutOff) {
        this.cutOff = cutOff;
    }
}
