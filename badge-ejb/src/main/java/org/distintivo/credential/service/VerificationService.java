package org.distintivo.credential.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.FetchDisabledException;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.controller.ControllerMemory;
import org.distintivo.credential.service.issuing.IssuerIdentities;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.credential.service.trust.IssuerList;
import org.distintivo.credential.service.verification.AddressReader;
import org.distintivo.credential.service.verification.Examination;
import org.distintivo.credential.service.verification.ForeignLists;
import org.distintivo.credential.service.verification.Outside;
import org.distintivo.credential.service.verification.OwnIssuer;
import org.distintivo.credential.service.verification.Verification;
import org.distintivo.credential.service.verification.VerificationLimits;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.QrCode;
import org.distintivo.platform.service.Settings;

/**
 * Says what is to be thought of a credential, whoever issued it and whatever it comes in.
 *
 * <p>Of what was issued here everything is known and nobody is asked. Of what others issued
 * everything is checked that the credential itself allows, and what its issuer says over the
 * network where the operator lets us ask; never within a transaction, as others may be slow, and no
 * EJB: around a refusal the container would roll back nothing and log that as an error.
 */
@ApplicationScoped
public class VerificationService {

    @Inject private IssuanceService issuances;
    @Inject private PublishedCredentials published;
    @Inject private PublishedDescriptions descriptions;
    @Inject private SigningKeys keys;
    @Inject private IssuerIdentities identities;
    @Inject private Fetcher fetcher;
    @Inject private ForeignLists foreignLists;
    @Inject private ControllerMemory controllers;
    @Inject private IssuerList issuers;
    @Inject private Settings settings;
    @Inject private Clock clock;

    private VerificationLimits limits;
    private FetchLimits fetching;

    @PostConstruct
    void readSettings() {
        limits = VerificationLimits.of(settings);
        fetching = FetchLimits.of(settings);
    }

    /** The most bytes that are looked at; more is refused. */
    public int maxBytes() {
        return limits.bytes();
    }

    /**
     * @param input JSON, a signed token, a PNG or an SVG, a photo of a QR code, or an address
     * @param recipient the address to compare, or null
     */
    public VerificationReport verify(byte[] input, String recipient) {
        var circumstances = circumstances(recipient);
        var report = Verification.of(input, circumstances);
        return switch (report.check(CheckId.FORMAT).code()) {
            case "url" -> followed(text(input), circumstances, report);
            case "open-badges-2" -> ofOwn(report, circumstances);
            case "jpeg", "no-credential", "too-large", "png-size" ->
                    QrCode.read(input, limits.photo())
                            .map(text -> ofPattern(text, circumstances))
                            .orElse(report);
            default -> report;
        };
    }

    /** As {@link #verify(byte[], String)}, where a QR code was expected and nothing else. */
    public VerificationReport verifyPhoto(byte[] photo, String recipient) {
        if (photo.length > limits.photo().bytes()) {
            return Verification.refused(
                    new DocumentRefusedException("too-large", limits.photo().bytes()));
        }
        var report = verify(photo, recipient);
        return switch (report.check(CheckId.FORMAT).code()) {
            case "jpeg", "no-credential", "other-picture", "png-size", "too-large" ->
                    Verification.refused(new DocumentRefusedException("no-code"));
            default -> report;
        };
    }

    /**
     * What is at an address: a credential, a picture with one inside, or a page that shows one.
     *
     * @throws FetchDisabledException unless it is an address of ours or of a host that may be asked
     */
    public VerificationReport verifyAddress(String address, String recipient) {
        return verifyAddress(address.strip(), circumstances(recipient));
    }

    private VerificationReport verifyAddress(String address, Examination.Circumstances asked) {
        var own = OwnAddress.of(address, settings.baseUrl(), identities.current());
        try {
            if (own.isPresent()) {
                return Verification.of(document(own.get(), address), asked);
            }
            return Verification.of(AddressReader.read(address, asked.outside()), asked);
        } catch (DocumentRefusedException e) {
            return Verification.refused(e);
        } catch (FetchFailedException e) {
            if (e.reason() == FetchFailure.DISABLED) {
                throw new FetchDisabledException();
            }
            return Verification.refused(
                    new DocumentRefusedException("address-" + e.reason().code(), address));
        }
    }

    private byte[] document(OwnAddress own, String address) throws DocumentRefusedException {
        return own.badgeId()
                .flatMap(published::find)
                .or(() -> own.descriptions(descriptions).stream().findFirst())
                .orElseThrow(() -> new DocumentRefusedException("nothing-there", address))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An own badge of version 2.0 is the same as that of 3.0, which says more. */
    private VerificationReport ofOwn(
            VerificationReport report, Examination.Circumstances circumstances) {
        var id = report.credential().id();
        return OwnAddress.of(id, settings.baseUrl(), identities.current()).isPresent()
                ? verifyAddress(id, circumstances)
                : report;
    }

    private VerificationReport ofPattern(String text, Examination.Circumstances circumstances) {
        var report = Verification.of(text.getBytes(StandardCharsets.UTF_8), circumstances);
        return report.check(CheckId.FORMAT).code().equals("url")
                ? followed(text, circumstances, report)
                : report;
    }

    /** Whoever hands in an address in place of a credential means what is there. */
    private VerificationReport followed(
            String address, Examination.Circumstances circumstances, VerificationReport otherwise) {
        try {
            return verifyAddress(address.strip(), circumstances);
        } catch (FetchDisabledException e) {
            return otherwise;
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** As {@link #verify(byte[], String)}, for text that somebody pasted or that is kept here. */
    public VerificationReport verify(String input, String recipient) {
        return verify(input.getBytes(StandardCharsets.UTF_8), recipient);
    }

    private Examination.Circumstances circumstances(String recipient) {
        var asked = recipient == null || recipient.isBlank() ? null : recipient;
        var outside = Outside.of(fetcher, fetching, foreignLists, controllers).with(issuers);
        return new Examination.Circumstances(own(), clock.instant(), asked, outside, limits);
    }

    private OwnIssuer own() {
        return new OwnIssuer(
                identities.current(), keys.published(), issuances::find, this::descriptions);
    }

    /** Documents of version 2.0 are looked for with TLS, whatever this server's address is. */
    private List<String> descriptions(String address) {
        var issuer = Addresses.secure(identities.current());
        return OwnAddress.of(address, Addresses.secure(settings.baseUrl()), issuer)
                .map(own -> own.descriptions(descriptions))
                .orElse(List.of());
    }
}
