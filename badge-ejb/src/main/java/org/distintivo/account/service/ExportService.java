package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Hands the signed-in person everything that is held about that person. {@link ExportRegister} asks
 * who that is; {@link ExportJob} puts it together. No EJB: an archive is written for as long as its
 * reader takes, one file in memory at a time.
 */
@ApplicationScoped
public class ExportService {

    @Inject private ExportRegister register;
    @Inject private OwnerProof owners;
    @Inject private ExportJob job;

    /** Asks for an export; asking while one is under way changes nothing. */
    public void ask() {
        register.ask();
        job.wake();
    }

    /** Returns the export that there is, or is going to be. */
    public Optional<ExportView> find() {
        return register.find();
    }

    /** Returns whether the password has to be typed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /**
     * Requires what a download does.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public void requireOwner(SignInProof proof, String origin) {
        owners.require(register.account(), proof, origin);
    }

    /** Writes the files as one archive. */
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        int number = 0;
        for (var file = register.file(number); file.isPresent(); file = register.file(++number)) {
            zip.putNextEntry(new ZipEntry(file.get().path()));
            zip.write(file.get().content());
            zip.closeEntry();
        }
        zip.finish();
    }
}
