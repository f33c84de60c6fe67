package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Measures how full the disk with the data folder is, in percent. Keys, the status record and the
 * H2 file are there.
 */
@ApplicationScoped
class DiskSpaceIndicator implements HealthIndicator {

    private static final int FULL = 100;
    private static final int ALARMING = 90;

    @Inject private Settings settings;

    @Override
    public String name() {
        return "platform.disk-used-percent";
    }

    @Override
    public Measured measure() {
        try {
            var disk = Files.getFileStore(settings.dataDir());
            return of(disk.getTotalSpace(), disk.getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Measured of(long total, long usable) {
        long used = FULL - (long) Math.floor((double) usable * FULL / Math.max(total, 1));
        return new Measured(used, used >= ALARMING);
    }

    @Override
    public String address() {
        return "/console";
    }
}
