package org.distintivo.platform.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;
import org.distintivo.platform.service.HealthIndicators;

/** Lists the health indicators that ask for action on the console's first page. */
@ApplicationScoped
public class IndicatorTodayItems implements TodayItems {

    @Inject private HealthIndicators indicators;

    @Override
    public List<TodayItem> list() {
        return indicators.list().stream()
                .filter(reading -> reading.measured().alarming())
                .filter(reading -> reading.indicator().address() != null)
                .map(IndicatorTodayItems::item)
                .toList();
    }

    private static TodayItem item(HealthIndicators.Reading reading) {
        var indicator = reading.indicator();
        return new TodayItem(reading.measured().figure(), indicator.key(), indicator.address());
    }
}
