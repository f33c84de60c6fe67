package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.distintivo.earning.domain.FileName;
import org.distintivo.earning.domain.ImportRefusedException;
import org.distintivo.platform.service.Settings;

/**
 * Takes whole files of results. A file is stored as it arrives, without being held in memory, and
 * worked through afterwards.
 *
 * <p>Who may is asked by {@link ImportSteps}, which holds the transactions. This is no EJB: around
 * a refused file the container would roll back nothing and log that as an error.
 */
@ApplicationScoped
public class ResultUploadService {

    private static final int PIECE = 256 * 1024;
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    @Inject private ImportSteps steps;
    @Inject private ImportJob job;
    @Inject private Settings settings;

    /**
     * Stores a file as it arrives and queues it.
     *
     * @param name null where it has none
     * @param dryRun whether only to count what would become of the rows
     * @return the import's id
     * @throws ImportRefusedException if it is empty, too large or breaks off; nothing is kept then
     */
    public String receive(InputStream csv, FileName name, boolean dryRun) {
        long id = steps.begin(name, dryRun);
        try {
            store(id, csv);
        } catch (ImportRefusedException e) {
            steps.drop(id);
            throw e;
        }
        var publicId = steps.queue(id);
        job.wake();
        return publicId;
    }

    private void store(long id, InputStream csv) {
        long most = settings.number("BADGE_IMPORT_MAX_BYTES", MOST_BYTES);
        long total = 0;
        int number = 0;
        for (var piece = piece(csv); piece.length > 0; piece = piece(csv)) {
            total += piece.length;
            if (total > most) {
                throw ImportRefusedException.tooLarge(most);
            }
            steps.add(id, number++, piece);
        }
    }

    private static byte[] piece(InputStream csv) {
        try {
            return csv.readNBytes(PIECE);
        } catch (IOException e) {
            throw ImportRefusedException.brokenOff();
        }
    }
}
