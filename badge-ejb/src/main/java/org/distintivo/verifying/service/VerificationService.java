package org.distintivo.verifying.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.distintivo.issuing.service.IssuanceService;
import org.distintivo.issuing.service.PublishedCredentials;
import org.distintivo.issuing.service.PublishedDescriptions;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.controller.ControllerCache;
import org.distintivo.platform.domain.Coded;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.QrCode;
import org.distintivo.platform.service.Settings;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.FetchDisabledException;
import org.distintivo.verifying.domain.FormatAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.AddressReader;
import org.distintivo.verifying.service.remote.ForeignLists;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.VerificationLimits;
import org.distintivo.verifying.service.trust.IssuerList;

/**
 * Verifies a credential, whoever issued it and whatever it comes in.
 *
 * <p>Of own credentials everything is known and nobody is asked. Of others everything is checked
 * that the credential itself allows, and what its issuer says over the network where the operator
 * allows asking. Never within a transaction, as others may be slow; and no EJB, because around a
 * refusal the container would roll back nothing and log it as an error.
 */
@ApplicationScoped
public class VerificationService {

    /** Pictures without a badge inside that a QR code may be seen on. */
    private static final Set<Coded> MAY_SHOW_A_CODE =
            Set.of(Refusal.JPEG, Refusal.NO_CREDENTIAL, Refusal.TOO_LARGE, Refusal.PNG_SIZE);

    private static final Set<Coded> SHOWS_NO_CODE =
            Set.of(
                    Refusal.JPEG,
                    Refusal.NO_CREDENTIAL,
                    Refusal.OTHER_PICTURE,
                    Refusal.PNG_SIZE,
                    Refusal.TOO_LARGE);

    @Inject private IssuanceService issuances;
    @Inject private PublishedCredentials published;
    @Inject private PublishedDescriptions descriptions;
    @Inject private SigningKeys keys;
    @Inject private IssuerIdentities identities;
    @Inject private Fetcher fetcher;
    @Inject private ForeignLists foreignLists;
    @Inject private ControllerCache controllers;
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

    /** Returns the largest input in bytes that is looked at. */
    public int maxBytes() {
        return limits.bytes();
    }

    /**
     * @param input JSON, a signed token, a PNG or an SVG, a photo of a QR code, or an address
     * @param recipient the address to compare, or null
     */
    public VerificationReport verify(byte[] input, String recipient) {
        return examine(input, asked(recipient)).report();
    }

    /**
     * As {@link #verify(byte[], String)}, with the document that was verified.
     *
     * @param recipients addresses of one person, any of which the badge may name; empty for nobody
     */
    public ExaminedDocument examine(byte[] input, Collection<String> recipients) {
        var context = context(recipients);
        var address = TypedAddress.of(input, settings.baseUrl());
        if (address.isPresent()) {
            return followed(address.get(), context, unread(Refusal.URL));
        }
        var examined = of(input, context);
        var format = format(examined.report());
        if (format == Refusal.URL) {
            return followed(text(input), context, examined);
        }
        if (format == FormatAnswer.OPEN_BADGES_2) {
            return ofOwn(examined, context);
        }
        return MAY_SHOW_A_CODE.contains(format)
                ? QrCode.read(input, limits.photo())
                        .map(text -> ofPattern(text, context))
                        .orElse(examined)
                : examined;
    }

    /** As {@link #verify(byte[], String)}, where a QR code was expected and nothing else. */
    public VerificationReport verifyPhoto(byte[] photo, String recipient) {
        if (photo.length > limits.photo().bytes()) {
            return Reports.refused(
                    new DocumentRefusedException(Refusal.TOO_LARGE, limits.photo().bytes()));
        }
        var report = verify(photo, recipient);
        return SHOWS_NO_CODE.contains(format(report))
                ? Reports.refused(new DocumentRefusedException(Refusal.NO_CODE))
                : report;
    }

    /**
     * Verifies what is at an address: a credential, a picture with one inside, or a page that shows
     * one.
     *
     * @throws FetchDisabledException unless it is an own address or of a host that may be asked
     */
    public VerificationReport verifyAddress(String address, String recipient) {
        return examineAddress(address, asked(recipient)).report();
    }

