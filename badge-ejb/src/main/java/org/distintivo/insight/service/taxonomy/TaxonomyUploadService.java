package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.TaxonomyChunk;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.platform.domain.CleanText;

/**
 * Takes the files of a taxonomy, which are stored as they arrive and read afterwards.
 *
 * <p>Who may is asked by {@link TaxonomyImportSteps}, which holds the transactions. This is no EJB:
 * around a refused file the container would roll back nothing and log that as an error.
 */
@ApplicationScoped
public class TaxonomyUploadService {

    private static final int PIECE = 256 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    @Inject private TaxonomyImportSteps steps;
    @Inject private TaxonomyImportJob job;

    /**
     * Returns the code of a taxonomy as somebody typed it.
     *
     * @throws TaxonomyRefusedException if it is none
     */
    public static String code(String typed) {
        var code = typed == null ? "" : CleanText.line(typed);
        if (!CODE.matcher(code).matches()) {
            throw TaxonomyRefusedException.taxonomyCode();
        }
        return code;
    }

    /**
     * Returns a language as somebody typed it.
     *
     * @throws TaxonomyRefusedException if it is none
     */
    public static String language(String typed) {
        var language = typed == null ? "" : CleanText.line(typed);
        if (!LANGUAGE.matcher(language).matches()) {
            throw TaxonomyRefusedException.language();
        }
        return language;
    }

    /**
     * Returns what somebody typed.
     *
     * @param required whether it must say something
     * @throws TaxonomyRefusedException if it is too long, or empty where it must not be
     */
    public static String field(String typed, int most, boolean required) {
        var text = typed == null ? "" : CleanText.line(typed);
        if (text.length() > most || required && text.isEmpty()) {
            throw TaxonomyRefusedException.field(most);
        }
        return text;
    }

    /**
     * Stores files as they arrive and queues them.
     *
     * @return the import's id
     * @throws TaxonomyRefusedException if there is nothing in them; nothing is kept then
     */
    public String receive(Request request, List<TaxonomyFile> files) {
        long id = steps.begin(request);
        try {
            int pieces = 0;
            for (int i = 0; i < files.size(); i++) {
                pieces += store(id, i, files.get(i));
            }
            if (pieces == 0) {
                throw TaxonomyRefusedException.noFile();
            }
        } catch (TaxonomyRefusedException e) {
            steps.drop(id);
            throw e;
        }
        var publicId = steps.queue(id);
        job.wake();
        return publicId;
    }

    /** Carries on at once what staff have taken over. */
    public void carryOn() {
        job.wake();
    }

    private int store(long id, int number, TaxonomyFile file) {
        var name = CleanText.line(file.name());
        name = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        int count = 0;
        for (var piece = piece(file.content()); piece.length > 0; piece = piece(file.content())) {
            steps.add(new TaxonomyChunk(id, number, name, count++, piece));
        }
        return count;
    }

    private static byte[] piece(InputStream body) {
        try {
            return body.readNBytes(PIECE);
        } catch (IOException e) {
            throw TaxonomyRefusedException.noFile();
        }
    }
}