    /**
     * As {@link #verifyAddress(String, String)}, with the document that was there.
     *
     * @param recipients addresses of one person, any of which the badge may name; empty for nobody
     */
    public ExaminedDocument examineAddress(String address, Collection<String> recipients) {
        var typed = TypedAddress.of(address.getBytes(StandardCharsets.UTF_8), settings.baseUrl());
        return at(typed.orElseGet(address::strip), context(recipients));
    }

    /**
     * Returns whether a badge of this installation has a page that the caller may see.
     *
     * @param badgeId its public id; null for a badge of somebody else
     */
    public boolean isShown(String badgeId) {
        return badgeId != null && published.find(badgeId).isPresent();
    }

    private ExaminedDocument at(String address, VerificationContext asked) {
        var own = OwnAddress.of(address, settings.baseUrl(), identities.current());
        try {
            return of(
                    own.isPresent()
                            ? document(own.get(), address)
                            : AddressReader.read(address, asked.outside()),
                    asked);
        } catch (DocumentRefusedException e) {
            return ExaminedDocument.unread(Reports.refused(e));
        } catch (FetchFailedException e) {
            if (e.reason() == FetchFailure.DISABLED) {
                throw new FetchDisabledException();
            }
            return ExaminedDocument.unread(
                    Reports.refused(new DocumentRefusedException(address(e.reason()), address)));
        }
    }

    private static ExaminedDocument of(byte[] document, VerificationContext asked) {
        return new ExaminedDocument(document, Verification.of(document, asked));
    }

    private byte[] document(OwnAddress own, String address) throws DocumentRefusedException {
        return own.badgeId()
                .flatMap(published::find)
                .or(() -> own.descriptions(descriptions).stream().findFirst())
                .orElseThrow(() -> new DocumentRefusedException(Refusal.NOTHING_THERE, address))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An own badge of version 2.0 is the same as that of 3.0, which says more. */
    private ExaminedDocument ofOwn(ExaminedDocument examined, VerificationContext context) {
        var id = examined.report().credential().id();
        return OwnAddress.of(id, settings.baseUrl(), identities.current()).isPresent()
                ? at(id, context)
                : examined;
    }

    private ExaminedDocument ofPattern(String text, VerificationContext context) {
        var examined = of(text.getBytes(StandardCharsets.UTF_8), context);
        return format(examined.report()) == Refusal.URL
                ? followed(text, context, examined)
                : examined;
    }

    /** Whoever hands in an address in place of a credential means what is there. */
    private ExaminedDocument followed(
            String address, VerificationContext context, ExaminedDocument otherwise) {
        try {
            return at(address.strip(), context);
        } catch (FetchDisabledException e) {
            return otherwise;
        }
    }

    private static ExaminedDocument unread(Refusal reason) {
        return ExaminedDocument.unread(Reports.refused(new DocumentRefusedException(reason)));
    }

    private static Coded format(VerificationReport report) {
        return report.check(CheckId.FORMAT).answer();
    }

    private static Refusal address(FetchFailure reason) {
        return switch (reason) {
            case DISABLED, NOT_ALLOWED -> Refusal.ADDRESS_NOT_ALLOWED;
            case NOT_PUBLIC -> Refusal.ADDRESS_NOT_PUBLIC;
            case NOT_HTTPS -> Refusal.ADDRESS_NOT_HTTPS;
            case TOO_LARGE -> Refusal.ADDRESS_TOO_LARGE;
            case TOO_SLOW -> Refusal.ADDRESS_TOO_SLOW;
            case TOO_MANY -> Refusal.ADDRESS_TOO_MANY;
            case UNREACHABLE -> Refusal.ADDRESS_UNREACHABLE;
        };
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** As {@link #verify(byte[], String)}, for text that somebody pasted or that is kept here. */
    public VerificationReport verify(String input, String recipient) {
        return verify(input.getBytes(StandardCharsets.UTF_8), recipient);
    }

    private static List<String> asked(String recipient) {
        return recipient == null || recipient.isBlank() ? List.of() : List.of(recipient);
    }

    private VerificationContext context(Collection<String> recipients) {
        var outside = RemoteSources.of(fetcher, fetching, foreignLists, controllers).with(issuers);
        var asked = List.copyOf(recipients);
        return new VerificationContext(own(), clock.instant(), asked, outside, limits);
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
